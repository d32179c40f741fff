import { degreesOf, together } from "./degrees.ts";
import { studentMultiplier, studentUpperTail } from "./distributions/student.ts";
import type { Divided } from "./divided.ts";
import type { Interval } from "./estimate.ts";
import { both, negated, varianceOf } from "./influence.ts";
import { average, countedMean, lessMeans, meanPieces, pulledMean } from "./mean.ts";
import type { Plan } from "./plan.ts";
import { countedShare, lessShares, proportion, pulledShare, type ShareTally, sharePieces } from "./share.ts";
import type { MeanTally } from "./tally.ts";

/** Difference between two estimates. */
export interface Difference {
  /** The second less the first: −1 to 1 for shares, in the variable's unit for means. */
  readonly value: number;
  readonly standardError: number;
  /** At the level of the question, not adjusted for other comparisons; null: everybody was observed. */
  readonly interval: Interval | null;
  /** Two-sided, not adjusted, 0 to 1: how often chance alone would make such a difference, were there none. */
  readonly p: number;
  /** Degrees of freedom, 1 or more. */
  readonly degrees: number;
}

/**
 * A difference from its value and its variance, with Student's t.
 *
 * @param df - degrees of freedom; below 1, where clusters leave none, 1
 */
export function difference(value: number, variance: number, df: number, confidence: number): Difference {
  const degrees = Math.max(1, df);
  const standardError = Math.sqrt(variance);
  if (variance === 0) return { value, standardError, interval: null, p: value === 0 ? 1 : 0, degrees };
  const reach = studentMultiplier(confidence, degrees) * standardError;
  return {
    value,
    standardError,
    interval: { lower: value - reach, upper: value + reach },
    p: 2 * studentUpperTail(Math.abs(value) / standardError, degrees),
    degrees,
  };
}

/**
 * Shares of two groups that have nobody in common, drawn one by one: their variances add up; df = n_a + n_b − 2. Where
 * clusters have respondents in both, what they have in common counts.
 *
 * @see `svyttest` in R's survey package
 */
export function betweenShares(
  a: Divided<ShareTally>,
  b: Divided<ShareTally>,
  plan: Plan,
  confidence: number,
): Difference {
  const pieces = both(sharePieces(b), negated(sharePieces(a)));
  const df = degreesOf(together(countedShare(a), countedShare(b)), plan) - 1;
  return difference(proportion(b.whole) - proportion(a.whole), varianceOf(pieces, plan), df, confidence);
}

/** Means of two groups that have nobody in common. */
export function betweenMeans(
  a: Divided<MeanTally>,
  b: Divided<MeanTally>,
  plan: Plan,
  confidence: number,
): Difference {
  const pieces = both(meanPieces(b), negated(meanPieces(a)));
  const df = degreesOf(together(countedMean(a), countedMean(b)), plan) - 1;
  return difference(average(b.whole) - average(a.whole), varianceOf(pieces, plan), df, confidence);
}

/**
 * The share of a part less that of the whole it belongs to. They have respondents in common, so that their variances
 * do not add up: the influence of each respondent on the difference is u = 1_part (y − p_part)/W_part − (y − p)/W;
 * df = n − 1 of the whole.
 *
 * @see `svycontrast` on ratios of totals in R's survey package
 */
export function partShare(
  part: Divided<ShareTally>,
  whole: Divided<ShareTally>,
  plan: Plan,
  confidence: number,
): Difference {
  const p = proportion(part.whole);
  const q = proportion(whole.whole);
  const inside = part.whole.answered.sumW;
  const all = whole.whole.answered.sumW;
  const pieces = both(
    pulledShare(part, (1 - p) / inside - (1 - q) / all, q / all - p / inside),
    pulledShare(lessShares(whole, part), -(1 - q) / all, q / all),
  );
  return difference(p - q, varianceOf(pieces, plan), degreesOf(countedShare(whole), plan), confidence);
}

/** The mean of a part less that of the whole it belongs to. */
export function partMean(
  part: Divided<MeanTally>,
  whole: Divided<MeanTally>,
  plan: Plan,
  confidence: number,
): Difference {
  const m = average(part.whole);
  const overall = average(whole.whole);
  const inside = part.whole.sumW;
  const all = whole.whole.sumW;
  const pieces = both(
    pulledMean(part, (y) => (y - m) / inside - (y - overall) / all, 1 / inside - 1 / all),
    pulledMean(lessMeans(whole, part), (y) => (overall - y) / all, -1 / all),
  );
  return difference(m - overall, varianceOf(pieces, plan), degreesOf(countedMean(whole), plan), confidence);
}
