/** Milliseconds from 14 October 1582, when the calendar begins, to 1970. */
const BEGINNING = 12_219_379_200_000;
/** Dates of years with four digits. */
const LAST = 265_621_593_600;

const DAYS = new Set([20, 23, 24, 28, 29, 30, 38, 39]);
const MOMENTS = new Set([22, 41]);
const TIMES = new Set([21, 25, 40]);

/** Whether numbers of this format are days, or moments. */
export const isDateFormat = (format: number): boolean => DAYS.has(format) || MOMENTS.has(format);

/** Whether numbers of this format are days, moments or times of day. */
export const isTimeFormat = (format: number): boolean => isDateFormat(format) || TIMES.has(format);

const two = (part: number): string => String(part).padStart(2, "0");

/** A date as ISO writes it, of seconds since the calendar began; null where the format is none of dates and times. */
export function writeDate(seconds: number, format: number): string | null {
  if (TIMES.has(format)) {
    const whole = Math.round(Math.abs(seconds));
    const time = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
    return seconds < 0 ? `-${time}` : time;
  }
  if (!isDateFormat(format) || seconds < 0 || seconds > LAST) return null;
  const text = new Date(Math.round(seconds) * 1000 - BEGINNING).toISOString();
  return DAYS.has(format) ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}
