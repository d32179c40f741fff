/** A date's three numbers as written, and whether the year comes first. */
export interface DateParts {
  readonly first: number;
  readonly second: number;
  readonly yearFirst: boolean;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,].{0,20})?$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T,].{0,20})?$/;

/** “19/06/2021”, “2021-06-19 10:32”: the first two numbers that are not the year; null where it is no date. */
export function datePartsOf(text: string): DateParts | null {
  if (text.length > 40) return null;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return plausible(Number(dayFirst[1]), Number(dayFirst[2]), false);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? plausible(Number(yearFirst[2]), Number(yearFirst[3]), true) : null;
}

function plausible(first: number, second: number, yearFirst: boolean): DateParts | null {
  const days = Math.max(first, second);
  const months = Math.min(first, second);
  return months >= 1 && months <= 12 && days <= 31 ? { first, second, yearFirst } : null;
}
