import type { Tally } from "./tally.ts";

/** Base: what a figure rests on, three ways, never one without the others. */
export interface Base {
  /** Respondents who gave a valid answer and whose weight is above 0. */
  readonly unweighted: number;
  /** Sum of their weights. */
  readonly weighted: number;
  /** How many equal-weight answers would be worth as much: what the interval used. */
  readonly effective: number;
}

/**
 * Kish's effective base: (Σw)² / Σw², the number of equal-weight respondents that are worth these ones.
 * Knows the unevenness of the weights, not whether they go with the answer.
 *
 * @see Kish (1965), Survey Sampling, §11.7
 */
export function effectiveBase({ sumW, sumW2 }: Tally): number {
  return sumW2 === 0 ? 0 : (sumW * sumW) / sumW2;
}
