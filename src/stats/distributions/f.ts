import { betaPart } from "./beta-quantile.ts";
import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * Upper tail of the F distribution: the probability of exceeding f, to the last digit even at 10⁻³⁰⁰.
 *
 * @param f - 0 or more
 * @param d1 - degrees of freedom of the numerator, positive, whole or not
 * @param d2 - degrees of freedom of the denominator, the same
 *
 * @example fUpperTail(4.96, 1, 10) // 0.0501
 * @see `pf(…, lower.tail = FALSE)` in R
 */
export function fUpperTail(f: number, d1: number, d2: number): number {
  if (f <= 0) return 1;
  const odds = (d1 / d2) * f;
  return incompleteBeta(1 / (1 + odds), 1 / (1 + 1 / odds), d2 / 2, d1 / 2);
}

/**
 * Quantile of the F distribution: the value below which it falls with probability q.
 *
 * @param q - 0 to 1
 * @param d1 - degrees of freedom of the numerator, positive, whole or not
 * @param d2 - degrees of freedom of the denominator, the same
 * @see `qf` in R, which for d1 below 2 and q up to 0.05 is right to seven digits only
 */
export function fQuantile(q: number, d1: number, d2: number): number {
  const { x, y } = betaPart(q, d1 / 2, d2 / 2);
  return (d2 / d1) * (x / y);
}
