import type { Plan } from "./plan.ts";
import { explained, type Poststrata } from "./poststrata.ts";

/**
 * Visits a piece: respondents whose pull on an estimate is w · (constant + slope · (y − pilot)).
 *
 * An estimate is a quotient of sums; to first order, each respondent moves it by their influence, and its variance is
 * that of the sum of the influences. Those of a share are (1 − p)/W for whoever has the trait and −p/W for the others
 * of the base: two pieces, which their tallies determine. The influence of a difference is the difference of the
 * influences, so that part and whole, or a group and the rest, need no formula of their own.
 *
 * Numbers and no object: where weights were raked on six margins, an estimate has thousands of pieces.
 *
 * @param stratum - post-stratum of these respondents; 0 without raking
 * @param n - respondents with a weight above 0
 * @param sumW2 - Σ w²
 * @param constant - what somebody with the pilot value pulls, before the weight
 * @param slope - per unit of y; 0 where y plays no part
 * @param sumY - Σ (y − pilot), and so on, as in a `MeanTally`; 0 where y plays no part
 */
export type VisitPiece = (
  stratum: number,
  n: number,
  sumW2: number,
  constant: number,
  slope: number,
  sumY: number,
  sumW2Y: number,
  sumW2Y2: number,
) => void;

/** The pieces of an estimate, each visited once: no respondent is in two of them. */
export type Pieces = (visit: VisitPiece) => void;

/** The pieces of an estimate that some have a part in, and some others. */
export const both =
  (some: Pieces, others: Pieces): Pieces =>
  (visit) => {
    some(visit);
    others(visit);
  };

/** The same respondents, who pull the other way. */
export const negated =
  (pieces: Pieces): Pieces =>
  (visit) =>
    pieces((stratum, n, sumW2, constant, slope, sumY, sumW2Y, sumW2Y2) =>
      visit(stratum, n, sumW2, -constant, -slope, sumY, sumW2Y, sumW2Y2),
    );

/**
 * Variance of an estimate from its influences: V = (1 − f) · n/(n − 1) · Σ (w · influence)².
 *
 * Where weights were raked, first less what the margins explain of the influences; then their weighted sum, 0 before,
 * is so no longer, and they are taken about their mean. Knows nothing of strata or clusters: a tally has forgotten them.
 *
 * @param pieces - whoever is in none has no influence; Σ w · influence is 0
 * @see Taylor linearisation in R's `svymean`, `svyby` and `svycontrast`
 */
export function varianceOf(pieces: Pieces, { size, fraction, poststrata }: Plan): number {
  const factor = (Math.max(0, 1 - fraction) * size) / (size - 1);
  if (poststrata) return factor * rakedSquares(pieces, size, poststrata);
  let total = 0;
  pieces((_stratum, _n, sumW2, constant, slope, _sumY, sumW2Y, sumW2Y2) => {
    total += squares(sumW2, constant, slope, sumW2Y, sumW2Y2);
  });
  return factor * total;
}

function rakedSquares(pieces: Pieces, size: number, poststrata: Poststrata): number {
  const sums = new Float64Array(poststrata.sizes.length);
  const outside = Float64Array.from(poststrata.sumW2);
  // Whether somebody is left is known from counts: what is left of the sums may be their rounding.
  const left = Float64Array.from(poststrata.sizes);
  pieces((stratum, n, sumW2, constant, slope, sumY) => {
    sums[stratum] = (sums[stratum] as number) + constant * n + slope * sumY;
    outside[stratum] = (outside[stratum] as number) - sumW2;
    left[stratum] = (left[stratum] as number) - n;
  });
  const taken = explained(poststrata, sums);
  let total = 0;
  pieces((stratum, _n, sumW2, constant, slope, _sumY, sumW2Y, sumW2Y2) => {
    total += squares(sumW2, constant - (taken[stratum] as number), slope, sumW2Y, sumW2Y2);
  });
  let sum = 0;
  for (let stratum = 0; stratum < taken.length; stratum++) {
    const part = taken[stratum] as number;
    // Whoever has no influence of their own still has a part in what the margins explain.
    if ((left[stratum] as number) > 0) total += Math.max(0, outside[stratum] as number) * part ** 2;
    sum -= (poststrata.sumW[stratum] as number) * part;
  }
  return Math.max(0, total - (sum * sum) / size);
}

/** Σ w² (constant + slope · y)²: about the mean of y, nothing is subtracted that is larger than what stays. */
function squares(sumW2: number, constant: number, slope: number, sumW2Y: number, sumW2Y2: number): number {
  if (slope === 0) return sumW2 * constant * constant;
  if (sumW2 === 0) return 0;
  const centre = sumW2Y / sumW2;
  const about = Math.max(0, sumW2Y2 - centre * sumW2Y);
  return slope * slope * about + sumW2 * (constant + slope * centre) ** 2;
}
