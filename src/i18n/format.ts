import { halfUp } from "../lib/half-up.ts";
import { localDay } from "../lib/local-day.ts";

/** Numbers as a language prints them. The only place where a share becomes a percentage. */
export interface Format {
  /** 2400 → “2 400”. */
  readonly count: (value: number) => string;
  /** 3.64, 1 → “3,6”; a half goes up: 1.45, 1 → “1,5”. */
  readonly number: (value: number, digits: number) => string;
  /** 3.64, 1 → “+3,6”; 0 has no sign. */
  readonly signed: (value: number, digits: number) => string;
  /** 0.6 → “60 %”; with digits 1, “60,0 %”; 23/40 → “58 %”. */
  readonly percent: (share: number, digits?: number) => string;
  /** 0.38, 0.51 → “[38 ; 51]”: bounds in percent, without the sign. */
  readonly percentInterval: (lower: number, upper: number, digits?: number) => string;
  readonly numberInterval: (lower: number, upper: number, digits: number) => string;
  /** 1536 → “1,5 ko”. */
  readonly bytes: (value: number) => string;
  /** “2021-07-02” → “2 juillet 2021”; “2021-07” → “juillet 2021”; anything else as it is. */
  readonly date: (iso: string) => string;
  /** The day of an instant, where the reader is: “2026-11-28T23:30:00Z” → in Paris, “29 novembre 2026”. */
  readonly day: (instant: string) => string;
  /** “a, b et c”. */
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Narrow no-break space: before % and between thousands in French. */
const THIN = "\u202F";

interface Habits {
  readonly decimal: string;
  readonly thousands: string;
  readonly percentSign: string;
  readonly between: string;
  /** Before the last part of a list, of two and of more. */
  readonly last: readonly [ofTwo: string, ofMore: string];
  readonly units: readonly string[];
}

const HABITS: Readonly<Record<string, Habits>> = {
  fr: {
    decimal: ",",
    thousands: THIN,
    percentSign: `${THIN}%`,
    between: `${THIN}; `,
    last: [" et ", " et "],
    units: ["octets", "ko", "Mo", "Go"],
  },
  en: {
    decimal: ".",
    thousands: ",",
    percentSign: "%",
    between: ", ",
    last: [" and ", ", and "],
    units: ["bytes", "kB", "MB", "GB"],
  },
};

const MINUS = "\u2212";

/**
 * Numbers in a language, by our own rules: `Intl` puts one space before % on one machine and another elsewhere, and has
 * a page wait for its lists longer than for its figures.
 *
 * @param tag - language tag; English habits where the language has none here
 */
export function formatIn(tag: string): Format {
  const habits = HABITS[tag] ?? (HABITS.en as Habits);
  // Made when first wanted: it takes longer to make than all the words of a language.
  let collator: Intl.Collator | undefined;

  const number = (value: number, digits: number): string => {
    const [whole = "0", fraction] = halfUp(Math.abs(value), digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, habits.thousands);
    const text = fraction === undefined ? grouped : grouped + habits.decimal + fraction;
    return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
  };

  const date = (iso: string): string => {
    const [, year = "", month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
    if (month === undefined) return iso;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
    if (day !== undefined) options.day = "numeric";
    const text = new Intl.DateTimeFormat(tag === "en" ? "en-GB" : tag, options).format(date);
    return tag === "fr" ? text.replace(/^1 /, "1er ") : text;
  };

  return {
    number,
    signed: (value, digits) => {
      const text = number(value, digits);
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    count: (value) => number(value, 0),
    percent: (share, digits = 0) => number(share * 100, digits) + habits.percentSign,
    percentInterval: (lower, upper, digits = 0) =>
      `[${number(lower * 100, digits)}${habits.between}${number(upper * 100, digits)}]`,
    numberInterval: (lower, upper, digits) =>
      `[${number(lower, digits)}${habits.between}${number(upper, digits)}]`,
    bytes: (value) => {
      const power = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
      return `${number(value / 1000 ** power, power === 0 ? 0 : 1)}\u00A0${habits.units[power]}`;
    },
    date,
    day: (instant) => date(localDay(new Date(instant))),
    list: (parts) => {
      const rest = parts.slice(0, -1);
      const last = parts.at(-1) ?? "";
      return rest.length === 0 ? last : rest.join(", ") + habits.last[rest.length === 1 ? 0 : 1] + last;
    },
    compare: (a, b) => {
      collator ??= new Intl.Collator(tag, { numeric: true });
      return collator.compare(a, b);
    },
  };
}
