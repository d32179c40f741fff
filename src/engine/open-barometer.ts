import { bindCodebook } from "../infer/bind-codebook.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { fromBytes } from "../read/file/byte-source.ts";
import type { Layout } from "../read/layout.ts";
import { read } from "../read/read.ts";
import type { PublishedSurvey } from "../survey/barometer.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { checkBarometer } from "../survey/data-package/check.ts";
import { readFigures } from "../survey/data-package/figures.ts";
import { readDataPackage } from "../survey/data-package/read.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import { thresholdOf } from "../survey/threshold.ts";
import { createSurveyTable } from "../table/create-survey-table.ts";
import { fingerprint } from "../table/fingerprint.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { brokenPackage } from "./broken-package.ts";
import { ClosedSurvey } from "./closed-survey.ts";
import { ingest } from "./ingest.ts";
import type { Failure, OpenedBarometer, OpenedSurvey, Receipt } from "./protocol.ts";
import { receiptWithoutCells } from "./receipt-without-cells.ts";
import { readShipped } from "./shipped-records.ts";

/** What was left of a file of answers when it was published, and how the whole of it was read. */
export interface Shipped {
  readonly receipt: Receipt;
  readonly layout: Layout;
  /** Of each column shipped, its place in the whole file. */
  readonly places: readonly number[];
}

/** A data package: its descriptor, parsed and not yet checked, and the text of its resources by path. */
export interface BarometerFiles {
  readonly descriptor: unknown;
  readonly files: ReadonlyMap<string, string>;
  /** Files of answers that are here in part: as they are shipped. */
  readonly shipped?: ReadonlyMap<string, Shipped>;
}

interface Opened {
  readonly barometer: OpenedBarometer;
  readonly tables: ReadonlyMap<string, SurveyTable>;
  /** Of those, the ones that are published under a threshold. */
  readonly closed: ReadonlyMap<string, ClosedSurvey>;
}

interface OpenedOne {
  readonly survey: OpenedSurvey;
  readonly table: SurveyTable;
  readonly closed: ClosedSurvey | null;
}

const bytesOf = (files: BarometerFiles["files"], path: string) =>
  fromBytes(path, new TextEncoder().encode(files.get(path) ?? ""));

async function openFigures(
  files: BarometerFiles["files"],
  path: string,
): Promise<Result<readonly PublishedFigure[], Failure>> {
  // Its columns are known: nothing of it has to be understood.
  const sheet = await read(bytesOf(files, path));
  if (!sheet.ok) return sheet;
  const { headers, cells } = sheet.value;
  const records = Array.from({ length: cells[0]?.codes.length ?? 0 }, (_, row) =>
    cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0] ?? ""),
  );
  const figures = readFigures(headers, records);
  return figures.ok ? figures : fail(brokenPackage(figures.failure, path));
}

async function openSurvey(
  { files, shipped: parts }: BarometerFiles,
  survey: PublishedSurvey,
): Promise<Result<OpenedOne, Failure>> {
  const shipped = parts?.get(survey.path);
  const { codebook, path, reading } = survey;
  const opened = shipped
    ? ok(openShipped(files.get(path) ?? "", codebook, shipped))
    : await ingest(bytesOf(files, path), { codebook, reading });
  if (!opened.ok) return opened;
  const { issues, receipt, layout } = opened.value;
  const closed = isClosed(survey) ? new ClosedSurvey(opened.value.table, survey.indicators) : null;
  const { table } = closed ?? opened.value;
  return ok({
    table,
    closed,
    survey: {
      name: survey.name,
      file: survey.path,
      origin: "barometer",
      closed: closed?.closed ?? null,
      codebook: table.codebook,
      indicators: survey.indicators,
      comparable: survey.comparable,
      headers: table.headers,
      rows: table.rows,
      fingerprint: fingerprint(table),
      revision: 0,
      places: shipped?.places ?? null,
      receipt: closed ? receiptWithoutCells(receipt) : receipt,
      layout,
      // Issues name rows and what stands in them.
      issues: closed ? [] : issues,
    },
  });
}

/** The part that was shipped, and what was found when the whole was read. */
function openShipped(text: string, codebook: CodeBook, { receipt, layout }: Shipped) {
  const { headers, cells } = readShipped(text);
  const bound = bindCodebook(codebook, headers);
  return {
    table: createSurveyTable({ headers, cells, codebook: bound.codebook }),
    issues: bound.issues,
    receipt,
    layout,
  };
}

/** Whether readers see what its threshold leaves, and no more. Files of figures have no respondents. */
const isClosed = ({ codebook, hasOpenRows }: PublishedSurvey): boolean =>
  !hasOpenRows && codebook.aggregate === undefined && thresholdOf(codebook.wave) > 0;

/** Reads a data package: its files go the way of any other file, with the codebook that the descriptor gives. */
export async function openBarometer(package_: BarometerFiles): Promise<Result<Opened, Failure>> {
  const { descriptor, files } = package_;
  const known = readDataPackage(descriptor);
  if (!known.ok) return fail(brokenPackage(known.failure, "datapackage.json"));
  const { title, opening, headlines, surveys, figuresResource } = known.value;

  const figures = figuresResource ? await openFigures(files, figuresResource.path) : ok([]);
  if (!figures.ok) return figures;
  const wrong = checkBarometer({ headlines, surveys, figures: figures.value });
  if (wrong.length > 0) return fail(brokenPackage(wrong, "datapackage.json"));

  const tables = new Map<string, SurveyTable>();
  const closed = new Map<string, ClosedSurvey>();
  const opened: OpenedSurvey[] = [];
  for (const survey of surveys) {
    const one = await openSurvey(package_, survey);
    if (!one.ok) return one;
    tables.set(survey.name, one.value.table);
    if (one.value.closed) closed.set(survey.name, one.value.closed);
    opened.push(one.value.survey);
  }
  return ok({
    barometer: { title, opening, headlines, figures: figures.value, surveys: opened },
    tables,
    closed,
  });
}
