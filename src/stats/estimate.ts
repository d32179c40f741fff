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
      /** Null is for an exhaustive survey; none is treated as one yet. */
      readonly interval: Interval | null;
      readonly base: Base;
      /** Respondents with the trait, unweighted; for a mean, the whole base. */
      readonly count: number;
      readonly reliability: Reliability;
    }
  | {
      readonly kind: "suppressed";
      /** `few`: too few respondents; `complement`: the others would give a hidden group away. */
      readonly reason: "few" | "complement";
    }
  /** Nobody answered, or one person alone, from whom nothing can be estimated. */
  | { readonly kind: "empty" };

/** Below this many respondents a percentage claims more than it knows. */
export const SMALL_BASE = 30;

/** Width from which an interval makes its share fragile: 30 points. */
export const WIDE_INTERVAL = 0.3;
