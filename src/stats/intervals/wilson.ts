import type { Interval } from "../estimate.ts";

/**
 * Wilson's interval for a share, on n* equal-weight answers.
 *
 * Unlike `p ± 1.96 · SE` it stays between 0 and 1, and keeps a width when everybody, or nobody, has the trait.
 *
 * @param p - the share, 0 to 1
 * @param effective - n*, above 0; need not be whole
 * @param multiplier - c: Student's or the normal's for the level wanted
 *
 * @example wilson(0.5, 100, 1.96) // { lower: 0.404, upper: 0.596 }
 * @see Wilson (1927); `svyciprop(method = "wilson")` in R's survey 4.5 for its use on weighted data
 */
export function wilson(p: number, effective: number, multiplier: number): Interval {
  const square = (multiplier * multiplier) / effective;
  const centre = p + square / 2;
  const reach = multiplier * Math.sqrt((p * (1 - p)) / effective + square / (4 * effective));
  return {
    lower: p === 0 ? 0 : Math.max(0, (centre - reach) / (1 + square)),
    upper: p === 1 ? 1 : Math.min(1, (centre + reach) / (1 + square)),
  };
}
