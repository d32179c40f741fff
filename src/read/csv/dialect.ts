import type { DecimalMark } from "../../survey/variable.ts";
import { DELIMITERS, type Delimiter } from "../file/delimiter.ts";
import { LIMITS } from "../file/limits.ts";
import type { Quoting } from "../file/quoting.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { Batch, Cells } from "../rows/batch.ts";
import { commonWidth } from "../rows/common-width.ts";
import { countDecimals } from "../rows/count-decimals.ts";
import { isBlank } from "../rows/is-blank.ts";
import { RecordReader } from "./record-reader.ts";

/** Dialect: how the file separates cells, and how it writes decimals. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
}

/** What was voted, and what the vote has read. */
export interface Voted {
  readonly dialect: Dialect;
  /** The head cut by this separator, and the reader that goes on behind it; null where the records had to be guessed at. */
  readonly begun: Begun | null;
}

export interface Begun {
  readonly reader: RecordReader;
  readonly batches: readonly Batch[];
}

interface Candidate {
  readonly delimiter: Delimiter;
  readonly written: readonly Cells[];
  readonly begun: Begun | null;
  /** How well the records fit together; 0 or more, and not more than `MOST_ABSENT` under a separator that is not there. */
  readonly score: number;
}

const MOST_ABSENT = 1 / 100;

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
): Voted {
  const announced = given.delimiter ?? announcedDelimiter(head);
  const delimiters = announced ? [announced] : DELIMITERS;
  const vote = (among: readonly Delimiter[]) =>
    among
      .map((delimiter) => candidate(delimiter, head, whole, quoting))
      .reduce((winner, next) => (next.score > winner.score ? next : winner));
  // One that is nowhere wins only where none that is somewhere fits.
  const present = delimiters.filter((delimiter) => head.includes(delimiter));
  const fitting = present.length > 0 ? vote(present) : null;
  const best = fitting && fitting.score > MOST_ABSENT ? fitting : vote(delimiters);
  const { delimiter, written, begun } = best;
  return { dialect: { delimiter, decimal: given.decimal ?? decimalOf(written, delimiter) }, begun };
}

/** What the line “sep=;” says. */
function announcedDelimiter(head: string): Delimiter | undefined {
  const said = /^"?sep=(.)"?[\r\n]/i.exec(head.slice(0, 16))?.[1];
  return DELIMITERS.find((delimiter) => delimiter === said);
}

function candidate(delimiter: Delimiter, head: string, whole: boolean, quoting: Quoting): Candidate {
  const { records, faults, begun } = headRecords(delimiter, head, whole, quoting);
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
  return { delimiter, written, begun, score: width > 1 ? score : score / 100 };
}

/** The first records under this separator, and the part of them whose quotes are at fault. */
function headRecords(delimiter: Delimiter, head: string, whole: boolean, quoting: Quoting) {
  const reader = new RecordReader(delimiter, LIMITS, head.length + 1, quoting);
  try {
    const batches = [...reader.push(head, whole)];
    const complete = batches.flatMap((batch) => batch.records);
    // A first record that goes on below still shows what separates its cells.
    const isBegun = complete.length > 0;
    const records = isBegun ? complete : [...reader.push("", true)].flatMap((batch) => batch.records);
    const faults = reader.faults.count / Math.max(1, records.length);
    return { records, faults, begun: isBegun ? { reader, batches } : null };
  } catch (stop) {
    if (!(stop instanceof ReadStop)) throw stop;
    // A quote that never closes still leaves the lines above it to count separators in.
    const lines = head.split(/\r\n?|\n/).slice(0, Number(stop.failure.params.line));
    return { records: lines.map((line) => line.split(delimiter)), faults: 1, begun: null };
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
