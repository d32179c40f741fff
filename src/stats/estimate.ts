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
 * - `fragile`: an effective base below 30; of a share, an interval 30 points wide or more, or wider than 1.3 times the
 *   share; of a mean, a standard error of 30 % of it or more, or answers that are all the same
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
      /** Null: everybody was observed, or everybody gave the one answer there is, or the same number. */
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
