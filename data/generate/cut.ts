import { present } from "../../src/lib/invariant.ts";

/** How far from the cut two respondents may change places. */
const REACH = 40;

/**
 * Cut: ranked respondents in consecutive groups, each of the weight asked for; the last takes what is left.
 *
 * Cutting between two respondents misses the weight by up to half a respondent, which a share printed with one
 * decimal would show in a group of four hundred. So two neighbours of the cut, one on either side, change places
 * where that comes nearer.
 *
 * @param weights - in the order of the ranking, as integers: sums are exact
 * @param asked - weight of each group but the last
 * @returns the group of each respondent, in the order of the ranking
 */
export function cut(weights: readonly number[], asked: readonly number[]): number[] {
  const weightOf = (place: number) => present(weights[place], "weight");
  const groups = weights.map(() => asked.length);
  let rest = weights.map((_, place) => place);

  asked.forEach((target, group) => {
    const { size, missing } = nearestPrefix(rest.map(weightOf), target);
    const inside = rest.slice(0, size);
    const outside = rest.slice(size);
    const swap = nearestSwap(inside.slice(-REACH), outside.slice(0, REACH), weightOf, missing);
    for (const place of inside) if (place !== swap?.leaves) groups[place] = group;
    if (swap) groups[swap.enters] = group;
    rest = rest.filter((place) => groups[place] === asked.length);
  });
  return groups;
}

/** How many of the first weights come nearest to the target, and what is missing then (negative: too much). */
function nearestPrefix(weights: readonly number[], target: number): { size: number; missing: number } {
  let nearest = { size: 0, missing: target };
  let missing = target;
  weights.forEach((weight, place) => {
    missing -= weight;
    if (Math.abs(missing) < Math.abs(nearest.missing)) nearest = { size: place + 1, missing };
  });
  return nearest;
}

/** The exchange that brings the weight inside nearest to the target, if any is better than none. */
function nearestSwap(
  inside: readonly number[],
  outside: readonly number[],
  weightOf: (place: number) => number,
  missing: number,
): { leaves: number; enters: number } | null {
  let best: { leaves: number; enters: number } | null = null;
  let left = Math.abs(missing);
  for (const leaves of inside) {
    for (const enters of outside) {
      const then = Math.abs(missing - weightOf(enters) + weightOf(leaves));
      if (then < left) [best, left] = [{ leaves, enters }, then];
    }
  }
  return best;
}
