import type { Numbers } from "./numbers.ts";

/** How many groups somebody may want of equal size. */
const GROUPS = [3, 4, 5] as const;

/**
 * Cut points that part numbers into groups of equal size, as far as equal values allow: a group begins at its cut point.
 * Fewer where one value would be in two groups.
 *
 * @returns rising, by number of groups
 */
export function equalGroups({ values, counts, n }: Numbers): Readonly<Record<number, readonly number[]>> {
  const [least] = values;
  return Object.fromEntries(
    GROUPS.map((groups) => {
      const cuts = new Set<number>();
      for (let group = 1; group < groups; group += 1) {
        const cut = valueAt(Math.round((n * group) / groups), { values, counts });
        if (cut !== undefined && least !== undefined && cut > least) cuts.add(cut);
      }
      return [groups, [...cuts].sort((a, b) => a - b)];
    }),
  );
}

/** The number at a place, from 0, were all of them in a row. */
function valueAt(place: number, { values, counts }: Pick<Numbers, "values" | "counts">): number | undefined {
  let before = 0;
  for (let k = 0; k < values.length; k++) {
    before += counts[k] ?? 0;
    if (place < before) return values[k];
  }
  return undefined;
}
