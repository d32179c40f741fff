import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/** x^a (1−x)^b / B(a, b), by saddle point: exact where a and b are in the millions. */
function prefactor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const logBinomial =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(logBinomial);
}

/** Lentz's continued fraction for I_x(a, b); converges fast for x < (a + 1) / (a + b + 2). */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const floor = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / floor(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / floor(1 + even * d);
    c = floor(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / floor(1 + odd * d);
    c = floor(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

/**
 * Regularised incomplete beta function: I_x(a, b), the probability that a Beta(a, b) variable is below x.
 *
 * @param x - 0 to 1
 * @param y - 1 − x, given apart so that neither end loses its digits
 * @param a - positive
 * @param b - positive
 * @see DLMF 8.17.22
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = prefactor(x, y, a, b);
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(y, b, a)) / b;
}
