import type { CodeBook } from "../codebook.ts";
import type { Indicator } from "../indicator.ts";
import type { MissingCode } from "../missing.ts";
import type { RowsReading } from "../rows-reading.ts";
import { isCategorical, type MultipleVariable, type NumberFormat, type Variable } from "../variable.ts";
import type { Wording } from "../wording.ts";

/** Written: what JSON can say. */
type Json = Readonly<Record<string, unknown>>;

/** What a descriptor says of the file beside its codebook. */
export interface DescribedFile {
  /** Its name; the resource's path. */
  readonly name: string;
  /** As read, duplicates and blanks included. */
  readonly headers: readonly string[];
  readonly receipt: DescribedReceipt;
  /** What somebody said of its records: what was found in this file need not be so in the next. */
  readonly reading?: RowsReading;
  /** Those that somebody wrote down: what follows from the codebook is not. */
  readonly indicators: readonly Indicator[];
}

/** What other tools have to know to read the file, one member for each format. */
type DescribedReceipt = { readonly skippedRows?: number } & DescribedFormat;

type DescribedFormat =
  | {
      readonly format: "csv";
      readonly encoding: string;
      readonly delimiter: string;
      readonly quoting?: "enclosing" | "text";
    }
  | { readonly format: "xlsx"; readonly sheet: string }
  | { readonly format: "sav"; readonly encoding: string };

/**
 * A codebook as a Data Package v2 descriptor with one resource: what `readDataPackage` reads back to the same codebook,
 * and any other tool for data packages reads as a Table Schema.
 */
export function writeDataPackage(codebook: CodeBook, file: DescribedFile): Json {
  const { wave } = codebook;
  const name = resourceName(file.name);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    resources: [
      {
        name,
        type: "table",
        path: file.name,
        holds: "answers",
        ...words("title", wave.title),
        unit: wave.unit,
        ...words("respondents", wave.respondents),
        ...words("universe", wave.universe),
        edition: wave.edition,
        measurement: wave.measurement,
        sampling: wave.sampling,
        population: wave.population,
        ...(wave.threshold === null ? {} : { threshold: wave.threshold }),
        ...(wave.notice ? words("notice", wave.notice) : {}),
        ...(wave.source.text === "" ? {} : { sources: [words("title", wave.source)] }),
        ...(wave.licence === null ? {} : { licenses: [{ title: wave.licence }] }),
        ...howToRead(file),
        schema: schemaOf(codebook, file.headers),
        ...(file.indicators.length > 0 ? { indicators: file.indicators.map(indicatorOf) } : {}),
      },
    ],
  };
}

/** A resource that does not say its format is a CSV. */
function howToRead({ receipt, reading = {} }: DescribedFile): Json {
  const rows = dialectOf(reading, receipt.skippedRows ?? 0);
  switch (receipt.format) {
    case "csv":
      return {
        encoding: receipt.encoding,
        dialect: {
          delimiter: receipt.delimiter,
          ...(receipt.quoting === "text" ? { quoteChar: "" } : {}),
          ...rows,
        },
      };
    case "xlsx":
      return { format: "xlsx", dialect: { sheetName: receipt.sheet, ...rows } };
    case "sav":
      return { format: "sav", encoding: receipt.encoding };
  }
}

/** The header as the standard numbers its records; the records at the end, which it cannot count, in words of our own. */
function dialectOf({ headerRows, lastRows }: RowsReading, skipped: number): Json {
  const numbers = Array.from({ length: headerRows ?? 0 }, (_, row) => skipped + row + 1);
  return {
    ...(headerRows === undefined ? {} : headerRows === 0 ? { header: false } : { headerRows: numbers }),
    ...(lastRows === undefined ? {} : { lastRows }),
  };
}

/** Lower case letters, digits and “-”, as the standard asks of names. */
function resourceName(file: string): string {
  const plain = file
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain || "survey";
}

function schemaOf(
  { variables, weight, raking, design, batteries, aggregate }: CodeBook,
  headers: readonly string[],
): Json {
  const fields: Json[] = [];
  for (const variable of variables) {
    if (isSpread(variable))
      variable.columns.forEach((column, part) => {
        fields[column] = partOf(variable, part);
      });
    else fields[variable.columns[0] ?? fields.length] = fieldOf(variable);
  }
  const spread = variables.filter(isSpread);
  return {
    // Variables know their columns; a column that none describes still has its place.
    fields: Array.from(
      { length: Math.max(headers.length, fields.length) },
      (_, column) => fields[column] ?? { name: headers[column]?.trim() || `#${column}`, role: "ignored" },
    ),
    ...(spread.length > 0 ? { multiples: spread.map(multipleOf) } : {}),
    ...(batteries && batteries.length > 0
      ? { batteries: batteries.map(({ label, items }) => ({ ...words("title", label), items })) }
      : {}),
    weight,
    ...(raking ? { raking } : {}),
    ...(design ? { design } : {}),
    ...(aggregate ? { aggregate } : {}),
  };
}

type SpreadVariable = MultipleVariable & { readonly storage: { readonly kind: "columns" } };

const isSpread = (variable: Variable): variable is SpreadVariable =>
  variable.kind === "multiple" && variable.storage.kind === "columns";

const partOf = (variable: SpreadVariable, part: number): Json => {
  const option = variable.categories[part];
  return { name: option?.code, ...(option ? words("title", option.label) : {}), partOf: variable.id };
};

const multipleOf = (variable: SpreadVariable): Json => ({
  ...shared(variable),
  chosen: variable.storage.chosen,
  unchosen: variable.storage.unchosen,
  ...nets(variable),
});

function fieldOf(variable: Variable): Json {
  const field = { ...shared(variable), ...typeOf(variable), kind: variable.kind };
  if (!isCategorical(variable)) return field;
  return {
    ...field,
    categories: variable.categories.map(({ code, label, spellings }) => ({
      value: code,
      ...words("label", label),
      ...(spellings ? { spellings } : {}),
    })),
    ...nets(variable),
  };
}

const shared = (variable: Variable): Json => ({
  name: variable.id,
  ...words("title", variable.label),
  ...(variable.question ? words("question", variable.question) : {}),
  ...(variable.note ? words("note", variable.note) : {}),
  role: variable.role,
  missingValues: variable.missing.map(missingOf),
  ...(variable.personal ? { personal: variable.personal } : {}),
});

const missingOf = ({ code, kind, label }: MissingCode): Json => ({
  value: code,
  ...words("label", label),
  kind,
});

const nets = ({ nets: all = [] }: Extract<Variable, { nets?: unknown }>): Json =>
  all.length === 0 ? {} : { nets: all.map(({ label, codes }) => ({ ...words("label", label), codes })) };

const FORMATS = { dmy: "%d/%m/%Y", mdy: "%m/%d/%Y", ymd: "%Y-%m-%d" };

/** The kind in the standard's words. */
function typeOf(variable: Variable): Json {
  switch (variable.kind) {
    case "scale": {
      const { scores, valence, bands } = variable;
      return {
        type: "string",
        categoriesOrdered: true,
        ...(bands ? { bands: bands.cuts, ...numberOf(bands) } : {}),
        ...(scores ? { scores } : {}),
        ...(valence ? { valence } : {}),
      };
    }
    case "multiple": {
      const separator = variable.storage.kind === "delimited" ? variable.storage.separator : undefined;
      return { type: "list", delimiter: separator, separator };
    }
    case "numeric": {
      return { type: "number", ...numberOf(variable) };
    }
    case "date":
      return { type: "date", format: FORMATS[variable.order] };
    default:
      return { type: "string" };
  }
}

/** How numbers are written. */
const numberOf = ({ decimal, unit, mixed }: NumberFormat): Json => ({
  decimalChar: decimal,
  ...(unit === undefined ? {} : { unit, bareNumber: false }),
  ...(mixed ? { mixedDecimals: true } : {}),
});

const indicatorOf = ({ title, theme, measure, ...rest }: Indicator): Json => ({
  ...rest,
  ...words("title", title),
  ...words("theme", theme),
  measure:
    measure.kind === "net" ? { ...measure, label: undefined, ...words("label", measure.label) } : measure,
});

/** Words under `name`, translations under “name@en”. */
function words(name: string, { text, translations = {} }: Wording): Json {
  return Object.fromEntries([
    [name, text],
    ...Object.entries(translations).map(([tag, translation]) => [`${name}@${tag}`, translation]),
  ]);
}
