import type { Base } from "./base.ts";

/** Interval: 0 to 1 for a share; in the variable's unit for a mean. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * How much a number can carry.
 *
 * One of:
 * - `solid`
 * - `fragile`: an effective base below 30, or an interval 30 points wide or more
 * - `tiny`: fewer than 30 respondents; say “8 sur 11” rather than a percentage
 */
export type Reliability = "solid" | "fragile" | "tiny";

/**
 * Estimate: a number with what it rests on, or the reason why there is none. Second-order.
 * A view cannot draw a hidden cell as zero, because the compiler asks.
 */
export type Estimate =
  | {
      readonly kind: "estimate";
      readonly value: number;
      readonly standardError: number;
      /** Null: everybody was observed, or everybody gave the one answer there is. */
      readonly interval: Interval | null;
      readonly base: Base;
      /** Respondents with the trait, unweighted; for a mean, the whole base. */
      readonly count: number;
      readonly reliability: Reliability;
    }
  /** Too few respondents, or enough to give a group of too few away: which of the two, nobody is told. */
  | { readonly kind: "suppressed" }
  /** Nobody answered, or one person alone, from whom nothing can be estimated. */
  | { readonly kind: "empty" };

/** Below this many respondents a percentage claims more than it knows. */
export const SMALL_BASE = 30;

/** Width from which an interval makes its share fragile: 30 points. */
export const WIDE_INTERVAL = 0.3;
