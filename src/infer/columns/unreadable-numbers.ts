import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { numbersIn } from "./numbers-in.ts";
import { placesOf } from "./places-of.ts";

/** “unreadable-numbers”: answers of a numeric variable that are no numbers, which its figures leave out. */
export function unreadableNumbers(
  variable: Variable,
  { column, entries }: ColumnProfile,
  cells: TextColumn,
  records: RecordNumbers,
): Issue[] {
  if (variable.kind !== "numeric") return [];
  const numbers = numbersIn(entries, variable);
  const strays = entries.filter((_, index) => numbers[index] === null);
  const count = strays.reduce((sum, stray) => sum + stray.count, 0);
  if (count === 0) return [];
  const places = placesOf(strays, cells, column, records);
  return [
    {
      code: "unreadable-numbers",
      severity: "warning",
      count,
      where: places[0] ?? null,
      places,
      params: { name: variable.id, example: (strays[0]?.key ?? "").slice(0, 80) },
    },
  ];
}
