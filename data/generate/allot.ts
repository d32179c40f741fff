import { present } from "../../src/lib/invariant.ts";

/**
 * Allotment: whole numbers that add up to `total`, as near as can be to the proportions of `claims`.
 *
 * Hamilton's largest remainders: everybody gets the whole part of their claim, and what is left goes one by one
 * to the largest fractions; among equal fractions, to the first.
 *
 * @example
 * allot(10, [1, 1, 1]); // [4, 3, 3]
 */
export function allot(total: number, claims: readonly number[]): number[] {
  const sum = claims.reduce((before, claim) => before + claim, 0);
  const exact = claims.map((claim) => (claim / sum) * total);
  const seats = exact.map(Math.floor);
  const left = total - seats.reduce((before, seat) => before + seat, 0);
  const byFraction = exact
    .map((claim, index) => ({ index, fraction: claim - Math.floor(claim) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (const { index } of byFraction.slice(0, left)) seats[index] = present(seats[index], "seat") + 1;
  return seats;
}
