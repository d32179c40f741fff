import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../../lib/result.ts";
import { CONFIDENCES, type Confidence, INTERVALS, type IntervalMethod } from "../../../survey/question.ts";
import { MOST_HEADER_ROWS, type RowsReading } from "../../../survey/rows-reading.ts";

interface Input {
  readonly file: string;
  readonly codebook: string | null;
  /** Name of the sheet of a workbook; null: the one that looks like answers. */
  readonly sheet: string | null;
  /** What is said of the records of a CSV or a workbook. */
  readonly reading: RowsReading;
}

/** `VAR=FILE.csv`: where the totals of a margin are. */
export interface MarginOption {
  readonly variable: string;
  readonly file: string;
}

/** What `tabulate` is asked. Names are as typed: nothing is known of the file yet. */
export interface TabulateOptions extends Input {
  readonly name: "tabulate";
  readonly rows: string;
  readonly columns: string | null;
  /** `VAR=label`, uncut: a name may hold an “=”. */
  readonly filters: readonly string[];
  readonly weight: string | null;
  /** The variable whose mean is wanted; null: shares. */
  readonly mean: string | null;
  readonly interval: IntervalMethod;
  readonly level: Confidence;
  /** How many there are to be drawn of, in all; null: not told, or by stratum. */
  readonly population: number | null;
  /** The variable of the strata, and the file of their sizes. */
  readonly strata: { readonly variable: string; readonly sizes: string | null } | null;
  /** The variable of what was drawn in place of respondents. */
  readonly cluster: string | null;
  readonly threshold: number | null;
  readonly test: boolean;
  readonly pairwise: boolean;
  readonly rake: readonly MarginOption[];
}

/** What `weights` is asked. */
export interface WeightsOptions extends Input {
  readonly name: "weights";
  readonly weight: string | null;
  readonly rake: readonly MarginOption[];
}

/** What was asked for on the command line. */
export type Command =
  | (Input & { readonly name: "inspect" })
  | (Input & { readonly name: "raw"; readonly column: string })
  | TabulateOptions
  | WeightsOptions;

export const USAGE = `Usage:
  npm run -s barometre -- inspect FILE [--codebook CODEBOOK]
      How the file was understood: one JSON value. FILE is a CSV, .xlsx, .sav or .zsav, here and below. CODEBOOK is a
      saved codebook, or the questionnaire of the file: LimeSurvey .lss, Qualtrics .qsf, a REDCap data dictionary, a
      DDI codebook, an XLSForm.
  npm run -s barometre -- inspect FILE --raw COLUMN
      The cells of a column as read, one JSON string a line. COLUMN is a header, or #3 for the fourth.
  npm run -s barometre -- tabulate FILE --rows VAR [--columns VAR] [options]
      Shares of the answers to VAR, within each column; one JSON value.
        --measure mean:VAR     the mean of a number for each row, in place of shares
        --filter VAR=label     only these respondents; repeat for several variables or labels
        --weight VAR           weighting variable (none unless given)
        --rake VAR=FILE.csv    rake to known margins: columns category,total; repeat
        --interval METHOD      ${INTERVALS.join(", ")} (wilson)
        --level LEVEL          ${CONFIDENCES.join(", ")} (0.95)
        --population N         size of the whole population: finite population correction
        --strata VAR           the population was drawn from by stratum
        --population FILE.csv  sizes of the strata, of clusters where those were drawn: columns category,total
        --cluster VAR          respondents were drawn in groups: employers, schools
        --threshold K          hide groups of fewer than K respondents (0: hide nothing)
        --test                 Rao-Scott test of rows and columns
        --pairwise             differences between columns (of means: between rows), with Holm's p
        --codebook CODEBOOK    read the file by a saved codebook or its questionnaire
  npm run -s barometre -- weights FILE --rake VAR=FILE.csv [--rake ...] [--weight BASE]
      Raked weights, one JSON number a line, in the order of the rows; null for a row without an answer to a margin.
Every command takes, in place of what is found or what a codebook says:
        --sheet NAME           the sheet of a workbook to read
        --header-rows N        rows that make the header of a CSV or a workbook: 0 (none) to ${MOST_HEADER_ROWS}; titles are not counted
        --last-rows N          rows at its end that are nobody's answers: 0 or more; blank rows are not counted
Exit codes: 0 done, 1 the file or the question cannot be answered, 2 usage.
`;

const OPTIONS = {
  codebook: { type: "string" },
  sheet: { type: "string" },
  "header-rows": { type: "string" },
  "last-rows": { type: "string" },
  raw: { type: "string" },
  rows: { type: "string" },
  columns: { type: "string" },
  filter: { type: "string", multiple: true },
  weight: { type: "string" },
  measure: { type: "string" },
  interval: { type: "string" },
  level: { type: "string" },
  population: { type: "string" },
  strata: { type: "string" },
  cluster: { type: "string" },
  threshold: { type: "string" },
  test: { type: "boolean" },
  pairwise: { type: "boolean" },
  rake: { type: "string", multiple: true },
} as const;

type Values = ReturnType<typeof parse>["values"];

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });

/** How the file is read. */
const READING = ["codebook", "sheet", "header-rows", "last-rows"] as const;

const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  inspect: [...READING, "raw"],
  tabulate: [
    ...READING,
    "rows",
    "columns",
    "filter",
    "weight",
    "measure",
    "interval",
    "level",
    "population",
    "strata",
    "cluster",
    "threshold",
    "test",
    "pairwise",
    "rake",
  ],
  weights: [...READING, "weight", "rake"],
};

/** The command that these words are; what is wrong with them otherwise. */
export function readCommand(words: readonly string[]): Result<Command, string> {
  try {
    const { values, positionals } = parse(words);
    const [name, file, ...others] = positionals;
    const takes = name === undefined ? undefined : TAKES[name];
    if (name === undefined || !takes)
      return fail(name ? `There is no command “${name}”.` : "A command is needed.");
    if (!file) return fail(`${name} needs a file.`);
    if (others.length > 0) return fail(`${name} takes one file: “${others[0]}” is one too many.`);
    const stray = Object.keys(values).find((option) => !takes.some((one) => one === option));
    if (stray !== undefined) return fail(`${name} has no option “--${stray}”.`);
    const reading = readReading(values);
    if (!reading.ok) return reading;
    const { codebook = null, sheet = null } = values;
    const input = { file, codebook, sheet, reading: reading.value };
    if (name === "tabulate") return readTabulate(input, values);
    if (name === "weights") return readWeights(input, values);
    return ok(
      values.raw === undefined
        ? { name: "inspect", ...input }
        : { name: "raw", ...input, column: values.raw },
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readTabulate(input: Input, values: Values): Result<TabulateOptions, string> {
  const { rows, measure = "share", interval = "wilson", level = "0.95" } = values;
  if (!rows) return fail("tabulate needs --rows VAR.");
  const mean = /^mean:(.+)$/.exec(measure)?.[1] ?? null;
  if (mean === null && measure !== "share") return fail("--measure is share or mean:VAR.");
  const method = INTERVALS.find((one) => one === interval);
  if (!method) return fail(`--interval is one of ${INTERVALS.join(", ")}.`);
  const confidence = CONFIDENCES.find((one) => one === Number(level));
  if (!confidence) return fail(`--level is one of ${CONFIDENCES.join(", ")}.`);
  const drawn = readDrawn(values);
  if (!drawn.ok) return drawn;
  const threshold = wholeNumber(values.threshold);
  if (threshold === undefined) return fail("--threshold is a whole number, 0 or more.");
  const rake = readMargins(values.rake ?? []);
  if (!rake.ok) return rake;
  return ok({
    name: "tabulate",
    ...input,
    rows,
    columns: values.columns ?? null,
    filters: values.filter ?? [],
    weight: values.weight ?? null,
    mean,
    interval: method,
    level: confidence,
    ...drawn.value,
    threshold,
    test: values.test ?? false,
    pairwise: values.pairwise ?? false,
    rake: rake.value,
  });
}

/** What was drawn, and of how many: sizes of strata are in a file, that of a whole population is a number. */
function readDrawn({
  population,
  strata,
  cluster,
}: Values): Result<Pick<TabulateOptions, "population" | "strata" | "cluster">, string> {
  const size = wholeNumber(population);
  const isFile = size === undefined && strata !== undefined;
  if (!isFile && (size === undefined || size === 0))
    return fail(
      "--population is a whole number above 0; the sizes of strata are in a file, and --strata says which.",
    );
  return ok({
    population: isFile ? null : (size ?? null),
    strata: strata === undefined ? null : { variable: strata, sizes: isFile ? (population ?? null) : null },
    cluster: cluster ?? null,
  });
}

function readWeights(input: Input, values: Values): Result<WeightsOptions, string> {
  const rake = readMargins(values.rake ?? []);
  if (!rake.ok) return rake;
  if (rake.value.length === 0) return fail("weights needs --rake VAR=FILE.csv.");
  return ok({ name: "weights", ...input, weight: values.weight ?? null, rake: rake.value });
}

function readReading(values: Values): Result<RowsReading, string> {
  const header = wholeNumber(values["header-rows"]);
  if (header === undefined || (header ?? 0) > MOST_HEADER_ROWS)
    return fail(`--header-rows is a whole number from 0 to ${MOST_HEADER_ROWS}.`);
  const last = wholeNumber(values["last-rows"]);
  if (last === undefined) return fail("--last-rows is a whole number, 0 or more.");
  return ok({
    ...(header === null ? {} : { headerRows: header }),
    ...(last === null ? {} : { lastRows: last }),
  });
}

/** Null where nothing is given, undefined where it is no whole number. */
const wholeNumber = (text: string | undefined): number | null | undefined =>
  text === undefined ? null : /^\d{1,12}$/.test(text) ? Number(text) : undefined;

function readMargins(options: readonly string[]): Result<readonly MarginOption[], string> {
  const margins: MarginOption[] = [];
  for (const option of options) {
    const split = /^(.+)=([^=]+)$/.exec(option);
    if (!split) return fail(`--rake is VAR=FILE.csv: “${option}” is not.`);
    margins.push({ variable: split[1] ?? "", file: split[2] ?? "" });
  }
  return ok(margins);
}
