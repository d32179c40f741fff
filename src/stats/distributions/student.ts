import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

/** Upper tail of Student's t: the probability of exceeding `t`, for t ≥ 0 and positive degrees of freedom. */
export function studentUpperTail(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
}

const found = new Map<string, number>();

/**
 * Two-sided Student multiplier: the t that |T| exceeds with probability `1 − confidence`.
 *
 * Found by Newton's method on the logarithm of the tail, which is nearly straight, from the normal value;
 * kept by degrees of freedom, since a table asks for the same ones again and again.
 *
 * @param confidence - level of the interval, 0 to 1: 0.95
 * @param df - degrees of freedom, at least 1; Infinity gives the normal multiplier
 *
 * @example studentMultiplier(0.95, 10) // 2.2281388519649385
 * @see `qt` in R
 */
export function studentMultiplier(confidence: number, df: number): number {
  const tail = (1 - confidence) / 2;
  const normal = -normalQuantile(tail);
  if (df === Number.POSITIVE_INFINITY) return normal;

  const key = `${confidence} ${df}`;
  const known = found.get(key);
  if (known !== undefined) return known;

  // The tail falls like t^(−df) at most, so in log–log coordinates the steps never overshoot wildly.
  let logT = Math.log(normal);
  for (let round = 0; round < 100; round++) {
    const t = Math.exp(logT);
    const here = studentUpperTail(t, df);
    const step = 1e-6;
    const slope =
      Math.log(studentUpperTail(t * (1 + step), df) / studentUpperTail(t * (1 - step), df)) / (2 * step);
    const move = Math.log(here / tail) / slope;
    logT -= move;
    if (Math.abs(move) < 1e-15) break;
  }
  const t = Math.exp(logT);
  if (found.size < 100_000) found.set(key, t);
  return t;
}
