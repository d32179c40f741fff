import type { Codes } from "../table/column.ts";
import type { Delimiter } from "./file/delimiter.ts";
import type { Encoding } from "./file/encoding.ts";

/** Part: some of a file's bytes, from the beginning of a record on, to be read by somebody else. */
export interface Part {
  readonly blob: Blob;
  /** First byte. */
  readonly from: number;
  /** Byte behind the last. */
  readonly to: number;
  readonly headers: readonly string[];
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Bytes of a record, at most. */
  readonly longest: number;
  /** Bytes of one read. */
  readonly read: number;
  /** Whether it is known that cells in quotes go on over several lines. */
  readonly mayHaveLines: boolean;
  /** Whether the first character that is not ASCII has still to be found. */
  readonly isAscii: boolean;
}

/** Segment: regular records that follow each other in a part, by codes of the part's own; all in one piece of memory. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** Line ends, those inside of cells included. */
  readonly lines: number;
  /** Of each column, a code for each record. */
  readonly codes: readonly Codes[];
  /** The cells that are new in this part, in the order of their codes, each followed by a NUL; and room. */
  readonly fresh: Uint8Array;
  /** Their columns. */
  readonly columns: Uint32Array;
}

/** Helper: reads parts of a file beside whoever reads the file, who waits for none of it. */
export interface Helper {
  /** Begins a part; what it was at is given up. */
  begin(part: Part): void;
  /** The segments that it has read since it was last asked, in order. */
  take(): readonly Segment[];
  /** Gives up what it is at. */
  end(): void;
}
