import type { Filter } from "./filter.ts";
import type { Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";
import type { Weighting } from "./weighting.ts";

/** Level of an interval: the probability with which the method covers, 0 to 1. */
export type Confidence = 0.8 | 0.9 | 0.95 | 0.99;

export const CONFIDENCES: readonly Confidence[] = [0.8, 0.9, 0.95, 0.99];

/**
 * How the interval of a share is drawn.
 *
 * One of:
 * - `wilson`: the default, as wide as `beta` where answers are rare: see `shareInterval` for what it covers
 * - `beta`: Korn and Graubard's, which promises at least its level
 * - `logit`: symmetrical on the logarithm of the odds
 * - `wald`: p ± t · SE, to compare with software that has no other: it may leave 0 to 1
 */
export const INTERVALS = ["wilson", "beta", "logit", "wald"] as const;

export type IntervalMethod = (typeof INTERVALS)[number];

/**
 * What the estimates of a question are compared with.
 *
 * One of: `whole` (each group with everybody), `pairs` (each with each: the groups, or the items of a battery).
 */
export const COMPARED = ["whole", "pairs"] as const;

export type Compared = (typeof COMPARED)[number];

/** Question: what the page asks of a survey. Plain data: the same value in a link, on the wire, in a footnote. */
export interface Question {
  readonly measure: Measure;
  /** None, one or two variables; the second is crossed with the first. */
  readonly breakdowns: readonly VariableId[];
  readonly filter: Filter;
  /** Null: every respondent counts for one. */
  readonly weight: Weighting | null;
  readonly confidence: Confidence;
  readonly interval: IntervalMethod;
  readonly compared: Compared;
}
