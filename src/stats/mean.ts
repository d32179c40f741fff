import { effectiveBase } from "./base.ts";
import { type Counted, degreesOf, leftOf } from "./degrees.ts";
import { studentMultiplier } from "./distributions/student.ts";
import { type Columns, type Divided, meanAt, meansInColumns } from "./divided.ts";
import type { Estimate } from "./estimate.ts";
import { type Pieces, varianceOf } from "./influence.ts";
import type { Precision } from "./intervals/share-interval.ts";
import type { Plan } from "./plan.ts";
import { reliabilityOfMean } from "./reliability.ts";
import { lessMean, type MeanTally } from "./tally.ts";

/** Σwy / Σw. */
export const average = ({ pilot, sumWY, sumW }: MeanTally): number => pilot + sumWY / sumW;

/** Influences on a mean: (y − m)/W. */
export function meanPieces(tally: Divided<MeanTally>): Pieces {
  const { pilot, sumWY, sumW } = tally.whole;
  return pulledMean(tally, (y) => (y - pilot - sumWY / sumW) / sumW, 1 / sumW);
}

/**
 * Those of a tally, of whom each pulls on an estimate according to their number.
 *
 * @param pullOf - what a number pulls; rises by `slope` for each unit
 */
export const pulledMean =
  ({ whole, byCell }: Divided<MeanTally>, pullOf: (y: number) => number, slope: number): Pieces =>
  (visit) => {
    const visitOne = (cell: number, { n, sumW, sumW2, pilot, sumY, sumWY, sumW2Y, sumW2Y2 }: MeanTally) =>
      visit(cell, n, sumW, sumW2, pullOf(pilot), slope, sumY, sumWY, sumW2Y, sumW2Y2);
    if (!byCell) return visitOne(0, whole);
    for (let cell = 0; cell < byCell.n.length; cell++) visitOne(cell, meanAt(byCell, cell));
  };

/** Those of `whole` who are not in `part`. */
export function lessMeans(whole: Divided<MeanTally>, part: Divided<MeanTally>): Divided<MeanTally> {
  const [all, some] = [whole.byCell, part.byCell];
  const byCell =
    all && some && meansInColumns(all.n.length, (cell) => lessMean(meanAt(all, cell), meanAt(some, cell)));
  return { whole: lessMean(whole.whole, part.whole), byCell };
}

/** The base of a mean, and who of it is in which cell of the design. */
export const countedMean = ({ whole, byCell }: Divided<MeanTally>): Counted => ({
  n: whole.n,
  byCell: byCell?.n ?? null,
});

/**
 * Mean: Σwy / Σw, of those who gave a number.
 *
 * Standard error: the linearised one, V = (1−f) · n/(n−1) · Σ [w (y − m)]² / W², from sums about a pilot value.
 * Interval: m ± t · SE, with Student's t on the number of answers less one.
 *
 * @param tally - of those who gave a valid answer
 * @param byCell - the same by cell of the design; left out where respondents are drawn one by one
 * @param isAmount - a number of something, and no score: its error is told as a part of it
 *
 * @see `svymean` in R's survey package
 */
export function mean(
  tally: MeanTally,
  plan: Plan,
  { confidence }: Precision,
  byCell: Columns<MeanTally> | null = null,
  isAmount = false,
): Estimate {
  if (tally.n < 2 || tally.sumW <= 0) return { kind: "empty" };
  const divided = { whole: tally, byCell };
  const value = average(tally);
  const degrees = degreesOf(countedMean(divided), plan);
  const isWhole = leftOf({ sumW2: tally.sumW2, byCell: byCell?.sumW2 ?? null }, plan) === 0;
  const isTold = degrees >= 1 && !isWhole;
  const standardError = isTold ? Math.sqrt(varianceOf(meanPieces(divided), plan)) : 0;
  // Values near the largest number there is overflow when squared: no mean is better than a false one.
  if (!Number.isFinite(standardError) || !Number.isFinite(value)) return { kind: "empty" };
  const reach = studentMultiplier(confidence, Math.max(1, degrees)) * standardError;
  const effective = effectiveBase(tally);

  return {
    kind: "estimate",
    value,
    standardError,
    // Answers that are all the same have an error that cannot be estimated: it is not 0.
    interval: standardError === 0 ? null : { lower: value - reach, upper: value + reach },
    base: { unweighted: tally.n, weighted: tally.sumW, effective },
    count: tally.n,
    reliability: reliabilityOfMean(tally.n, value, standardError, effective, isAmount, isWhole),
  };
}
