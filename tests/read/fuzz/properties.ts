import { profile } from "../../../src/count/profile.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { type Ingested, ingest } from "../../../src/engine/ingest.ts";
import type { ImportedSurvey, Operation, Reply, Request } from "../../../src/engine/protocol.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { wordFailure, wordIssue } from "../../../src/i18n/word-failure.ts";
import { withoutFormulaMarks } from "../../../src/lib/formula-marks.ts";
import type { Result } from "../../../src/lib/result.ts";
import { fromBytes } from "../../../src/read/file/byte-source.ts";
import type { ReadFailure } from "../../../src/read/file/read-failure.ts";
import type { ReadOptions } from "../../../src/read/read.ts";
import type { CsvReceipt } from "../../../src/read/receipt.ts";
import { isCategorical } from "../../../src/survey/variable.ts";
import { asCsv, rowsOf } from "../read-csv.ts";
import { inParts } from "./in-parts.ts";
import { parseByHand, textByHand } from "./parse-by-hand.ts";

type Read = Result<Ingested, ReadFailure>;

/** One input, as it was read; what most properties look at. */
export interface Case {
  readonly bytes: Uint8Array;
  readonly read: Read;
  /** Records by another road; null where the file was refused. */
  readonly records: readonly (readonly string[])[] | null;
}

/** What is wrong, or null; `undefined` where the property has nothing to say of this input. */
type Verdict = string | null | undefined;

export type Property = (one: Case) => Verdict | Promise<Verdict>;

const readIt = (bytes: Uint8Array, options: ReadOptions = {}): Promise<Read> =>
  ingest(fromBytes("x.csv", bytes), options);

export async function caseOf(bytes: Uint8Array): Promise<Case> {
  const read = await readIt(bytes);
  return { bytes, read, records: read.ok ? parseByHand(bytes, asCsv(read.value).receipt) : null };
}

/** All that can be seen of a file that was read. */
const seen = (read: Read): string =>
  JSON.stringify(
    read.ok
      ? [
          rowsOf(read.value.table),
          read.value.table.headers,
          read.value.questions,
          read.value.receipt,
          read.value.layout,
          read.value.issues,
          read.value.doubts,
          read.value.table.codebook,
        ]
      : read.failure,
  );

const repaired = (receipt: CsvReceipt, code: string): boolean =>
  receipt.repairs.some((repair) => repair.code === code);

const SET_ASIDE = ["blank-rows", "repeated-header", "side-table", "footer-rows", "total-rows", "last-rows"];

const PROTOTYPES = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype];
const unspoilt = JSON.stringify(PROTOTYPES.map((one) => Object.getOwnPropertyNames(one)));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The first number that is none, by its path. */
function notFinite(value: unknown, path = ""): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = notFinite(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

async function asked(bytes: Uint8Array): Promise<Verdict> {
  const engine = new Engine({ descriptor: {}, files: new Map() });
  const ask = async (operation: Operation, what: object): Promise<Reply> =>
    engine.handle({ id: 1, operation, ask: what } as Request, () => {});
  const opened = await ask("open-file", { file: new Blob([Uint8Array.from(bytes)]), name: "x.csv" });
  if (opened.kind !== "answer")
    return opened.kind === "failure" && opened.failure.code === "bug" ? "bug" : undefined;
  const { codebook, indicators, headers } = opened.answer as ImportedSurvey;
  const survey = "file";
  const variables = codebook.variables.map(({ id }) => id);
  const [indicator] = indicators;
  const question = indicator && {
    measure: indicator.measure,
    breakdowns: codebook.variables
      .filter(isCategorical)
      .map(({ id }) => id)
      .slice(0, 1),
    filter: indicator.filter,
    weight: null,
    confidence: 0.95,
    interval: "wilson",
    compared: "whole",
  };
  const rows = { filter: [], search: "o", start: 0, count: 20 };
  const asks: readonly (readonly [Operation, object])[] = [
    ["profile", { survey }],
    ["facets", { survey, filter: [], variables }],
    ["rows", { survey, ...rows, sort: { column: headers.length - 1, direction: "descending" } }],
    ["column", { survey, column: 0 }],
    ...(question ? ([["answer", { survey, question }]] as const) : []),
  ];
  for (const [operation, what] of asks) {
    const reply = await ask(operation, what);
    if (reply.kind !== "answer") return `${operation}: ${JSON.stringify(reply)}`;
    const path = notFinite(reply.answer);
    if (path !== null) return `${operation}: ${path} is not finite`;
  }
  return null;
}

/** What has to be so of whatever is read. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  "there is a table, or a reason that has words in every language": ({ read }) => {
    if (read.ok) return null;
    const unworded = LANGUAGES.filter((language) =>
      [wordFailure(read.failure, language)].some(
        (words) =>
          words === wordFailure({ ...read.failure, code: "?" }, language).replace("?", read.failure.code),
      ),
    );
    return unworded.length === 0 ? null : read.failure.code;
  },

  "the receipt accounts for every cell of the file": ({ read, records }) => {
    if (!read.ok || !records) return undefined;
    const { receipt } = asCsv(read.value);
    const top = records.slice(receipt.skippedRows, receipt.skippedRows + receipt.headerRows);
    const accounted =
      sumOf(top.map(({ length }) => length)) +
      receipt.rows * receipt.columns +
      sumOf(receipt.repairs.map(({ cells }) => cells));
    const all = sumOf(records.map(({ length }) => length));
    return accounted === all ? null : `${accounted} of ${all} cells`;
  },

  "the receipt accounts for every record of the file": ({ read, records }) => {
    if (!read.ok || !records) return undefined;
    const { receipt } = read.value;
    const aside = sumOf(receipt.repairs.map(({ code, count }) => (SET_ASIDE.includes(code) ? count : 0)));
    const accounted = receipt.skippedRows + receipt.headerRows + receipt.rows + aside;
    return accounted === records.length ? null : `${accounted} of ${records.length} records`;
  },

  "every cell is what an independent parser finds at its place": ({ read, records }) => {
    if (!read.ok || !records) return undefined;
    const { receipt, table } = asCsv(read.value);
    if (repaired(receipt, "text-formulas")) return undefined;
    const isMarked = repaired(receipt, "formula-marks");
    for (const [row, cells] of rowsOf(table).entries()) {
      const record = records[read.value.records.of(row) - 1] ?? [];
      for (const [column, cell] of cells.entries()) {
        const written = record[column] ?? "";
        const expected = isMarked ? withoutFormulaMarks(written) : written;
        if (cell !== expected) return `row ${row}, column ${column}: ${JSON.stringify([cell, expected])}`;
      }
    }
    return null;
  },

  "the header is the record that the receipt says": ({ read, records }) => {
    if (!read.ok || !records) return undefined;
    const { receipt, table } = asCsv(read.value);
    if (receipt.headerRows !== 1 || repaired(receipt, "text-formulas")) return undefined;
    const header = records[receipt.skippedRows] ?? [];
    const isMarked = repaired(receipt, "formula-marks");
    const wrong = table.headers.findIndex((name, column) => {
      const written = header[column] ?? "";
      return name !== (isMarked ? withoutFormulaMarks(written) : written);
    });
    return wrong < 0 ? null : `column ${wrong}: ${JSON.stringify([table.headers[wrong], header[wrong]])}`;
  },

  "the size of the reads changes nothing": async ({ bytes, read }) => {
    const whole = seen(read);
    for (const [size, piece] of [
      [1, 1],
      [7, 5],
      [2 ** 16, 2 ** 17],
    ])
      if (seen(await readIt(bytes, { sizes: { read: size ?? 1, piece: piece ?? 1 } })) !== whole)
        return `reads of ${size} bytes`;
    return null;
  },

  "records are the same however the text arrives": ({ bytes, read }) => {
    if (!read.ok) return undefined;
    const { receipt } = asCsv(read.value);
    const text = textByHand(bytes, receipt.encoding);
    const whole = inParts(text, receipt, 2 ** 16);
    // Letter by letter, a record is looked at as often as it has letters.
    const sizes = text.length > 300 ? [7, 60] : [1, 2, 7];
    const size = sizes.find((each) => inParts(text, receipt, each) !== whole);
    return size === undefined ? null : `parts of ${size} characters`;
  },

  "reading twice is reading once": async ({ bytes, read }) => {
    const before = Buffer.from(bytes);
    return seen(await readIt(bytes)) === seen(read) && before.equals(bytes) ? null : "another table";
  },

  "issues are worded, and point inside the file": ({ read, records }) => {
    if (!read.ok || !records) return undefined;
    const { issues, receipt } = read.value;
    const outside = issues.find(({ where, places = [] }) =>
      [...(where ? [where] : []), ...places].some(
        ({ row, column }) =>
          row < 1 || row > records.length || (column !== null && (column < 0 || column >= receipt.columns)),
      ),
    );
    if (outside) return JSON.stringify(outside);
    const unworded = [...issues, ...receipt.repairs].find(({ code, ...rest }) =>
      LANGUAGES.some(
        (language) =>
          wordIssue({ code, ...rest }, language) ===
          wordIssue({ code: `${code}?`, ...rest }, language).replace("?", ""),
      ),
    );
    return unworded ? `no words for ${unworded.code}` : null;
  },

  "there is a header for each column, and a cell for each row of each": ({ read }) => {
    if (!read.ok) return undefined;
    const { table, receipt, questions } = read.value;
    const { headers, cells, rows } = table;
    if (headers.length !== receipt.columns || cells.length !== receipt.columns) return "columns";
    if (questions && questions.length !== receipt.columns) return "questions";
    if (rows !== receipt.rows) return "rows";
    for (const { codes, dictionary } of cells) {
      if (codes.length !== rows) return "cells";
      if (codes.some((code) => code >= dictionary.length)) return "codes";
      if (new Set(dictionary).size !== dictionary.length) return "a text twice in a dictionary";
    }
    return null;
  },

  "no header and no cell reaches a prototype": () =>
    JSON.stringify(PROTOTYPES.map((one) => Object.getOwnPropertyNames(one))) === unspoilt ? null : "spoilt",

  "every column belongs to one variable, and each variable has a name of its own": ({ read }) => {
    if (!read.ok) return undefined;
    const { variables } = read.value.table.codebook;
    const columns = variables.flatMap((variable) => variable.columns).sort((a, b) => a - b);
    const all = read.value.table.headers.map((_, column) => column);
    if (JSON.stringify(columns) !== JSON.stringify(all)) return `columns ${columns.join()}`;
    return new Set(variables.map(({ id }) => id)).size === variables.length ? null : "a name twice";
  },

  "every respondent is counted once under each list of answers": ({ read }) => {
    if (!read.ok) return undefined;
    const { table } = read.value;
    const wrong = profile(table).findIndex(({ categories, missing }, index) => {
      const kind = table.codebook.variables[index]?.kind;
      if (kind !== "single" && kind !== "scale") return false;
      return sumOf([...categories, ...Object.values(missing)]) !== table.rows;
    });
    return wrong < 0 ? null : `variable ${wrong}`;
  },

  "told what was found, it finds the same": async ({ bytes, read }) => {
    if (!read.ok) return undefined;
    const { receipt, table } = asCsv(read.value);
    const { encoding, delimiter, decimal, quoting, headerRows } = receipt;
    const reading = { format: "csv", encoding, delimiter, decimal, quoting, headerRows } as const;
    const again = await readIt(bytes, { reading });
    if (!again.ok) return JSON.stringify(again.failure);
    const one = JSON.stringify([table.headers, rowsOf(table), table.codebook]);
    const other = JSON.stringify([
      again.value.table.headers,
      rowsOf(again.value.table),
      again.value.table.codebook,
    ]);
    return one === other ? null : "another table";
  },

  "the engine answers for it: no bug, no number that is none": ({ bytes }) => asked(bytes),
};
