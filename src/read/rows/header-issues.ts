import type { Issue } from "../../survey/issue.ts";

/**
 * A header that is not one record: said, since a record of answers may have been taken for a part of it.
 *
 * @param isTold - somebody said so: nothing to be wary of
 */
export function headerIssues(rows: number, skipped: number, isTold: boolean): Issue[] {
  if (rows === 1) return [];
  const where = { row: skipped + 1, column: null };
  return rows === 0
    ? [{ code: "no-header", severity: isTold ? "info" : "warning", count: 1, where, params: {} }]
    : [{ code: "header-rows", severity: "info", count: rows, where, params: {} }];
}
