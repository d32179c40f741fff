import { fail, ok, type Result } from "../../lib/result.ts";
import type { Headline, Opening, PublishedSurvey } from "../barometer.ts";
import type { CodeBook } from "../codebook.ts";
import { type RowsReading, rowsReading } from "../rows-reading.ts";
import type { Wave } from "../wave.ts";
import { type Wording, wording } from "../wording.ts";
import { type DescriptorFailure, type Report, reportDuplicates } from "./failure.ts";
import { readComparable, readIndicator } from "./indicator.ts";
import { plain } from "./plain.ts";
import { readSchema } from "./schema.ts";
import { type AnswersShape, type HeadlineShape, type PackageShape, shapeOf } from "./shape.ts";
import { wordingOf, wordingOr } from "./wording.ts";

/** What a descriptor says; its files are still to be read. */
export interface DataPackage {
  readonly title: Wording;
  readonly opening: Opening;
  readonly headlines: readonly Headline[];
  readonly surveys: readonly PublishedSurvey[];
  /** Where the published figures are, if there are any: cells for `readFigures`. */
  readonly figuresResource: { readonly name: string; readonly path: string } | null;
}

/**
 * Data package: reads a descriptor (the parsed `datapackage.json`) to the vocabulary of surveys.
 *
 * The descriptor is a Frictionless Data Package v2 with some properties of our own; a resource is read where it
 * says that it `holds` “answers” or “published-figures”. First its shape is checked, then every name in it is
 * looked up; all that is wrong is told, not only the first thing.
 *
 * Knows nothing of the files: that their headers are those of the fields is for `bindCodebook` to see, and that
 * the figures named exist, for `checkBarometer`.
 *
 * @param descriptor - anything: it may come from somebody's disk
 */
export function readDataPackage(descriptor: unknown): Result<DataPackage, readonly DescriptorFailure[]> {
  const copied = plain(descriptor);
  if (!copied.ok) return copied;
  const shape = shapeOf(copied.value);
  if (!shape.ok) return shape;

  const failures: DescriptorFailure[] = [];
  const report: Report = (code, path, params = {}) => failures.push({ code, path, params });
  const read = readShape(shape.value, report);
  return failures.length > 0 ? fail(failures) : ok(read);
}

function readShape(shape: PackageShape, report: Report): DataPackage {
  reportDuplicates(
    shape.resources.map(({ name }) => name),
    (index) => `/resources/${index}/name`,
    report,
  );
  // Each is read by one codebook, and published in part.
  const files = shape.resources.flatMap((resource, index) =>
    resource.holds === undefined ? [] : [{ path: resource.path, index }],
  );
  reportDuplicates(
    files.map(({ path }) => path),
    (place) => `/resources/${files[place]?.index}/path`,
    report,
  );
  const surveys = shape.resources.flatMap((resource, index) =>
    resource.holds === "answers" ? [readSurvey(resource, shape, `/resources/${index}`, report)] : [],
  );
  const figures = shape.resources.find((resource) => resource.holds === "published-figures");
  return {
    title: wordingOr(shape, "title", shape.name),
    opening: {
      title: wordingOr(shape.overview ?? shape, "title", shape.name),
      lead: shape.overview ? wordingOf(shape.overview, "lead") : null,
      caution: shape.overview ? wordingOf(shape.overview, "caution") : null,
    },
    headlines: shape.headlines.map((headline, index) =>
      readHeadline(headline, surveys, `/headlines/${index}`, report),
    ),
    surveys,
    figuresResource: figures ? { name: figures.name, path: figures.path } : null,
  };
}

function readSurvey(shape: AnswersShape, whole: PackageShape, path: string, report: Report): PublishedSurvey {
  const codebook: CodeBook = {
    wave: readWave(shape, whole),
    ...readSchema(shape.schema, `${path}/schema`, report),
  };

  reportDuplicates(
    shape.indicators.map(({ id }) => id),
    (index) => `${path}/indicators/${index}/id`,
    report,
  );
  return {
    name: shape.name,
    path: shape.path,
    codebook,
    hasOpenRows: shape.rows === "open",
    reading: readDialect(shape.dialect),
    indicators: shape.indicators.flatMap(
      (indicator, index) => readIndicator(indicator, codebook, `${path}/indicators/${index}`, report) ?? [],
    ),
    comparable: shape.comparableTo.map((comparable, index) =>
      readComparable(comparable, codebook, `${path}/comparableTo/${index}`, report),
    ),
  };
}

/** How many records make the header; which they are differs from wave to wave, as titles above it do. */
function readDialect({ header, headerRows, lastRows }: AnswersShape["dialect"]): RowsReading {
  return rowsReading({
    ...(headerRows ? { headerRows: headerRows.length } : {}),
    ...(header ? {} : { headerRows: 0 }),
    ...(lastRows === undefined ? {} : { lastRows }),
  });
}

function readWave(shape: AnswersShape, whole: PackageShape): Wave {
  const [licence] = shape.licenses ?? whole.licenses;
  const [source] = shape.sources ?? whole.sources;
  return {
    title: wordingOr(shape, "title", shape.name),
    edition: shape.edition,
    universe: wordingOr(shape, "universe", ""),
    respondents: wordingOr(shape, "respondents", ""),
    unit: shape.unit,
    measurement: shape.measurement,
    sampling: shape.sampling,
    population: shape.population,
    threshold: shape.threshold,
    source: (source && wordingOf(source, "title")) ?? wording(""),
    licence: licence?.title ?? licence?.name ?? null,
    notice: wordingOf(shape, "notice"),
  };
}

function readHeadline(
  shape: HeadlineShape,
  surveys: readonly PublishedSurvey[],
  path: string,
  report: Report,
): Headline {
  const survey = surveys.find(({ name }) => name === shape.survey);
  if (!survey) report("unknown-survey", `${path}/survey`, { survey: shape.survey });
  if (survey && !survey.indicators.some(({ id }) => id === shape.indicator))
    report("unknown-indicator", `${path}/indicator`, { survey: shape.survey, indicator: shape.indicator });
  return {
    figure: shape.figure,
    topic: wordingOr(shape, "topic", ""),
    statement: wordingOr(shape, "statement", ""),
    contrasts: shape.contrasts.map((contrast) => ({
      figure: contrast.figure,
      reason: wordingOr(contrast, "reason", ""),
    })),
    survey: shape.survey,
    indicator: shape.indicator,
  };
}
