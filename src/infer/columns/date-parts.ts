import { tokensOf } from "../words/text.ts";

/** A date's day and month as written, and whether the year comes first. */
export interface DateParts {
  readonly first: number;
  readonly second: number;
  readonly yearFirst: boolean;
  /** The month is a word: nothing to guess. */
  readonly named: boolean;
}

const TIME = "(?:[ T,–-]{1,3}.{0,24})?";
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})${TIME}$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?${TIME}$`);
const YEAR_MONTH = /^(?:(?:19|20)\d\d[-/](\d{2})|(\d{1,2})\/(?:19|20)\d\d)$/;
/** “20:15”, “00:09:13”: a time of day, or how long something took. */
const CLOCK = /^\d{1,3}:[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?$/;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "janvier janv jan january januar enero ene gennaio gen januari",
    "fevrier fevr fev february feb februar febrero febbraio februari",
    "mars mar march marz marzo maart",
    "avril avr april apr abril abr aprile",
    "mai may mayo maggio mag mei",
    "juin june jun juni junio giugno giu",
    "juillet juil july jul juli julio luglio lug",
    "aout august aug agosto ago augustus",
    "septembre sept sep september septiembre settembre set",
    "octobre oct october okt oktober octubre ottobre ott",
    "novembre nov november noviembre",
    "decembre dec december dez dezember diciembre dic dicembre",
  ].flatMap((words, month) => words.split(" ").map((word) => [word, month + 1] as const)),
);
const LONGEST = 48;

/** “19/06/2021”, “2021-06-19 10:32”, “1er mars 2024”, “Mar 5, 2024”: null where it is no date. */
export function datePartsOf(text: string): DateParts | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return plausible(Number(dayFirst[1]), Number(dayFirst[2]), false);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst?.[3] !== undefined) return plausible(Number(yearFirst[2]), Number(yearFirst[3]), true);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return plausible(Number(yearMonth[1] ?? yearMonth[2]), 1, true);
  return /\p{L}{3}/u.test(text) ? inWords(text) : null;
}

/** A day, a month in words and a year, in whichever order; a weekday and a time may stand beside them. */
function inWords(text: string): DateParts | null {
  const tokens = tokensOf(text.replace(/\b\d{1,2}[:h]\d{2}\b.*$/i, " ")).filter(
    (token) => !/^[,.:/+-]$/.test(token),
  );
  let month = 0;
  let day = 0;
  let year = 0;
  for (const token of tokens) {
    const named = MONTHS.get(token);
    const number = Number(/^(\d+)(?:er|st|nd|rd|th|e)?$/.exec(token)?.[1] ?? Number.NaN);
    if (named && month === 0) month = named;
    else if (number >= 1900 && number <= 2100 && year === 0) year = number;
    else if (number >= 1 && number <= 31 && day === 0) day = number;
    else if (
      !/^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|le|of|de|den|der|at|a|the|am|pm|utc|gmt)/.test(
        token,
      )
    )
      return null;
  }
  if (month === 0 || year === 0) return null;
  return { first: day || 1, second: month, yearFirst: false, named: true };
}

/** “2024-03”, “mars 2024”: a period, when many share it. */
export const isMonth = (text: string): boolean =>
  YEAR_MONTH.test(text) || (/^\p{L}{3,10}\.? (?:19|20)\d\d$/u.test(text) && datePartsOf(text) !== null);

/** Months since the year 0 of what `isMonth`. */
export function monthAt(text: string): number {
  const year = Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 0);
  const parts = datePartsOf(text);
  return year * 12 + (parts === null ? 0 : parts.named ? parts.second : parts.first);
}

/** Hours and minutes: a time of day, or how long something took. */
export const isClock = (text: string): boolean => CLOCK.test(text);

function plausible(first: number, second: number, yearFirst: boolean): DateParts | null {
  const days = Math.max(first, second);
  const months = Math.min(first, second);
  return months >= 1 && months <= 12 && days <= 31 ? { first, second, yearFirst, named: false } : null;
}
