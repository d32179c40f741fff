import type { TableCell, TableRow } from "../../figure/table.ts";

/** One row of a results table, and its place in the figure. */
export interface ResultRow extends TableRow {
  readonly index: number;
}

/** What a cell sorts by; a cell without a number goes last. */
export const sortValue = (cell: TableCell | undefined): number | undefined => cell?.value ?? undefined;

/** Letters without accents or case: what a search compares. */
export const plainLetters = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fr");
