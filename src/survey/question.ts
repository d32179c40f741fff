import type { Filter } from "./filter.ts";
import type { Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** Level of an interval: the probability with which the method covers, 0 to 1. */
export type Confidence = 0.8 | 0.9 | 0.95 | 0.99;

export const CONFIDENCES: readonly Confidence[] = [0.8, 0.9, 0.95, 0.99];

/** Question: what the page asks of a survey. Plain data: the same value in a link, on the wire, in a footnote. */
export interface Question {
  readonly measure: Measure;
  /** None, one or two variables; the second is crossed with the first. */
  readonly breakdowns: readonly VariableId[];
  readonly filter: Filter;
  /** The weighting variable, or null: unweighted. */
  readonly weight: VariableId | null;
  readonly confidence: Confidence;
}
