import { fail, ok, type Result } from "../lib/result.ts";
import { fromBytes } from "../read/file/byte-source.ts";
import type { PublishedSurvey } from "../survey/barometer.ts";
import { readDataPackage } from "../survey/data-package/read.ts";
import type { Personal, Variable, VariableId } from "../survey/variable.ts";
import { brokenPackage } from "./broken-package.ts";
import { type Ingested, ingest } from "./ingest.ts";
import type { BarometerFiles, Shipped } from "./open-barometer.ts";
import type { Failure } from "./protocol.ts";
import { receiptWithoutCells } from "./receipt-without-cells.ts";
import { writeShipped } from "./shipped-records.ts";

/** What became of a column of a file of answers. */
export interface ColumnFate {
  readonly header: string;
  /** One of: it is shipped; nothing counts it; it tells respondents apart; it holds words of their own. */
  readonly fate: "shipped" | "unused" | "identifier" | "words";
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
 * (answers, breakdowns, weights), its rows in an order that says nothing of the one they had. Everybody can read what a
 * static page is made of, whatever the page shows: so what it does not need does not go there.
 *
 * Columns that hold words of the respondents’ own, addresses, numbers or names are refused where the descriptor gives
 * them a use, unless it says `"publish": true` of the field; so is what cannot be read, since nobody knows what is in it. All that
 * is refused is told. Files of figures, computed or published, keep their order.
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
  const headers = new Map<string, ReadonlySet<string>>();
  const texts = new Map<string, string>();
  const shipped = new Map<string, Shipped>();
  const report: FileFate[] = [];
  const refusals: Refusal[] = [];
  if (figuresResource) texts.set(figuresResource.path, files.get(figuresResource.path) ?? "");
  for (const survey of surveys) {
    const made = await publishSurvey(survey, files.get(survey.path) ?? "", descriptor);
    if (!made.ok) {
      refusals.push(...made.failure.map((failure) => ({ file: survey.path, failure })));
      continue;
    }
    texts.set(survey.path, made.value.text);
    shipped.set(survey.path, made.value.shipped);
    const { columns } = made.value.fate;
    headers.set(
      survey.path,
      new Set(columns.flatMap(({ header, fate }) => (fate === "shipped" ? [header] : []))),
    );
    report.push(made.value.fate);
  }
  if (refusals.length > 0) return fail(refusals);
  return ok({ files: { descriptor: withoutFields(descriptor, headers), files: texts, shipped }, report });
}

/** What of a descriptor is looked at here, once its shape has been checked. */
interface Descriptor {
  readonly resources: readonly {
    readonly path?: unknown;
    readonly schema?: { readonly fields: readonly { readonly name: string; readonly publish?: unknown }[] };
  }[];
}

interface Made {
  readonly text: string;
  readonly shipped: Shipped;
  readonly fate: FileFate;
}

async function publishSurvey(
  survey: PublishedSurvey,
  text: string,
  descriptor: unknown,
): Promise<Result<Made, readonly Failure[]>> {
  const { path, codebook, reading } = survey;
  const used = usedBy(survey);
  const source = () => fromBytes(path, new TextEncoder().encode(text));
  const [read, guessed] = [
    await ingest(source(), { codebook, reading }),
    await ingest(source(), { reading }),
  ];
  if (!read.ok) return fail([read.failure]);
  if (!guessed.ok) return fail([guessed.failure]);
  const { table, receipt, layout } = read.value;
  const personal = personalColumns(guessed.value);
  const told = toldPublic(descriptor, path);
  const variables = table.headers.map((_, column) =>
    table.codebook.variables.find(({ columns }) => columns.includes(column)),
  );
  const fates = table.headers.map((header, column): ColumnFate => {
    const variable = variables[column];
    return { header, fate: variable ? fateOf(variable, used.has(variable.id)) : "unused" };
  });
  const refused = fates.flatMap(({ header, fate }, column): Failure[] => {
    const likely = variables[column]?.personal ?? personal.get(column) ?? (fate === "words" ? "words" : null);
    if ((fate !== "shipped" && fate !== "words") || likely === null || told.has(header)) return [];
    return [{ code: "personal-published", params: { name: header, personal: likely } }];
  });
  if (refused.length > 0) return fail(refused);
  const kept = fates.flatMap(({ header, fate }, column) =>
    fate === "shipped" || (fate === "words" && told.has(header)) ? [column] : [],
  );
  const cells = kept.flatMap((column) => table.cells[column] ?? []);
  const headers = kept.map((column) => table.headers[column] ?? "");
  return ok({
    text: writeShipped({ headers, cells }, codebook.aggregate !== undefined),
    shipped: {
      receipt: receiptWithoutCells(receipt),
      layout,
      places: kept,
    },
    fate: {
      path,
      rows: table.rows,
      columns: fates.map(({ header, fate }) => ({
        header,
        fate: fate === "words" && told.has(header) ? "shipped" : fate,
      })),
    },
  });
}

/** The variables that the package names somewhere: counted, whatever their role. */
const usedBy = ({ indicators, comparable, codebook }: PublishedSurvey): ReadonlySet<VariableId> =>
  new Set([
    ...indicators.flatMap(({ measure, filter, breakdowns }) => [
      ...measure.items,
      ...breakdowns,
      ...filter.map(({ variable }) => variable),
    ]),
    ...comparable.flatMap(({ variable, group }) => [variable, ...(group ? [group.variable] : [])]),
    ...(codebook.raking?.margins.map(({ variable }) => variable) ?? []),
    ...(codebook.raking?.base ? [codebook.raking.base] : []),
  ]);

/** What the use that the codebook gives it makes of a column. */
function fateOf({ role, kind }: Variable, isUsed: boolean): ColumnFate["fate"] {
  if (kind === "text") return role === "ignored" && !isUsed ? "unused" : "words";
  if (isUsed) return "shipped";
  if (role === "identifier" || kind === "identifier") return "identifier";
  return role === "ignored" || kind === "date" ? "unused" : "shipped";
}

/** The columns whose cells look like what tells who somebody is, by their places. */
const personalColumns = ({ table }: Ingested): ReadonlyMap<number, Personal> =>
  new Map(
    table.codebook.variables.flatMap(({ personal, columns }) =>
      personal ? columns.map((column) => [column, personal] as const) : [],
    ),
  );

/** A descriptor without the fields of what is left out: what they list is what respondents answered. */
function withoutFields(descriptor: unknown, headers: ReadonlyMap<string, ReadonlySet<string>>): unknown {
  const { resources, ...others } = descriptor as Descriptor;
  return {
    ...others,
    resources: resources.map((resource) => {
      const kept = headers.get(String(resource.path));
      if (!kept || !resource.schema) return resource;
      const fields = resource.schema.fields.filter(({ name }) => kept.has(name));
      return { ...resource, schema: { ...resource.schema, fields } };
    }),
  };
}

/** The headers of the fields that the descriptor says may be published whatever they hold. */
function toldPublic(descriptor: unknown, path: string): ReadonlySet<string> {
  const { resources } = descriptor as Descriptor;
  const fields = resources.find((resource) => resource.path === path)?.schema?.fields ?? [];
  return new Set(fields.flatMap(({ name, publish }) => (publish === true ? [name] : [])));
}
