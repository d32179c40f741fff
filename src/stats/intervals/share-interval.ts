import { never } from "../../lib/invariant.ts";
import type { Confidence, IntervalMethod } from "../../survey/question.ts";
import { studentMultiplier } from "../distributions/student.ts";
import type { Interval } from "../estimate.ts";
import { kornGraubard } from "./korn-graubard.ts";
import { logit } from "./logit.ts";
import { wilson } from "./wilson.ts";

/** How sure an interval is to be, and how it is drawn. */
export interface Precision {
  readonly confidence: Confidence;
  readonly interval: IntervalMethod;
}

/** A share before it has an interval. */
interface Uncertain {
  /** p, 0 to 1. */
  readonly value: number;
  /** V: square of the linearised standard error; 0 where p is 0 or 1. */
  readonly variance: number;
  /** Kish's effective base, over 1 − f. */
  readonly kish: number;
  /** n_d: respondents of the base; 2 or more. */
  readonly answered: number;
}

/**
 * The interval of a share, and the effective base n* that it was drawn on.
 *
 * n* = p(1−p)/V. Near 0 and 1 the linearised error is itself badly estimated and claims more than there is: Wilson's
 * takes no more than Kish's, which alone would be blind to weights that go with the answer. At 0 and 1 there is
 * nothing but Kish's.
 *
 * @see Korn & Graubard (1998); Franco et al. (2019)
 */
export function shareInterval(
  { value, variance, kish, answered }: Uncertain,
  { confidence, interval }: Precision,
): Interval & { readonly effective: number } {
  const multiplier = studentMultiplier(confidence, answered - 1);
  const linearised = variance > 0 ? (value * (1 - value)) / variance : kish;
  switch (interval) {
    case "wilson": {
      const effective = Math.min(linearised, kish);
      return { ...wilson(value, effective, multiplier), effective };
    }
    case "beta":
      return { ...kornGraubard(value, linearised, confidence), effective: linearised };
    case "logit":
      return variance > 0
        ? { ...logit(value, variance, multiplier), effective: linearised }
        : { ...wilson(value, kish, multiplier), effective: kish };
    case "wald": {
      const reach = multiplier * Math.sqrt(variance);
      return { lower: value - reach, upper: value + reach, effective: linearised };
    }
    default:
      return never(interval);
  }
}
