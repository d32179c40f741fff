import { lettersOf } from "../lib/hash.ts";
import { cellKey } from "../table/cell-key.ts";
import type { TextColumn } from "../table/column.ts";

/**
 * A column that tells who was drawn with whom, without the names of those who were drawn: margins need to know which
 * respondents have one employer, and nobody which. The numbers come in no order that the file had.
 *
 * @param missing - texts that name nobody: they stay
 */
export function namelessClusters(cells: TextColumn, missing: readonly string[]): TextColumn {
  const nobody = new Set(["", ...missing.map(cellKey)]);
  const names = [...new Set(cells.dictionary.map(cellKey))].filter((key) => !nobody.has(key));
  const shuffled = names
    .map((key) => [lettersOf(key), key] as const)
    .sort(([one, key], [other, otherKey]) => (one < other || (one === other && key < otherKey) ? -1 : 1));
  const numbers = new Map(shuffled.map(([, key], index) => [key, `${index + 1}`]));
  return { ...cells, dictionary: cells.dictionary.map((cell) => numbers.get(cellKey(cell)) ?? cell) };
}
