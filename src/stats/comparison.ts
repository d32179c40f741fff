import type { Difference } from "./difference.ts";
import type { Estimate } from "./estimate.ts";

/** A cell of a cross-tab. */
export interface Place {
  readonly group: number;
  readonly outcome: number;
}

/** Comparison: b less a, of one cross-tab. */
export interface Comparison extends Difference {
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

/**
 * Whether the intervals of two shares leave their difference no room to be 0: Newcombe's square and add, asked only
 * where a share rests on few.
 *
 * @see Newcombe (1998), Interval Estimation for the Difference Between Independent Proportions, method 10
 */
export function areApart(a: Shown, b: Shown, isShare: boolean): boolean {
  if (!isShare || !a.interval || !b.interval || !(isScarce(a) || isScarce(b))) return true;
  const distance = b.value - a.value;
  const down = Math.hypot(b.value - b.interval.lower, a.interval.upper - a.value);
  const up = Math.hypot(b.interval.upper - b.value, a.value - a.interval.lower);
  return distance - down > 0 || distance + up < 0;
}
