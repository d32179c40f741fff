import { effectiveBase } from "./base.ts";
import { studentMultiplier } from "./distributions/student.ts";
import { type Estimate, SMALL_BASE } from "./estimate.ts";
import { type Piece, varianceOf } from "./influence.ts";
import type { Precision } from "./intervals/share-interval.ts";
import { isExhaustive, type Plan } from "./plan.ts";
import type { MeanTally } from "./tally.ts";

/** Σwy / Σw. */
export const average = ({ pilot, sumWY, sumW }: MeanTally): number => pilot + sumWY / sumW;

/**
 * Influences on a mean: (y − m)/W.
 *
 * @param strata - the tally of each post-stratum, each about its own pilot value
 * @param whole - of all of them
 */
export const meanPieces = (strata: readonly MeanTally[], whole: MeanTally): readonly Piece[] =>
  strata.map((tally, stratum) => ({
    tally,
    stratum,
    constant: (tally.pilot - whole.pilot - whole.sumWY / whole.sumW) / whole.sumW,
    slope: 1 / whole.sumW,
  }));

/**
 * Mean: Σwy / Σw, of those who gave a number.
 *
 * Standard error: the linearised one, V = (1−f) · n/(n−1) · Σ [w (y − m)]² / W², from sums about a pilot value.
 * Interval: m ± t · SE, with Student's t on the number of answers less one.
 *
 * @param tally - of those who gave a valid answer
 * @param strata - the same by post-stratum; left out without raking
 *
 * @see `svymean` in R's survey package
 */
export function mean(
  tally: MeanTally,
  plan: Plan,
  { confidence }: Precision,
  strata: readonly MeanTally[] = [tally],
): Estimate {
  if (tally.n < 2 || tally.sumW <= 0) return { kind: "empty" };
  const value = average(tally);
  const standardError = Math.sqrt(varianceOf(meanPieces(strata, tally), plan));
  // Values near the largest number there is overflow when squared: no mean is better than a false one.
  if (!Number.isFinite(standardError) || !Number.isFinite(value)) return { kind: "empty" };
  const reach = studentMultiplier(confidence, tally.n - 1) * standardError;
  const effective = effectiveBase(tally);

  return {
    kind: "estimate",
    value,
    standardError,
    interval: isExhaustive(plan) ? null : { lower: value - reach, upper: value + reach },
    base: { unweighted: tally.n, weighted: tally.sumW, effective },
    count: tally.n,
    reliability: tally.n < SMALL_BASE ? "tiny" : effective < SMALL_BASE ? "fragile" : "solid",
  };
}
