import { narrow } from "./narrow.ts";
import type { RowSet } from "./row-set.ts";
import type { SurveyTable } from "./survey-table.ts";

/**
 * The rows in which a cell holds this text, whatever its case and accents. Plain text, never a pattern. Each distinct
 * cell is looked at once; columns in which nothing matches cost nothing more.
 */
export function searchRows(table: SurveyTable, rows: RowSet, text: string): RowSet {
  const wanted = plain(text).trim();
  if (wanted === "") return rows;
  const matching = table.cells.flatMap(({ codes, dictionary }) => {
    const found = Uint8Array.from(dictionary, (cell) => (plain(cell).includes(wanted) ? 1 : 0));
    return found.includes(1) ? [{ codes, found }] : [];
  });
  return narrow(rows, (row) => matching.some(({ codes, found }) => found[codes[row] as number] === 1));
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
