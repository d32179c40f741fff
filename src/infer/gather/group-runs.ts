import type { ColumnProfile } from "../columns/column-profile.ts";
import type { HeaderRun } from "./header-parts.ts";

/**
 * Runs of neighbouring columns under one header that spans them, as spreadsheets and Framaforms write a question over
 * its options.
 *
 * @param groups - what stands over each column, repeated over all that it spans; empty where nothing does
 */
export function groupRuns(
  groups: readonly string[] | null,
  profiles: readonly ColumnProfile[],
  fits: (column: number) => boolean,
): HeaderRun[] {
  if (!groups) return [];
  const runs: HeaderRun[] = [];
  for (let start = 0; start < profiles.length; ) {
    const stem = groups[start]?.trim() ?? "";
    let end = start + 1;
    while (end < profiles.length && (groups[end]?.trim() ?? "") === stem) end += 1;
    // What is specified under “other” is no box.
    const columns = Array.from({ length: end - start }, (_, index) => start + index).filter(fits);
    if (stem !== "" && columns.length > 1)
      runs.push({ stem, columns, parts: columns.map((column) => (profiles[column]?.header ?? "").trim()) });
    start = end;
  }
  return runs;
}
