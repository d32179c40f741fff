import type { RowOrder } from "./row-order.ts";
import type { RowSet } from "./row-set.ts";
import type { SurveyTable } from "./survey-table.ts";

/** RowsPage: the rows that are on screen, as read. */
export interface RowsPage {
  /** Rows that there are to page through. */
  readonly total: number;
  /** Place of the first of them among the rows, from 0. */
  readonly start: number;
  /** Row number of each in the table, from 0. */
  readonly numbers: readonly number[];
  /** The cells of each, one per column of the file. */
  readonly cells: readonly (readonly string[])[];
}

export function rowsPage(
  table: SurveyTable,
  { rows, start, count }: { rows: RowSet | RowOrder; start: number; count: number },
): RowsPage {
  const first = Math.max(0, Math.min(start, rows.size));
  const length = Math.max(0, Math.min(count, rows.size - first));
  const numbers = Array.from({ length }, (_, index) =>
    rows.kind === "all" ? first + index : (rows.rows[first + index] as number),
  );
  const cells = numbers.map((row) =>
    table.cells.map(({ codes, dictionary }) => dictionary[codes[row] as number] as string),
  );
  return { total: rows.size, start: first, numbers, cells };
}
