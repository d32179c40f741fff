import { betaQuantile } from "../distributions/beta-quantile.ts";
import type { Interval } from "../estimate.ts";

/**
 * Korn and Graubard's interval for a share: Clopper and Pearson's, on n* equal-weight answers. It covers at least as
 * often as it says, and is wider for that.
 *
 * @param p - the share, 0 to 1
 * @param effective - n*, above 0; need not be whole
 * @param confidence - level, 0 to 1: 0.95
 * @see Korn & Graubard (1998), Survey Methodology 24:193–201; `svyciprop(method = "beta")` in R's survey package
 */
export function kornGraubard(p: number, effective: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const yes = effective * p;
  const no = effective * (1 - p);
  return {
    lower: p === 0 ? 0 : betaQuantile(tail, yes, no + 1),
    upper: p === 1 ? 1 : betaQuantile(1 - tail, yes + 1, no),
  };
}
