import type { Issue } from "../../survey/issue.ts";
import { uniqueNames } from "../../table/unique-names.ts";

/**
 * Columns that share a header with one before them, or have none: each is known by a name of ours, which is told.
 *
 * @param skipped - records above the header
 */
export function renamedColumns(headers: readonly string[], skipped: number): Issue[] {
  const names = uniqueNames(headers);
  const renamed = names.flatMap((name, column) =>
    name === (headers[column] ?? "").replace(/\s+/g, " ").trim() ? [] : [{ name, column }],
  );
  const [first] = renamed;
  if (!first) return [];
  return [
    {
      code: "renamed-columns",
      severity: "info",
      count: renamed.length,
      where: { row: skipped + 1, column: first.column },
      params: { name: first.name },
    },
  ];
}
