import type { Plan } from "./plan.ts";
import { explained } from "./poststrata.ts";
import type { MeanTally, Tally } from "./tally.ts";

/**
 * Piece: respondents whose pull on an estimate is w · (constant + slope · (y − pilot)).
 *
 * An estimate is a quotient of sums; to first order, each respondent moves it by their influence, and its variance is
 * that of the sum of the influences. Those of a share are (1 − p)/W for whoever has the trait and −p/W for the others
 * of the base: two pieces, which their tallies determine. The influence of a difference is the difference of the
 * influences, so that part and whole, or a group and the rest, need no formula of their own.
 */
export interface Piece {
  readonly tally: Tally & Partial<MeanTally>;
  /** Post-stratum of these respondents; 0 without raking. */
  readonly stratum: number;
  readonly constant: number;
  /** Per unit of y; 0 where y plays no part. */
  readonly slope: number;
}

/**
 * Variance of an estimate from its influences: V = (1 − f) · n/(n − 1) · Σ (w · influence)².
 *
 * Where weights were raked, first less what the margins explain of the influences; then their weighted sum, 0 before,
 * is so no longer, and they are taken about their mean. Knows nothing of strata or clusters: a tally has forgotten them.
 *
 * @param pieces - no respondent in two of them; whoever is in none has no influence; Σ w · influence is 0
 * @see Taylor linearisation in R's `svymean`, `svyby` and `svycontrast`
 */
export function varianceOf(pieces: readonly Piece[], plan: Plan): number {
  const { size, fraction, poststrata } = plan;
  const factor = (Math.max(0, 1 - fraction) * size) / (size - 1);
  if (!poststrata) return factor * pieces.reduce((sum, piece) => sum + squares(piece, 0), 0);

  const sums = new Float64Array(poststrata.sizes.length);
  const outside = Float64Array.from(poststrata.sumW2);
  // Whether somebody is left is known from counts: what is left of the sums may be their rounding.
  const left = Float64Array.from(poststrata.sizes);
  for (const { tally, stratum, constant, slope } of pieces) {
    sums[stratum] = (sums[stratum] ?? 0) + constant * tally.n + slope * (tally.sumY ?? 0);
    outside[stratum] = (outside[stratum] ?? 0) - tally.sumW2;
    left[stratum] = (left[stratum] ?? 0) - tally.n;
  }
  const taken = explained(poststrata, sums);
  let total = 0;
  for (const piece of pieces) total += squares(piece, taken[piece.stratum] ?? 0);
  // Whoever has no influence of their own still has a part in what the margins explain.
  outside.forEach((sumW2, cell) => {
    if ((left[cell] ?? 0) > 0) total += Math.max(0, sumW2) * (taken[cell] ?? 0) ** 2;
  });
  const sum = poststrata.sumW.reduce((before, sumW, cell) => before - sumW * (taken[cell] ?? 0), 0);
  return factor * Math.max(0, total - (sum * sum) / size);
}

/** Σ w² (constant + slope · y − taken)²: about the mean of y, nothing is subtracted that is larger than what stays. */
function squares({ tally, constant, slope }: Piece, taken: number): number {
  const rest = constant - taken;
  if (slope === 0) return tally.sumW2 * rest * rest;
  const { sumW2, sumW2Y = 0, sumW2Y2 = 0 } = tally;
  if (sumW2 === 0) return 0;
  const centre = sumW2Y / sumW2;
  const about = Math.max(0, sumW2Y2 - centre * sumW2Y);
  return slope * slope * about + sumW2 * (rest + slope * centre) ** 2;
}
