import { type DesignCells, explained, isPoststratified, spread } from "./design-cells.ts";
import type { Plan } from "./plan.ts";

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
 * @param cell - of the design; 0 where respondents are drawn one by one
 * @param n - respondents with a weight above 0
 * @param sumW - Σ w
 * @param sumW2 - Σ w²
 * @param constant - what somebody with the pilot value pulls, before the weight
 * @param slope - per unit of y; 0 where y plays no part
 * @param sumY - Σ (y − pilot), and so on, as in a `MeanTally`; 0 where y plays no part
 */
export type VisitPiece = (
  cell: number,
  n: number,
  sumW: number,
  sumW2: number,
  constant: number,
  slope: number,
  sumY: number,
  sumWY: number,
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
    pieces((cell, n, sumW, sumW2, constant, slope, sumY, sumWY, sumW2Y, sumW2Y2) =>
      visit(cell, n, sumW, sumW2, -constant, -slope, sumY, sumWY, sumW2Y, sumW2Y2),
    );

/**
 * Variance of an estimate from its influences z = w · influence: V = Σ (1 − f) m/(m − 1) Σ (z − z̄)² over the strata, with
 * z of each of the m units that were drawn of one: respondents, or clusters, of which z is the sum over theirs. Without
 * strata and clusters, Σ z is 0 and V = (1 − f) · n/(n − 1) · Σ z².
 *
 * Where weights were raked, first less what the margins explain of the influences.
 *
 * @param pieces - whoever is in none has no influence; Σ w · influence is 0
 * @see Taylor linearisation in R's `svymean`, `svyby` and `svycontrast`
 */
export function varianceOf(pieces: Pieces, { size, fraction, cells }: Plan): number {
  if (cells) return cells.clusters ? ofClusters(pieces, cells) : ofRespondents(pieces, cells);
  let total = 0;
  pieces((_cell, _n, _sumW, sumW2, constant, slope, _sumY, _sumWY, sumW2Y, sumW2Y2) => {
    total += squares(sumW2, constant, slope, sumW2Y, sumW2Y2);
  });
  return ((Math.max(0, 1 - fraction) * size) / (size - 1)) * total;
}

/** What the margins explain of an estimate in each cell, and the weights of those who have no influence on it. */
function residual(pieces: Pieces, cells: DesignCells) {
  const { sizes, margins } = cells;
  if (margins.length === 0) return null;
  const sums = new Float64Array(sizes.length);
  const outsideW = Float64Array.from(cells.sumW);
  const outsideW2 = Float64Array.from(cells.sumW2);
  // Whether somebody is left is known from counts: what is left of the sums may be their rounding.
  const left = Float64Array.from(sizes);
  const isWeighted = isPoststratified(cells);
  pieces((cell, n, sumW, sumW2, constant, slope, sumY, sumWY) => {
    const pull = isWeighted ? constant * sumW + slope * sumWY : constant * n + slope * sumY;
    sums[cell] = (sums[cell] as number) + pull;
    outsideW[cell] = (outsideW[cell] as number) - sumW;
    outsideW2[cell] = (outsideW2[cell] as number) - sumW2;
    left[cell] = (left[cell] as number) - n;
  });
  for (let cell = 0; cell < left.length; cell++)
    if ((left[cell] as number) <= 0) {
      outsideW[cell] = 0;
      outsideW2[cell] = 0;
    }
  return { taken: explained(cells, sums), outsideW, outsideW2 };
}

function ofRespondents(pieces: Pieces, cells: DesignCells): number {
  const { strata } = cells;
  const rest = residual(pieces, cells);
  const own = new Float64Array(strata.units.length);
  const sums = new Float64Array(strata.units.length);
  pieces((cell, _n, sumW, sumW2, constant, slope, _sumY, sumWY, sumW2Y, sumW2Y2) => {
    const stratum = strata.of[cell] as number;
    const about = rest ? constant - (rest.taken[cell] as number) : constant;
    own[stratum] = (own[stratum] as number) + squares(sumW2, about, slope, sumW2Y, sumW2Y2);
    sums[stratum] = (sums[stratum] as number) + about * sumW + slope * sumWY;
  });
  if (rest)
    for (let cell = 0; cell < strata.of.length; cell++) {
      const stratum = strata.of[cell] as number;
      const part = rest.taken[cell] as number;
      // Whoever has no influence of their own still has a part in what the margins explain.
      own[stratum] = (own[stratum] as number) + Math.max(0, rest.outsideW2[cell] as number) * part ** 2;
      sums[stratum] = (sums[stratum] as number) - (rest.outsideW[cell] as number) * part;
    }
  return spread(strata, own, sums);
}

function ofClusters(pieces: Pieces, cells: DesignCells): number {
  const clusters = cells.clusters ?? { of: new Int32Array(0), strata: new Int32Array(0) };
  const rest = residual(pieces, cells);
  const pulls = new Float64Array(clusters.strata.length);
  pieces((cell, _n, sumW, _sumW2, constant, slope, _sumY, sumWY) => {
    const cluster = clusters.of[cell] as number;
    const about = rest ? constant - (rest.taken[cell] as number) : constant;
    pulls[cluster] = (pulls[cluster] as number) + about * sumW + slope * sumWY;
  });
  if (rest)
    for (let cell = 0; cell < clusters.of.length; cell++) {
      const cluster = clusters.of[cell] as number;
      pulls[cluster] =
        (pulls[cluster] as number) - (rest.outsideW[cell] as number) * (rest.taken[cell] as number);
    }
  const own = new Float64Array(cells.strata.units.length);
  const sums = new Float64Array(cells.strata.units.length);
  for (let cluster = 0; cluster < pulls.length; cluster++) {
    const stratum = clusters.strata[cluster] as number;
    const pull = pulls[cluster] as number;
    own[stratum] = (own[stratum] as number) + pull * pull;
    sums[stratum] = (sums[stratum] as number) + pull;
  }
  return spread(cells.strata, own, sums);
}

/** Σ w² (constant + slope · y)²: about the mean of y, nothing is subtracted that is larger than what stays. */
function squares(sumW2: number, constant: number, slope: number, sumW2Y: number, sumW2Y2: number): number {
  if (slope === 0) return sumW2 * constant * constant;
  if (sumW2 === 0) return 0;
  const centre = sumW2Y / sumW2;
  const about = Math.max(0, sumW2Y2 - centre * sumW2Y);
  return slope * slope * about + sumW2 * (constant + slope * centre) ** 2;
}
