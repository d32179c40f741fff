import type { Difference } from "./difference.ts";
import { studentUpperTail } from "./distributions/student.ts";
import type { Estimate } from "./estimate.ts";

/** A cell of a cross-tab. */
export interface Place {
  readonly group: number;
  readonly outcome: number;
}

/** Comparison: b less a, of one cross-tab. */
export interface Comparison extends Omit<Difference, "degrees"> {
  readonly a: Place;
  readonly b: Place;
  /**
   * Where fewer than five gave, or did not give, the answer, a linearised error claims too much: then the two
   * intervals, taken together, must be apart as well before the difference is told.
   */
  readonly apart: boolean;
}

/** Fewer respondents than these make a standard error doubtful. */
const FEW = 5;

type Shown = Extract<Estimate, { kind: "estimate" }>;

const isScarce = ({ count, base }: Shown): boolean => Math.min(count, base.unweighted - count) < FEW;

/** How far the difference of two shares may lie from what was found, down and up: Newcombe's square and add. */
function reach(a: Shown, b: Shown): { readonly down: number; readonly up: number } | null {
  if (!a.interval || !b.interval) return null;
  return {
    down: Math.hypot(b.value - b.interval.lower, a.interval.upper - a.value),
    up: Math.hypot(b.interval.upper - b.value, a.value - a.interval.lower),
  };
}

/**
 * The difference between a share of 0 and a share of 1. Linearised, it has no error, and would be certain with three
 * respondents on each side. Its interval is Newcombe's; its p-value comes from the share of both together, which is
 * what each would have were there no difference.
 *
 * @param df - degrees of freedom, 1 or more
 */
export function betweenExtremes(a: Shown, b: Shown, df: number): Pick<Difference, "interval" | "p"> | null {
  const room = reach(a, b);
  if (!room) return null;
  const value = b.value - a.value;
  const both = a.base.weighted + b.base.weighted;
  const p = (a.value * a.base.weighted + b.value * b.base.weighted) / both;
  const variance = p * (1 - p) * (1 / a.base.effective + 1 / b.base.effective);
  return {
    interval: { lower: value - room.down, upper: value + room.up },
    p: 2 * studentUpperTail(Math.abs(value) / Math.sqrt(variance), df),
  };
}

/**
 * Whether the intervals of two shares leave their difference no room to be 0: Newcombe's square and add, asked only
 * where a share rests on few.
 *
 * @see Newcombe (1998), Interval Estimation for the Difference Between Independent Proportions, method 10
 */
export function areApart(a: Shown, b: Shown, isShare: boolean): boolean {
  const room = reach(a, b);
  if (!isShare || !room || !(isScarce(a) || isScarce(b))) return true;
  const distance = b.value - a.value;
  return distance - room.down > 0 || distance + room.up < 0;
}
