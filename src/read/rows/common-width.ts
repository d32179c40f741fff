import type { Cells } from "./batch.ts";
import { isBlank } from "./is-blank.ts";

/** How many cells most records have, blank ones apart; the wider of two as common. */
export function commonWidth(records: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    if (!isBlank(record)) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const [width] = [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best),
    [0, 0],
  );
  return width;
}
