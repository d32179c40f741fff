import type { RowsReading } from "../survey/rows-reading.ts";
import type { DecimalMark } from "../survey/variable.ts";
import type { Delimiter } from "./file/delimiter.ts";
import type { Encoding } from "./file/encoding.ts";
import type { Quoting } from "./file/quoting.ts";
import type { Format } from "./receipt.ts";

/** Reading: what somebody may set by hand where the file was misunderstood, one member for each format. */
export type Reading = CsvReading | XlsxReading;

export interface CsvReading extends RowsReading {
  readonly format: "csv";
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
  readonly quoting: Quoting;
}

export interface XlsxReading extends RowsReading {
  readonly format: "xlsx";
  /** Name of the sheet to read. */
  readonly sheet: string;
}

type ReadingOf<F extends Format> = Partial<Extract<Reading, { readonly format: F }>>;

/**
 * What was set for a file of this format; nothing where it was set for one of another. What was kept before there were
 * formats to tell apart says none, and is of a CSV.
 */
export const readingFor = <F extends Format>(format: F, given: Partial<Reading> = {}): ReadingOf<F> =>
  (given.format ?? "csv") === format ? (given as ReadingOf<F>) : {};
