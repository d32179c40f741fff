import type { TextColumn } from "../table/column.ts";
import type { RecordNumbers } from "./record-numbers.ts";

/** Layout: where the answers stand in the file, for whoever reads it again with another program. */
export interface Layout {
  /** First and last record of each run of answers, from 1; null where there are more runs than anybody would list. */
  readonly runs: readonly (readonly [first: number, last: number])[] | null;
  /** Cells of the longest record. */
  readonly width: number;
  /** Cells hold quotes, lone returns or backslashes, about which programs disagree. */
  readonly intricate: boolean;
  /** Accents are written as characters of their own, as Macs do. */
  readonly decomposed: boolean;
}

const MOST_RUNS = 500;
const INTRICATE = /["\r\\]/;
const COMBINING = /\p{M}/u;

/**
 * @param top - the records above the answers
 * @param cut - cells beyond the last column were left out, and nobody has looked at them
 */
export function layoutOf(
  columns: readonly TextColumn[],
  {
    numbers,
    rows,
    width,
    top,
    cut,
  }: {
    readonly numbers: RecordNumbers;
    readonly rows: number;
    readonly width: number;
    readonly top: readonly (readonly string[])[];
    readonly cut: boolean;
  },
): Layout {
  const holds = (pattern: RegExp) =>
    columns.some(({ dictionary }) => dictionary.some((cell) => pattern.test(cell)));
  const runs = numbers.runs(rows);
  return {
    runs: runs.length > MOST_RUNS ? null : runs,
    width,
    intricate: cut || top.some((record) => record.some((cell) => INTRICATE.test(cell))) || holds(INTRICATE),
    decomposed: holds(COMBINING),
  };
}
