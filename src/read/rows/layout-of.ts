import type { TextColumn } from "../../table/column.ts";
import type { AnyLayout } from "../layout.ts";
import type { RecordNumbers } from "../record-numbers.ts";
import { cellsHold } from "./cells-hold.ts";

const MOST_RUNS = 500;
const COMBINING = /\p{M}/u;

/** Where the answers stand: what is so in any format. */
export function layoutOf(
  columns: readonly TextColumn[],
  numbers: RecordNumbers,
  rows: number,
  width: number,
): AnyLayout {
  const runs = numbers.runs(rows);
  return {
    runs: runs.length > MOST_RUNS ? null : runs,
    width,
    decomposed: cellsHold(columns, COMBINING),
  };
}
