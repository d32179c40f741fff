import type { PublishedFigure } from "../../survey/published-figure.ts";
import { studentUpperTail } from "../distributions/student.ts";
import type { Estimate } from "../estimate.ts";

/** A survey's estimate beside the figure that somebody has published. */
export interface AgainstPublished {
  /** The survey less the published figure, −1 to 1. */
  readonly difference: number;
  /**
   * Two-sided, not adjusted; null where the published number is no number to test against: approximate, or a bound
   * that the survey is on the right side of.
   */
  readonly p: number | null;
  /** The published figure has a margin of its own, which counts: its base is printed. */
  readonly isBaseKnown: boolean;
}

/**
 * Compares an estimate with a published share. Where the base of that share is printed, its own chance counts
 * (p(1−p)/base); else the published number is taken as it is, and only the survey's chance can be told.
 */
export function againstPublished(
  estimate: Extract<Estimate, { kind: "estimate" }>,
  { share, bound, base }: PublishedFigure,
): AgainstPublished {
  const difference = estimate.value - share;
  const isBeyond =
    bound === "exact" || (bound === "lower" && difference < 0) || (bound === "upper" && difference > 0);
  const known = base !== null;
  const variance = estimate.standardError ** 2 + (known ? (share * (1 - share)) / base : 0);
  const p =
    isBeyond && variance > 0
      ? 2 * studentUpperTail(Math.abs(difference) / Math.sqrt(variance), estimate.base.unweighted - 1)
      : null;
  return { difference, p, isBaseKnown: known };
}
