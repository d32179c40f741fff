import type { Interval } from "../estimate.ts";

/**
 * Interval that is symmetrical on the logarithm of the odds: expit(ln(p/(1−p)) ± c · SE/(p(1−p))).
 *
 * @param p - the share, 0 to 1, the ends excluded: their odds have no logarithm
 * @param variance - of p, above 0
 * @param multiplier - c: Student's or the normal's for the level wanted
 * @see `svyciprop(method = "xlogit")` in R's survey package
 */
export function logit(p: number, variance: number, multiplier: number): Interval {
  const centre = Math.log(p / (1 - p));
  const reach = (multiplier * Math.sqrt(variance)) / (p * (1 - p));
  const expit = (x: number) => 1 / (1 + Math.exp(-x));
  return { lower: expit(centre - reach), upper: expit(centre + reach) };
}
