import type { TextColumn } from "../../table/column.ts";

/** Whether the pattern is in some cell. */
export const cellsHold = (columns: readonly TextColumn[], pattern: RegExp): boolean =>
  columns.some(({ dictionary }) => dictionary.some((cell) => pattern.test(cell)));
