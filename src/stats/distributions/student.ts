import { betaPart } from "./beta-quantile.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";
import { normalUpperTail } from "./normal-tail.ts";

/**
 * Upper tail of Student's t: the probability of exceeding t.
 *
 * Twice it, at |t|, is the p-value of a two-sided test.
 *
 * @param t - any number, infinities included
 * @param df - degrees of freedom, positive, whole or not; Infinity gives the normal tail
 * @see `pt(…, lower.tail = FALSE)` in R
 */
export function studentUpperTail(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalUpperTail(t);
  if (t < 0) return 1 - studentUpperTail(-t, df);
  const odds = (t * t) / df;
  return incompleteBeta(1 / (1 + odds), 1 / (1 + 1 / odds), df / 2, 0.5) / 2;
}

/** Lower tail of Student's t: the probability of staying below t; see its upper tail. */
export const studentLowerTail = (t: number, df: number): number => studentUpperTail(-t, df);

/**
 * Quantile of Student's t: the value below which it falls with probability q.
 *
 * t² / (df + t²) is a beta variable, of which |t| has both tails.
 *
 * @param q - 0 to 1
 * @param df - degrees of freedom, positive, whole or not; Infinity gives the normal quantile
 * @see `qt` in R
 */
export function studentQuantile(q: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(q);
  if (q > 0.5) return -studentQuantile(1 - q, df);
  const { x, y } = betaPart(2 * q, df / 2, 0.5);
  return -Math.sqrt(df * (y / x));
}

const found = new Map<string, number>();

/**
 * Two-sided Student multiplier: the t that |T| exceeds with probability `1 − confidence`.
 *
 * Kept by degrees of freedom, since a table asks for the same ones again and again.
 *
 * @param confidence - level of the interval, 0 to 1: 0.95
 * @param df - degrees of freedom, positive; Infinity gives the normal multiplier
 *
 * @example studentMultiplier(0.95, 10) // 2.2281388519649385
 */
export function studentMultiplier(confidence: number, df: number): number {
  const key = `${confidence} ${df}`;
  const known = found.get(key);
  if (known !== undefined) return known;

  const t = -studentQuantile((1 - confidence) / 2, df);
  if (found.size < 100_000) found.set(key, t);
  return t;
}
