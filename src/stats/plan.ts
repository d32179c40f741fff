import type { Poststrata } from "./poststrata.ts";

/**
 * Sampling plan: what variances have to know of the sample as a whole. Respondents drawn one by one, each with a
 * weight; no strata and no clusters.
 */
export interface Plan {
  /** n: rows of the whole design, those with a missing answer or outside the filter included. */
  readonly size: number;
  /** f = n / N, 0 to 1: the part of the population that was observed. 0 where the population's size is not declared. */
  readonly fraction: number;
  /** Set where the weights were raked: respondents of known margins leave less to chance. */
  readonly poststrata: Poststrata | null;
}

/** Everybody was observed: nothing is left to chance, and there is no interval. */
export const isExhaustive = ({ fraction }: Plan): boolean => fraction >= 1;
