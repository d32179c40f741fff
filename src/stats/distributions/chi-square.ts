import { incompleteGamma } from "./incomplete-gamma.ts";
import { normalQuantile } from "./normal.ts";
import { quantile } from "./quantile.ts";

/**
 * Upper tail of the χ² distribution: the probability of exceeding x.
 *
 * @param x - 0 or more
 * @param df - degrees of freedom, positive, whole or not
 *
 * @example chiSquareUpperTail(3.84, 1) // 0.0500
 * @see `pchisq(…, lower.tail = FALSE)` in R
 */
export const chiSquareUpperTail = (x: number, df: number): number => incompleteGamma(x / 2, df / 2).upper;

/** Lower tail of the χ² distribution: the probability of staying below x; see its upper tail. */
export const chiSquareLowerTail = (x: number, df: number): number => incompleteGamma(x / 2, df / 2).lower;

/**
 * Quantile of the χ² distribution: the value below which it falls with probability q.
 *
 * Found on the logarithm of the gamma variable x = χ²/2, from Wilson and Hilferty's approximation. Below the solution
 * lies the x where x^a / Γ(a + 1) is q, above it 4 (a + log 1/(1−q)), by Chernoff's bound.
 *
 * @param q - 0 to 1
 * @param df - degrees of freedom, positive, whole or not
 * @see `qchisq` in R
 */
export function chiSquareQuantile(q: number, df: number): number {
  if (q <= 0) return 0;
  if (q >= 1) return Number.POSITIVE_INFINITY;

  const a = df / 2;
  const logGamma = a * Math.log(a) - a - Math.log(incompleteGamma(a, a).slope);
  const low = Math.max(-745, (Math.log(q) + Math.log(a) + logGamma) / a - 1e-6);
  const high = Math.log(4 * (a - Math.log1p(-q)));
  const root = 1 - 1 / (9 * a) + normalQuantile(q) / Math.sqrt(9 * a);
  const start = root > 0 ? Math.log(a) + 3 * Math.log(root) : low;
  return 2 * Math.exp(quantile(q, [low, high], start, (place) => incompleteGamma(Math.exp(place), a)));
}
