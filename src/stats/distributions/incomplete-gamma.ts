import { deviance } from "./deviance.ts";
import type { Place } from "./quantile.ts";
import { stirlingError } from "./stirling-error.ts";

/** Slope of the gamma distribution along log x: x^a e^−x / Γ(a), by saddle point. */
function gammaSlope(x: number, a: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
}

/** 1/a + x/(a(a+1)) + …: the lower tail over the slope. */
function series(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < 100_000; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Lentz's continued fraction: the upper tail over the slope, for x above a + 1. */
function continuedFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

/**
 * Regularised incomplete gamma functions: the probabilities P(a, x) that a Gamma(a) variable is below x, and Q(a, x)
 * that it is above.
 *
 * Of the two, the one that may be small is the one that is computed: neither loses its digits.
 *
 * @param x - 0 or more
 * @param a - positive
 * @returns with the slope along log x
 * @see DLMF 8.11.4 and 8.9.2
 */
export function incompleteGamma(x: number, a: number): Place {
  if (x <= 0) return { lower: 0, upper: 1, slope: 0 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0, slope: 0 };
  const slope = gammaSlope(x, a);
  if (x < a + 1) {
    const lower = slope * series(x, a);
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope * continuedFraction(x, a);
  return { lower: 1 - upper, upper, slope };
}
