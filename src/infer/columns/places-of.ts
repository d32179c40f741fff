import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Place } from "../../survey/issue.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";
import type { Entry } from "./entry.ts";

const MOST_PLACES = 100;

/** Where in the file some answers of a column are, the first hundred of them, from the top. */
export function placesOf(
  entries: readonly Entry[],
  { codes, dictionary }: TextColumn,
  column: number,
  records: RecordNumbers,
): Place[] {
  const keys = new Set(entries.map(({ key }) => key));
  const isSought = dictionary.map((cell) => keys.has(cellKey(cell)));
  const places: Place[] = [];
  for (let row = 0; row < codes.length && places.length < MOST_PLACES; row += 1)
    if (isSought[codes[row] ?? 0]) places.push({ row: records.of(row), column });
  return places;
}
