import type { TextColumn } from "../../table/column.ts";
import type { Repair } from "../receipt.ts";
import type { Cells } from "../rows/batch.ts";
import { cellsHold } from "../rows/cells-hold.ts";

const INTRICATE = /["\r\\]/;

/**
 * Whether some cell holds what programs disagree about; so may cells beyond the last column, which were left out and
 * which nobody has looked at.
 *
 * @param top - the records above the answers
 */
export const isIntricate = (
  columns: readonly TextColumn[],
  top: readonly Cells[],
  repairs: readonly Repair[],
): boolean =>
  repairs.some(({ code }) => code === "extra-cells") ||
  top.some((record) => record.some((cell) => INTRICATE.test(cell))) ||
  cellsHold(columns, INTRICATE);
