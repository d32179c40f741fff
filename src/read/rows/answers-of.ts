import type { RowsReading } from "../../survey/rows-reading.ts";
import type { DecimalMark } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { RecordNumbers } from "../record-numbers.ts";
import { footRowsOf } from "./foot-rows.ts";
import type { SideTable } from "./side-table.ts";
import type { Beside } from "./table-faults.ts";

/** All rows below the header, and what is known of them. */
export interface RowsRead {
  readonly columns: readonly TextColumn[];
  readonly numbers: RecordNumbers;
  readonly side: Pick<SideTable, "count" | "first">;
  readonly told: RowsReading;
  readonly decimal: DecimalMark;
}

/** The rows that are answers; a side table below them, notes, totals, and what somebody told, are set aside. */
export function answersOf({ columns, numbers, side, told, decimal }: RowsRead): {
  readonly cells: readonly TextColumn[];
  readonly rows: number;
  readonly beside: Omit<Beside, "spaces">;
} {
  const rows = columns[0]?.codes.length ?? 0;
  const none = { count: 0, first: 0 };
  if (told.lastRows !== undefined) {
    const kept = rows - told.lastRows;
    if (kept <= 0) throw new ReadStop("no-rows", { columns: columns.length });
    const last = { count: told.lastRows, first: numbers.of(kept) };
    const beside = { width: columns.length, aside: none, notes: none, totals: none, last };
    return { cells: cutAt(columns, kept), rows: kept, beside };
  }
  const { count, first } = side;
  const isAside = count > 0 && isFilled(columns[0], rows - count);
  const aside = { count: isAside ? count : 0, first };
  const answers = cutAt(columns, rows - aside.count);
  const { notes, totals } = footRowsOf(answers, decimal);
  const kept = rows - aside.count - notes - totals;
  const beside = {
    width: columns.length,
    aside,
    notes: { count: notes, first: numbers.of(kept + totals) },
    totals: { count: totals, first: numbers.of(kept) },
    last: none,
  };
  return { cells: cutAt(answers, kept), rows: kept, beside };
}

const cutAt = (columns: readonly TextColumn[], rows: number): readonly TextColumn[] =>
  rows === columns[0]?.codes.length
    ? columns
    : columns.map((column) => ({ ...column, codes: column.codes.slice(0, rows) }));

/** Whether the first rows of a column all have something written: respondents are numbered or dated there. */
function isFilled(column: TextColumn | undefined, rows: number): boolean {
  if (!column || rows <= 0) return false;
  const blank = column.dictionary.map((cell) => cell.trim() === "");
  return column.codes.subarray(0, rows).every((code: number) => !blank[code]);
}
