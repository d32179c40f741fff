import type { Poststrata } from "./poststrata.ts";

/** Weights that can be used: one number per row, or one for all. */
export interface Weights {
  /** Weight of each row; 0 where it is missing. Null: every row counts for one. */
  readonly values: Float64Array | null;
  /** Rows whose weight is not there: they are left out, and counted. */
  readonly missing: number;
  /** 1 for each of those rows; null: there are none. */
  readonly absent: Uint8Array | null;
  /** Rows whose weight is 0: they stand for nobody, and are counted. */
  readonly zero: number;
  /** Set where they were raked. */
  readonly poststrata: Poststrata | null;
}

export const UNWEIGHTED: Weights = { values: null, missing: 0, absent: null, zero: 0, poststrata: null };
