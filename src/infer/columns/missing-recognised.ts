import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";

/**
 * Numbers that are read as missing (“missing-recognised”), and numbers that may be codes for missing answers and are
 * read as answers (“missing-possible”): said, since the file proves neither.
 */
export function missingRecognised({ column, name, missingNumbers, doubtfulNumbers }: ColumnProfile): Issue[] {
  const say = (code: string, entries: readonly Entry[]): Issue[] =>
    entries.length === 0
      ? []
      : [
          {
            code,
            severity: "info",
            count: entries.reduce((sum, { count }) => sum + count, 0),
            where: { row: 1, column },
            params: { name, codes: entries.map(({ key }) => key).join(", ") },
          },
        ];
  return [...say("missing-recognised", missingNumbers), ...say("missing-possible", doubtfulNumbers)];
}

/** A number that was taken for a missing code, and that a saved codebook has for an answer: said as what it may be. */
export function missingAsRead(issue: Issue, variables: readonly Variable[]): Issue {
  const column = issue.where?.column ?? null;
  if (issue.code !== "missing-recognised" || column === null) return issue;
  const variable = variables.find(({ columns }) => columns.includes(column));
  const missing = new Set<string>(variable?.missing.map(({ code }) => code));
  const isRead = String(issue.params.codes)
    .split(", ")
    .some((code) => missing.has(code));
  return isRead ? issue : { ...issue, code: "missing-possible" };
}
