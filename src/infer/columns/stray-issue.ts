import type { Issue, Place } from "../../survey/issue.ts";
import type { Entry } from "./entry.ts";

const LONGEST_EXAMPLE = 80;

/** Answers of a column that stay uncounted or unexplained, the first of them as example; no issue without any. */
export function strayIssue(
  code: string,
  name: string,
  strays: readonly Entry[],
  places: readonly Place[],
): Issue[] {
  const [first] = strays;
  if (!first) return [];
  return [
    {
      code,
      severity: "warning",
      count: strays.reduce((sum, { count }) => sum + count, 0),
      where: places[0] ?? null,
      places,
      params: { name, example: first.key.slice(0, LONGEST_EXAMPLE) },
    },
  ];
}
