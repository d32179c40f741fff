import type { PublishedFigure } from "../../survey/published-figure.ts";
import { studentUpperTail } from "../distributions/student.ts";
import type { Estimate } from "../estimate.ts";

/** A survey's estimate beside the figure that somebody has published. */
export interface AgainstPublished {
  /** The survey less the published figure, −1 to 1. */
  readonly difference: number;
  /** Whether the two can be subtracted: not from an approximate number, nor from a bound that the survey keeps. */
  readonly isComparable: boolean;
  /** Two-sided, not adjusted; null where they cannot be compared, or where neither leaves anything to chance. */
  readonly p: number | null;
  /** The published figure has a margin of its own, which counts: its base is printed. */
  readonly isBaseKnown: boolean;
}

/**
 * Compares an estimate with a published share by a score test: chance is what it would be were there no difference.
 * Linearised, a share of nobody or of everybody has no error, and 0 of 40 would contradict any figure.
 *
 * Where the base m of the published share is printed, both are samples of one share, π = (n* p + m q)/(n* + m), and
 * V = π(1 − π)(1/n* + 1/m); else the published share q is taken as it is, V = q(1 − q)/n*. n*: equal-weight answers that
 * the survey's are worth.
 *
 * @param isExhaustive - everybody was observed: the survey leaves nothing to chance
 * @see Agresti (2013), Categorical Data Analysis, §1.3.3 and §3.2; `prop.test(correct = FALSE)` in R for equal weights
 */
export function againstPublished(
  estimate: Extract<Estimate, { kind: "estimate" }>,
  { share, bound, base }: PublishedFigure,
  isExhaustive: boolean,
): AgainstPublished {
  const difference = estimate.value - share;
  const isComparable =
    bound === "exact" || (bound === "lower" && difference < 0) || (bound === "upper" && difference > 0);
  const variance = varianceWithout(estimate, share, base, isExhaustive);
  const p =
    isComparable && variance > 0
      ? 2 * studentUpperTail(Math.abs(difference) / Math.sqrt(variance), estimate.base.unweighted - 1)
      : null;
  return { difference, isComparable, p, isBaseKnown: base !== null };
}

/** Variance of the difference, were there none. */
function varianceWithout(
  { value, standardError, base: { effective } }: Extract<Estimate, { kind: "estimate" }>,
  share: number,
  base: number | null,
  isExhaustive: boolean,
): number {
  const own = isExhaustive ? 0 : 1 / effective;
  if (base !== null) {
    const pooled = own === 0 ? share : (effective * value + base * share) / (effective + base);
    return pooled * (1 - pooled) * (own + 1 / base);
  }
  // A published share of nobody or of everybody leaves no chance of its own: then the survey's counts.
  return share > 0 && share < 1 ? own * share * (1 - share) : own === 0 ? 0 : standardError ** 2;
}
