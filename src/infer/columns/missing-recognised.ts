import type { Issue } from "../../survey/issue.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** Numbers that are read as missing: said, since they could be answers. */
export function missingRecognised({ column, name, missingNumbers }: ColumnProfile): Issue[] {
  if (missingNumbers.length === 0) return [];
  return [
    {
      code: "missing-recognised",
      severity: "info",
      count: missingNumbers.reduce((sum, { count }) => sum + count, 0),
      where: { row: 1, column },
      params: { name, codes: missingNumbers.map(({ key }) => key).join(", ") },
    },
  ];
}
