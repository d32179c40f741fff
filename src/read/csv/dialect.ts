import type { DecimalMark } from "../../survey/variable.ts";
import { DELIMITERS, type Delimiter } from "../file/delimiter.ts";
import { LIMITS } from "../file/limits.ts";
import type { Quoting } from "../file/quoting.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { Cells } from "../rows/batch.ts";
import { commonWidth } from "../rows/common-width.ts";
import { countDecimals } from "../rows/count-decimals.ts";
import { isBlank } from "../rows/is-blank.ts";
import { RecordReader } from "./record-reader.ts";

/** Dialect: how the file separates cells, and how it writes decimals. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
}

interface Candidate extends Dialect {
  /** How well the records fit together; 0 or more. */
  readonly score: number;
}

/**
 * The separator and the decimal mark, voted together: in “1,5;2,5” the comma is one or the other, never both. The
 * separator that cuts the records to one width wins, if the first of them reads like a header.
 *
 * @param quoting - whether quotes enclose cells, separators among their text, or are text themselves
 */
export function voteDialect(
  head: string,
  whole: boolean,
  given: Partial<Dialect>,
  quoting: Quoting = "enclosing",
): Dialect {
  const announced = given.delimiter ?? announcedDelimiter(head);
  const delimiters = announced ? [announced] : DELIMITERS;
  const candidates = delimiters.map((delimiter) => candidate(delimiter, head, whole, quoting));
  const best = candidates.reduce((winner, next) => (next.score > winner.score ? next : winner));
  return { delimiter: best.delimiter, decimal: given.decimal ?? best.decimal };
}

/** What the line “sep=;” says. */
function announcedDelimiter(head: string): Delimiter | undefined {
  const said = /^"?sep=(.)"?[\r\n]/i.exec(head.slice(0, 16))?.[1];
  return DELIMITERS.find((delimiter) => delimiter === said);
}

function candidate(delimiter: Delimiter, head: string, whole: boolean, quoting: Quoting): Candidate {
  const { records, faults } = headRecords(delimiter, head, whole, quoting);
  const written = records.filter((record) => !isBlank(record));
  const shown = written.length > 0 ? written : records;
  const width = commonWidth(written) || Math.max(0, ...records.slice(0, 1).map(({ length }) => length));
  const fitting = shown.filter((record) => record.length === width);
  const consistency = fitting.length / Math.max(1, shown.length);
  const score =
    consistency ** 2 *
    Math.log2(width + 1) *
    headerLikeness(fitting[0] ?? []) *
    (1 - Math.min(1, faults) / 2);
  return { delimiter, decimal: decimalOf(written, delimiter), score: width > 1 ? score : score / 100 };
}

/** The first records under this separator, and the part of them whose quotes are at fault. */
function headRecords(delimiter: Delimiter, head: string, whole: boolean, quoting: Quoting) {
  const reader = new RecordReader(delimiter, LIMITS, head.length + 1, quoting);
  try {
    const complete = [...reader.push(head, whole)].flatMap((batch) => batch.records);
    // A first record that goes on below still shows what separates its cells.
    const records =
      complete.length > 0 ? complete : [...reader.push("", true)].flatMap((batch) => batch.records);
    return { records, faults: reader.faults.count / Math.max(1, records.length) };
  } catch (stop) {
    if (!(stop instanceof ReadStop)) throw stop;
    // A quote that never closes still leaves the lines above it to count separators in.
    const lines = head.split(/\r\n?|\n/).slice(0, Number(stop.failure.params.line));
    return { records: lines.map((line) => line.split(delimiter)), faults: 1 };
  }
}

/** Headers are words: a first record that is half numbers was cut at the wrong character. */
function headerLikeness(header: Cells): number {
  const numbers = header.filter((cell) => /^\s*[-+]?\d/.test(cell)).length;
  return 1 - (0.7 * numbers) / Math.max(1, header.length);
}

/** Where no cell has decimals, those who separate by semicolons are those who write decimal commas. */
function decimalOf(records: readonly Cells[], delimiter: Delimiter): DecimalMark {
  const { comma, point } = countDecimals(records);
  if (comma === point) return delimiter === ";" ? "," : ".";
  return comma > point ? "," : ".";
}
