import { fail, ok, type Result } from "../lib/result.ts";
import { fromBytes } from "../read/file/byte-source.ts";
import type { PublishedSurvey } from "../survey/barometer.ts";
import { readDataPackage } from "../survey/data-package/read.ts";
import type { Personal } from "../survey/variable.ts";
import { uniqueNames } from "../table/unique-names.ts";
import { brokenPackage } from "./broken-package.ts";
import { type Ingested, ingest } from "./ingest.ts";
import { namelessClusters } from "./nameless-clusters.ts";
import type { BarometerFiles, Shipped } from "./open-barometer.ts";
import type { Failure } from "./protocol.ts";
import { type Fate, fatesOf, isNameless } from "./published-columns.ts";
import { publishedDescriptor, toldPublic } from "./published-descriptor.ts";
import { receiptWithoutCells } from "./receipt-without-cells.ts";
import { writeShipped } from "./shipped-records.ts";
import { withheldCells } from "./withheld-cells.ts";

/** What became of a column of a file of answers. */
export interface ColumnFate {
  /** As fields name it. */
  readonly header: string;
  readonly fate: Fate;
  /** How many of its cells its variable cannot read: what is in them is not shipped. */
  readonly withheld: number;
}

/** What is published of a file of answers. */
export interface FileFate {
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly ColumnFate[];
}

export interface Published {
  readonly files: BarometerFiles;
  readonly report: readonly FileFate[];
}

/** Why a file must not be published as it is. */
export interface Refusal {
  readonly file: string;
  readonly failure: Failure;
}

/**
 * Makes of a data package what may be published: of each file of answers only the columns that something counts
 * (answers, breakdowns, weights), without what their cells hold that is not counted, its rows in an order that says
 * nothing of the one they had; of its descriptor what is read of these. Everybody can read what a static page is made
 * of, whatever the page shows: so what it does not need does not go there.
 *
 * Columns that hold words of the respondents’ own, addresses, numbers or names are refused where the descriptor gives
 * them a use, unless it says `"publish": true` of the field; so is what cannot be read, since nobody knows what is in
 * it. All that is refused is told. Files of figures, computed or published, keep their order and their words.
 */
export async function publish({
  descriptor,
  files,
}: BarometerFiles): Promise<Result<Published, readonly Refusal[]>> {
  const read = readDataPackage(descriptor);
  if (!read.ok) {
    const file = "datapackage.json";
    return fail([{ file, failure: brokenPackage(read.failure, file) }]);
  }
  const { surveys, figuresResource } = read.value;
  const kept = new Map<string, ReadonlySet<string>>();
  const texts = new Map<string, string>();
  const shipped = new Map<string, Shipped>();
  const report: FileFate[] = [];
  const refusals: Refusal[] = [];
  if (figuresResource) texts.set(figuresResource.path, files.get(figuresResource.path) ?? "");
  for (const survey of surveys) {
    const { name, path } = survey;
    const made = await publishSurvey(survey, files.get(path) ?? "", toldPublic(descriptor, name));
    if (!made.ok) {
      refusals.push(...made.failure.map((failure) => ({ file: path, failure })));
      continue;
    }
    texts.set(path, made.value.text);
    shipped.set(path, made.value.shipped);
    report.push(made.value.fate);
    kept.set(name, made.value.variables);
  }
  if (refusals.length > 0) return fail(refusals);
  return ok({ files: { descriptor: publishedDescriptor(descriptor, kept), files: texts, shipped }, report });
}

interface Made {
  readonly text: string;
  readonly shipped: Shipped;
  readonly fate: FileFate;
  /** Those that are published, whether the file has them or not. */
  readonly variables: ReadonlySet<string>;
}

/** @param told - names of the fields that may be published whatever they hold */
async function publishSurvey(
  survey: PublishedSurvey,
  text: string,
  told: ReadonlySet<string>,
): Promise<Result<Made, readonly Failure[]>> {
  const { path, codebook, reading } = survey;
  const source = () => fromBytes(path, new TextEncoder().encode(text));
  const read = await ingest(source(), { codebook, reading });
  const guessed = await ingest(source(), { reading });
  if (!read.ok) return fail([read.failure]);
  if (!guessed.ok) return fail([guessed.failure]);

  const { table, receipt, layout } = read.value;
  const fates = fatesOf(survey);
  const personal = personalColumns(guessed.value, codebook.aggregate !== undefined);
  const columns = uniqueNames(table.headers).map((header, column) => {
    const variable = table.codebook.variables.find((one) => one.columns.includes(column));
    const fate = (variable && fates.get(variable.id)) ?? "unused";
    const isTold = told.has(header);
    const isKept = fate === "shipped" || (fate === "words" && isTold);
    const isNumbered = variable !== undefined && !isTold && isNameless(codebook, variable);
    const likely = isNumbered
      ? null
      : (variable?.personal ?? personal.get(column) ?? (fate === "words" ? "words" : null));
    const isRefused = (isKept || fate === "words") && likely !== null && !isTold;
    return { header, column, variable, fate, isTold, isKept, isNumbered, refused: isRefused ? likely : null };
  });
  const refused = columns.flatMap(({ header, refused }): Failure[] =>
    refused === null ? [] : [{ code: "personal-published", params: { name: header, personal: refused } }],
  );
  if (refused.length > 0) return fail(refused);

  const shipped = columns.map(({ column, variable, isTold, isKept, isNumbered }) => {
    const cells = table.cells[column];
    if (!isKept || !variable || !cells) return null;
    if (isTold || codebook.aggregate) return { cells, count: 0 };
    if (isNumbered) {
      const missing = variable.missing.map(({ code }) => code);
      return { cells: namelessClusters(cells, missing), count: 0 };
    }
    return withheldCells(cells, column, variable, codebook);
  });
  const kept = columns.filter(({ column }) => shipped[column]);
  return ok({
    text: writeShipped(
      {
        headers: kept.map(({ header }) => header),
        cells: shipped.flatMap((one) => one?.cells ?? []),
      },
      codebook.aggregate !== undefined,
    ),
    shipped: {
      receipt: receiptWithoutCells(receipt),
      layout,
      places: kept.map(({ column }) => column),
    },
    fate: {
      path,
      rows: table.rows,
      columns: columns.map(({ header, column, fate, isKept }) => ({
        header,
        fate: isKept ? "shipped" : fate,
        withheld: shipped[column]?.count ?? 0,
      })),
    },
    variables: new Set(
      codebook.variables.flatMap(({ id }) => {
        const fate = fates.get(id);
        return fate === "shipped" || (fate === "words" && told.has(id)) ? [id] : [];
      }),
    ),
  });
}

/** The columns whose cells look like what tells who somebody is, by their places; what figures are about is words. */
const personalColumns = ({ table }: Ingested, areFigures: boolean): ReadonlyMap<number, Personal> =>
  new Map(
    table.codebook.variables.flatMap(({ personal, columns }) =>
      personal && !(areFigures && personal === "words")
        ? columns.map((column) => [column, personal] as const)
        : [],
    ),
  );
