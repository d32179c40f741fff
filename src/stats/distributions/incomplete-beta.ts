import { betaSlope } from "./beta-slope.ts";

/**
 * The even part of the continued fraction of I_x(a, b) over x^a y^b / B(a, b); converges fast for
 * x < (a + 1) / (a + b + 2).
 *
 * Written in λ = a − (a + b) x, how far x is below the mean: near it, and with a in the millions, 1 less a multiple of
 * x would have lost ten digits.
 *
 * @see Didonato & Morris (1992), Algorithm 708, where it is called bfrac
 */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const below = 1 + (a > b ? (a + b) * y - b : a - (a + b) * x);
  const start = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let top = 0;
  let bottom = 1;
  let nextBottom = below / start;
  let fraction = start / below;
  let nextTop = 1;
  for (let n = 1; n < 100_000; n++) {
    const t = n / a;
    const w = n * (b - n) * x;
    const over = a / s;
    const alpha = p * (p + b / a) * over * over * (w * x);
    const beta = n + w / s + ((1 + t) / (start + t + t)) * (below + n * (y + 1));
    p = 1 + t;
    s += 2;
    const newTop = alpha * top + beta * nextTop;
    const newBottom = alpha * bottom + beta * nextBottom;
    const before = fraction;
    fraction = newTop / newBottom;
    if (Math.abs(fraction - before) <= 1e-16 * fraction) break;
    // Scaled down, so that neither outgrows the doubles.
    top = nextTop / newBottom;
    bottom = nextBottom / newBottom;
    nextTop = fraction;
    nextBottom = 1;
  }
  return fraction;
}

/**
 * Regularised incomplete beta function: I_x(a, b), the probability that a Beta(a, b) variable is below x.
 *
 * The upper tail is `incompleteBeta(y, x, b, a)`. Of the two, the one that may be small is the one that is computed,
 * and the other is 1 less that: neither tail ever loses its digits.
 *
 * @param x - 0 to 1
 * @param y - 1 − x, given apart so that neither end loses its digits
 * @param a - positive
 * @param b - positive
 * @see DLMF 8.17.22; `pbeta` in R
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const slope = betaSlope(x, y, a, b);
  return x < (a + 1) / (a + b + 2)
    ? slope * continuedFraction(x, y, a, b)
    : 1 - slope * continuedFraction(y, x, b, a);
}
