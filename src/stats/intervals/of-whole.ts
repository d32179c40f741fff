import type { Interval } from "../estimate.ts";

/** A step of one in more members than these is lost in a double. */
const MOST = 1e9;

/** What a product of doubles may miss a whole number by. */
const ROUNDING = 1e-9;

/**
 * The interval of a share, out to whole members of a finite population: of 110 authorities, 42 to 74 can have a plan,
 * and not 42.5. Without this, a share of one member in 60 lies outside the interval of a sample of 50 that missed it.
 *
 * @param population - how many members the base stands for; null: not known, and the interval stays
 */
export function ofWhole({ lower, upper }: Interval, population: number | null): Interval {
  if (population === null || population > MOST) return { lower, upper };
  const members = Math.max(1, Math.round(population));
  return {
    lower: Math.max(0, Math.floor(lower * members + ROUNDING) / members),
    upper: Math.min(1, Math.ceil(upper * members - ROUNDING) / members),
  };
}
