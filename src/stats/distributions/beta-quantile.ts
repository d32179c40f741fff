import { betaPeak, betaSlope } from "./beta-slope.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";
import { quantile } from "./quantile.ts";

/** A number between 0 and 1, and what it lacks to 1: near either end, one of them has the digits. */
export interface Part {
  readonly x: number;
  readonly y: number;
}

const partAt = (logit: number): Part => ({ x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) });

/**
 * Quantile of the beta distribution with its complement: the x below which a Beta(a, b) variable falls with
 * probability q, and 1 − x.
 *
 * Found on the logit of x, from the normal approximation. Below it I_x(a, b) is at most (x/y)^a / (a B(a, b)), above it
 * the other tail is at most (y/x)^b / (b B(a, b)): between the places where these reach q and 1 − q lies the solution.
 *
 * @param q - 0 to 1
 * @param a - positive; 0.05 to 2·10⁶ is tested
 * @param b - the same
 */
export function betaPart(q: number, a: number, b: number): Part {
  if (q <= 0) return { x: 0, y: 1 };
  if (q >= 1) return { x: 1, y: 0 };

  const n = a + b;
  const logB = a * Math.log(a / n) + b * Math.log(b / n) - Math.log(betaPeak(a, b));
  // Beyond ±745 the odds leave the doubles. The slack is for the rounding of the bounds themselves.
  const low = Math.max(-745, (Math.log(q) + Math.log(a) + logB) / a - 1e-6);
  const high = Math.min(745, -(Math.log1p(-q) + Math.log(b) + logB) / b + 1e-6);
  const start = Math.log(a / b) + normalQuantile(q) * Math.sqrt(1 / a + 1 / b);
  const logit = quantile(q, [low, high], start, (place) => {
    const { x, y } = partAt(place);
    return {
      lower: incompleteBeta(x, y, a, b),
      upper: incompleteBeta(y, x, b, a),
      slope: betaSlope(x, y, a, b),
    };
  });
  return partAt(logit);
}

/**
 * Quantile of the beta distribution: the value below which a Beta(a, b) variable falls with probability q.
 *
 * @param q - 0 to 1
 * @param a - positive
 * @param b - positive
 *
 * @example betaQuantile(0.025, 9, 2) // 0.5549…: the lower end of Clopper and Pearson's interval for 9 of 10
 * @see `qbeta` in R, which is sometimes wrong for shapes below 0.05
 */
export const betaQuantile = (q: number, a: number, b: number): number => betaPart(q, a, b).x;
