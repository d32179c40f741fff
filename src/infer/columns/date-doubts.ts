import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { datePartsOf } from "./date-parts.ts";

/** Which of two numbers is the day: said where the file does not prove it, and where it proves the American way. */
export function dateDoubts(variable: Variable, { column, entries, answered }: ColumnProfile): Issue[] {
  if (variable.kind !== "date" || variable.order === "ymd") return [];
  const isProven = entries.some(({ key }) => {
    const parts = datePartsOf(key);
    return parts !== null && (parts.named || parts.first > 12);
  });
  if (variable.order === "dmy" && isProven) return [];
  return [
    {
      code: variable.order === "dmy" ? "dates-day-first" : "dates-month-first",
      severity: "info",
      count: answered,
      where: { row: 1, column },
      params: { name: variable.id, example: entries[0]?.key ?? "" },
    },
  ];
}
