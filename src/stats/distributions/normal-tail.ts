const SQRT_2PI = 2.5066282746310002;

/** e^(−x²/2), with x² split in two so that its rounding is not multiplied by x². */
function bell(x: number): number {
  const near = Math.round(x * 16) / 16;
  return Math.exp((-near * near) / 2) * Math.exp((-(x - near) * (x + near)) / 2);
}

/** Between 0 and x, over the density: x + x³/3 + x⁵/(3·5) + … */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** Mills' ratio, upper tail over density: 1/(x + 1/(x + 2/(x + 3/(x + …)))), from its far end. */
function millsRatio(x: number): number {
  let tail = x;
  for (let k = Math.ceil(40 + 800 / (x * x)); k >= 1; k--) tail = x + k / tail;
  return 1 / tail;
}

/**
 * Upper tail of the normal distribution: the probability that a standard normal variable exceeds x.
 *
 * @param x - any number; above 38.5 the tail is under the smallest double
 * @see Abramowitz and Stegun 26.2.11 and 26.2.14
 */
export function normalUpperTail(x: number): number {
  if (x < 0) return 1 - normalUpperTail(-x);
  if (x > 40) return 0;
  const density = bell(x) / SQRT_2PI;
  return x < 2 ? 0.5 - density * series(x) : density * millsRatio(x);
}

/** Lower tail of the normal distribution: the probability of staying below x; see its upper tail. */
export const normalLowerTail = (x: number): number => normalUpperTail(-x);
