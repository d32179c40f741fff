import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * Slope of the beta distribution along the logit of x: x^a (1−x)^b / B(a, b).
 *
 * Written as how far x lies from its most likely place, a / (a + b): exact where a and b are in the millions, where
 * the plain formula would subtract logarithms of millions.
 *
 * @param x - 0 to 1, the ends excluded
 * @param y - 1 − x, given apart so that neither end loses its digits
 * @param a - positive
 * @param b - positive
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export function betaSlope(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  return betaPeak(a, b) * Math.exp(-deviance(a, n * x) - deviance(b, n * y));
}

/** The slope where it is steepest, at x = a / (a + b). */
export function betaPeak(a: number, b: number): number {
  const n = a + b;
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(correction);
}
