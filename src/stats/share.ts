import type { Confidence } from "../survey/question.ts";
import { effectiveBase } from "./base.ts";
import { studentMultiplier } from "./distributions/student.ts";
import { type Estimate, SMALL_BASE, WIDE_INTERVAL } from "./estimate.ts";
import type { Tally } from "./tally.ts";
import { wilson } from "./wilson.ts";

/**
 * Share: the part of a population that has a trait.
 *
 * Each respondent stands for `w` people, so the share is the weight of those with the trait over the weight of all
 * who answered. Its standard error is the linearised one, which the two tallies determine exactly:
 * V = n/(n−1) · [(1−p)² Σ_trait w² + p² Σ_rest w²] / W², with n the rows of the whole design, so that a subgroup
 * keeps the design it came from.
 *
 * The interval is Wilson's with Student's multiplier, drawn on n* = min(p(1−p)/V, Kish): near 0 and 1 the linearised
 * error is itself badly estimated and claims more than n; Kish alone is blind to weights that go with the answer.
 *
 * Knows nothing of strata or clusters: a tally has forgotten them.
 *
 * @param trait - respondents with the trait; a subset of `answered`
 * @param answered - everyone who gave a valid answer
 * @param designSize - n: rows of the whole design, those with a missing answer or outside the filter included
 *
 * @example
 * // 60 of 100 equal-weight respondents: 60 %, between 50 % and 69 %
 * share({ n: 60, sumW: 60, sumW2: 60 }, { n: 100, sumW: 100, sumW2: 100 }, 100, 0.95);
 *
 * @see Wilson (1927); Korn & Graubard (1998); Franco et al. (2019); `svymean` and `svyciprop` in R's survey package
 */
export function share(trait: Tally, answered: Tally, designSize: number, confidence: Confidence): Estimate {
  if (answered.n < 2 || answered.sumW <= 0) return { kind: "empty" };

  // 0 and 1 come from the counts: with uneven weights, the quotient of sums can miss 1 by a rounding.
  const p = trait.n === 0 ? 0 : trait.n === answered.n ? 1 : trait.sumW / answered.sumW;
  const rest = trait.n === answered.n ? 0 : (answered.sumW - trait.sumW) / answered.sumW;

  const squares = rest * rest * trait.sumW2 + p * p * Math.max(0, answered.sumW2 - trait.sumW2);
  const variance =
    p === 0 || p === 1 ? 0 : ((designSize / (designSize - 1)) * squares) / (answered.sumW * answered.sumW);

  const kish = effectiveBase(answered);
  const effective = variance > 0 ? Math.min((p * rest) / variance, kish) : kish;
  const interval = wilson(p, effective, studentMultiplier(confidence, answered.n - 1));
  const wide = interval.upper - interval.lower >= WIDE_INTERVAL;

  return {
    kind: "estimate",
    value: p,
    standardError: Math.sqrt(variance),
    interval,
    base: { unweighted: answered.n, weighted: answered.sumW, effective },
    count: trait.n,
    reliability: answered.n < SMALL_BASE ? "tiny" : effective < SMALL_BASE || wide ? "fragile" : "solid",
  };
}
