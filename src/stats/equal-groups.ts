import type { NumberColumn } from "../table/column.ts";

/** How many groups somebody may want of equal size. */
const GROUPS = [3, 4, 5] as const;

/**
 * Cut points that part the numbers of a column into groups of equal size, as far as equal values allow: a group begins at
 * its cut point. Fewer where one value would be in two groups.
 *
 * @returns rising, by number of groups
 */
export function equalGroups({ values, missing }: NumberColumn): Readonly<Record<number, readonly number[]>> {
  const sorted = values.filter((_, row) => missing[row] === 0).sort();
  return Object.fromEntries(
    GROUPS.map((groups) => {
      const cuts = new Set<number>();
      for (let group = 1; group < groups; group += 1) {
        const cut = sorted[Math.round((sorted.length * group) / groups)];
        if (cut !== undefined && cut > (sorted[0] ?? cut)) cuts.add(cut);
      }
      return [groups, [...cuts].sort((a, b) => a - b)];
    }),
  );
}
