import { effectiveBase } from "./base.ts";
import { studentMultiplier } from "./distributions/student.ts";
import type { Estimate } from "./estimate.ts";
import { type Pieces, varianceOf } from "./influence.ts";
import type { Precision } from "./intervals/share-interval.ts";
import { isExhaustive, type Plan } from "./plan.ts";
import { reliabilityOfMean } from "./reliability.ts";
import { type Columns, meanAt, meansInColumns, type Stratified } from "./stratified.ts";
import { lessMean, type MeanTally } from "./tally.ts";

/** Σwy / Σw. */
export const average = ({ pilot, sumWY, sumW }: MeanTally): number => pilot + sumWY / sumW;

/** Influences on a mean: (y − m)/W. */
export function meanPieces(tally: Stratified<MeanTally>): Pieces {
  const { pilot, sumWY, sumW } = tally.whole;
  return pulledMean(tally, (y) => (y - pilot - sumWY / sumW) / sumW, 1 / sumW);
}

/**
 * Those of a tally, of whom each pulls on an estimate according to their number.
 *
 * @param pullOf - what a number pulls; rises by `slope` for each unit
 */
export const pulledMean =
  ({ whole, strata }: Stratified<MeanTally>, pullOf: (y: number) => number, slope: number): Pieces =>
  (visit) => {
    const visitOne = (stratum: number, { n, sumW2, pilot, sumY, sumW2Y, sumW2Y2 }: MeanTally) =>
      visit(stratum, n, sumW2, pullOf(pilot), slope, sumY, sumW2Y, sumW2Y2);
    if (!strata) return visitOne(0, whole);
    for (let stratum = 0; stratum < strata.n.length; stratum++) visitOne(stratum, meanAt(strata, stratum));
  };

/** Those of `whole` who are not in `part`. */
export function lessMeans(whole: Stratified<MeanTally>, part: Stratified<MeanTally>): Stratified<MeanTally> {
  const [all, some] = [whole.strata, part.strata];
  const strata =
    all &&
    some &&
    meansInColumns(all.n.length, (stratum) => lessMean(meanAt(all, stratum), meanAt(some, stratum)));
  return { whole: lessMean(whole.whole, part.whole), strata };
}

/**
 * Mean: Σwy / Σw, of those who gave a number.
 *
 * Standard error: the linearised one, V = (1−f) · n/(n−1) · Σ [w (y − m)]² / W², from sums about a pilot value.
 * Interval: m ± t · SE, with Student's t on the number of answers less one.
 *
 * @param tally - of those who gave a valid answer
 * @param strata - the same by post-stratum; left out without raking
 * @param isAmount - a number of something, and no score: its error is told as a part of it
 *
 * @see `svymean` in R's survey package
 */
export function mean(
  tally: MeanTally,
  plan: Plan,
  { confidence }: Precision,
  strata: Columns<MeanTally> | null = null,
  isAmount = false,
): Estimate {
  if (tally.n < 2 || tally.sumW <= 0) return { kind: "empty" };
  const value = average(tally);
  const standardError = Math.sqrt(varianceOf(meanPieces({ whole: tally, strata }), plan));
  // Values near the largest number there is overflow when squared: no mean is better than a false one.
  if (!Number.isFinite(standardError) || !Number.isFinite(value)) return { kind: "empty" };
  const reach = studentMultiplier(confidence, tally.n - 1) * standardError;
  const effective = effectiveBase(tally);

  return {
    kind: "estimate",
    value,
    standardError,
    // Answers that are all the same have an error that cannot be estimated: it is not 0.
    interval:
      isExhaustive(plan) || standardError === 0 ? null : { lower: value - reach, upper: value + reach },
    base: { unweighted: tally.n, weighted: tally.sumW, effective },
    count: tally.n,
    reliability: reliabilityOfMean(tally.n, value, standardError, effective, isAmount, isExhaustive(plan)),
  };
}
