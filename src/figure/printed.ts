import type { Language } from "../i18n/language.ts";
import type { Interval } from "../stats/estimate.ts";
import type { Scale } from "./figure.ts";

/** More decimals than these are for exports. */
const MOST_DIGITS = 4;

/**
 * Decimals with which a value and the bounds of its margin are printed, always the same for all three, so that no value
 * stands outside its own margin. As many as make the margin seen: its bounds are two units of the last decimal apart.
 *
 * @param interval - in the unit that is printed: percent for shares; null: no margin
 * @param least - decimals where the margin asks for no more
 */
export function digitsFor(interval: Interval | null, least: number): number {
  const width = interval ? interval.upper - interval.lower : 0;
  return width > 0 ? Math.min(MOST_DIGITS, Math.max(least, Math.ceil(-Math.log10(width / 2)))) : least;
}

/** A share as percent: of few of very many “moins de 1 %”, since 0 % would say nobody; of nearly all “plus de 99 %”. */
export function shareSaid(share: number, digits: number, { messages, format }: Language): string {
  const words = messages.figure;
  const least = 10 ** -(digits + 2);
  const text = format.percent(share, digits);
  if (share > 0 && text === format.percent(0, digits))
    return words.lessThan({ value: format.percent(least, digits) });
  if (share < 1 && text === format.percent(1, digits))
    return words.moreThan({ value: format.percent(1 - least, digits) });
  return text;
}

/** A value and its margin as they are printed together. */
export interface Printed {
  /** “44 %”. */
  readonly text: string;
  /** “[38 ; 51]”; empty without a margin. */
  readonly interval: string;
  /** The bounds by themselves: “38 %”, “51 %”; null without a margin. */
  readonly bounds: { readonly lower: string; readonly upper: string } | null;
  /** Decimals; of a share, those of its percentage. */
  readonly digits: number;
}

/**
 * @param interval - 0 to 1 for shares
 * @param more - decimals more than are needed, for tables
 */
export function printed(
  value: number,
  interval: Interval | null,
  scale: Scale,
  language: Language,
  more: number,
): Printed {
  const { format } = language;
  if (scale.kind === "share") {
    const percents = interval && { lower: 100 * interval.lower, upper: 100 * interval.upper };
    const digits = digitsFor(percents, 0) + more;
    const bounds = interval && {
      lower: format.percent(interval.lower, digits),
      upper: format.percent(interval.upper, digits),
    };
    return {
      text: shareSaid(value, digits, language),
      interval: interval ? format.percentInterval(interval.lower, interval.upper, digits) : "",
      bounds,
      digits,
    };
  }
  const digits = digitsFor(interval, scale.digits) + more;
  return {
    text: format.number(value, digits),
    interval: interval ? format.numberInterval(interval.lower, interval.upper, digits) : "",
    bounds: interval && {
      lower: format.number(interval.lower, digits),
      upper: format.number(interval.upper, digits),
    },
    digits,
  };
}
