import type { Interval, Reliability } from "./estimate.ts";

/** Below this many respondents a percentage claims more than it knows. */
const SMALL_BASE = 30;

/** Width from which an interval makes its share fragile: 30 points. */
const WIDE = 0.3;

/** Width up to which an interval is narrow, whatever the share: 5 points. */
const NARROW = 0.05;

/** Width, as a multiple of the share, from which an interval makes it fragile. */
const RELATIVELY_WIDE = 1.3;

/** A share that fewer respondents than these gave is fragile, however many did not. */
const RARE = 5;

/** Standard error, as a part of the mean, from which it is fragile. */
const LARGE_ERROR = 0.3;

/**
 * How much a share can carry. The rules for proportions of the US National Center for Health Statistics, which hides what
 * is only marked here; of an interval of 5 points or less it asks no more, and here it has to rest on 5 answers.
 *
 * @param n - respondents of the base
 * @param count - those of them with the trait
 * @param effective - n*: equal-weight answers that they are worth
 * @param interval - null: everybody was observed
 * @see Parker et al. (2017), NCHS Data Presentation Standards for Proportions, Vital and Health Statistics 2(175)
 */
export function reliabilityOfShare(
  n: number,
  count: number,
  value: number,
  effective: number,
  interval: Interval | null,
): Reliability {
  if (n < SMALL_BASE) return "tiny";
  if (!interval) return "solid";
  const width = interval.upper - interval.lower;
  const isRelativelyWide = count > 0 && width > RELATIVELY_WIDE * value && (width > NARROW || count < RARE);
  return effective < SMALL_BASE || width >= WIDE || isRelativelyWide ? "fragile" : "solid";
}

/**
 * How much a mean can carry. Answers that are all the same have no error that could be estimated: it is not 0. An amount
 * is fragile from a relative standard error of 30 % on; a score has no 0 that an error could be a part of.
 *
 * @param isAmount - a number of something, and no score
 * @param isExhaustive - everybody was observed
 * @see NCHS, reliability of estimates: a relative standard error of 30 % and more is marked
 */
export function reliabilityOfMean(
  n: number,
  value: number,
  standardError: number,
  effective: number,
  isAmount: boolean,
  isExhaustive: boolean,
): Reliability {
  if (n < SMALL_BASE) return "tiny";
  if (isExhaustive) return "solid";
  const isLoose = isAmount && standardError >= LARGE_ERROR * Math.abs(value);
  return effective < SMALL_BASE || standardError === 0 || isLoose ? "fragile" : "solid";
}
