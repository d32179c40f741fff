import type { Token } from "./sections.ts";

const DAY = 86_400;
/** 31 December 9999, the last day that Excel knows. */
const LAST = 2_958_465;
/** Days from 1 January 1900 as 1 to 1 January 1904 as 0. */
const DAYS_TO_1904 = 1462;

const two = (part: number): string => String(part).padStart(2, "0");

/**
 * A date as ISO writes it, of what its format shows: the day, the time, or both; the year alone; hours that go on
 * beyond 24. Null for what is no date. In a workbook that counts from 1900, day 60 is the 29 February that there never
 * was, and the days before it are one less.
 */
export function writeDate(serial: number, tokens: readonly Token[], from1904: boolean): string | null {
  const seconds = Math.round((serial + (from1904 ? DAYS_TO_1904 : 0)) * DAY);
  const elapsed = tokens.find(({ kind }) => kind === "elapsed");
  if (elapsed) return spent(Math.round(serial * DAY));
  const day = Math.floor(seconds / DAY);
  if (day < 0 || day > LAST) return null;
  const shows = (part: RegExp) => tokens.some(({ kind, text }) => kind === "date" && part.test(text));
  const hasTime = shows(/^[hs]/);
  // “m” is minutes beside hours, a month otherwise.
  const hasDay = shows(/^[yd]/) || (shows(/^m/) && !hasTime);
  const time = timeOf(seconds - day * DAY, shows(/^s/));
  if (!hasDay) return time;
  const date = dateOf(day);
  if (!hasTime) return shows(/^[md]/) ? date : date.slice(0, 4);
  return `${date} ${time}`;
}

function dateOf(day: number): string {
  if (day === 60) return "1900-02-29";
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY * 1000);
  return date.toISOString().slice(0, 10);
}

function timeOf(seconds: number, withSeconds: boolean): string {
  const minutes = Math.floor(seconds / 60);
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return withSeconds ? `${time}:${two(seconds % 60)}` : time;
}

function spent(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? "-" : ""}${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
