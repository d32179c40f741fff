import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { numbersIn } from "./numbers-in.ts";
import { placesOf } from "./places-of.ts";
import { strayIssue } from "./stray-issue.ts";

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
  const places = placesOf(strays, cells, column, records);
  return strayIssue("unreadable-numbers", variable.id, strays, places);
}
