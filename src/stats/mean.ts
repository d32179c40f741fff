import type { Confidence } from "../survey/question.ts";
import { effectiveBase } from "./base.ts";
import { studentMultiplier } from "./distributions/student.ts";
import { type Estimate, SMALL_BASE } from "./estimate.ts";
import type { MeanTally } from "./tally.ts";

/**
 * Mean: Σwy / Σw, of those who gave a number.
 *
 * Standard error: the linearised one, V = n/(n−1) · Σ [w (y − m)]² / W², from sums about a pilot value.
 * Interval: m ± t · SE, with Student's t on the number of answers less one.
 *
 * @param tally - of those who gave a valid answer
 * @param designSize - n: rows of the whole design, those with a missing answer or outside the filter included
 *
 * @see `svymean` in R's survey package
 */
export function mean(tally: MeanTally, designSize: number, confidence: Confidence): Estimate {
  if (tally.n < 2 || tally.sumW <= 0) return { kind: "empty" };

  const shift = tally.sumWY / tally.sumW;
  const squares = Math.max(0, tally.sumW2Y2 - 2 * shift * tally.sumW2Y + shift * shift * tally.sumW2);
  const standardError = Math.sqrt((designSize / (designSize - 1)) * squares) / tally.sumW;
  // Values near the largest number there is overflow when squared: no mean is better than a false one.
  if (!Number.isFinite(standardError) || !Number.isFinite(shift)) return { kind: "empty" };
  const reach = studentMultiplier(confidence, tally.n - 1) * standardError;
  const value = tally.pilot + shift;
  const effective = effectiveBase(tally);

  return {
    kind: "estimate",
    value,
    standardError,
    interval: { lower: value - reach, upper: value + reach },
    base: { unweighted: tally.n, weighted: tally.sumW, effective },
    count: tally.n,
    reliability: tally.n < SMALL_BASE ? "tiny" : effective < SMALL_BASE ? "fragile" : "solid",
  };
}
