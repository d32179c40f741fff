import type { Scale } from "../../../figure/figure.ts";
import type { Format } from "../../../i18n/format.ts";
import { halfUp, OFFICE } from "../../../lib/half-up.ts";

const MOST_DIGITS = 4;
const decimals = (digits: number): string => (digits === 0 ? "" : `.${"0".repeat(digits)}`);
const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);

/** The sign after a percentage, with the space that the language puts before it: “ %”. */
const percentSign = ({ percent }: Format): string => percent(0).slice(1);

/** Number code of shares: 0.44 is “44 %”. */
export function shareCode(format: Format, digits = 0): string {
  return `0${decimals(digits)}${quoted(percentSign(format).slice(0, -1))}%`;
}

/** Number code of values in a unit, with our minus. */
export const valueCode = (digits: number, suffix = ""): string => {
  const code = `#,##0${decimals(digits)}${quoted(suffix)}`;
  return `${code};"\u2212"${code}`;
};

/** Whether an office program, which believes more of a number’s digits, rounds it as the page does. */
const isRoundedAlike = (value: number, decimals: number): boolean =>
  halfUp(value, decimals) === halfUp(value, decimals, OFFICE);

/**
 * The number code under which PowerPoint prints a value as the page words it, so that a label still follows its
 * number when somebody edits it; null where only words will do (“8 sur 11”, “moins de 1 %”).
 */
export function numberCode(text: string, value: number, scale: Scale, format: Format): string | null {
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    if (scale.kind === "share" && format.percent(value, digits) === text)
      return isRoundedAlike(value, digits + 2) ? shareCode(format, digits) : null;
    if (!isRoundedAlike(value, digits)) continue;
    if (scale.kind === "number" && format.number(value, digits) === text) return valueCode(digits);
    // A file of percentages holds 45.2, not 0.452.
    if (scale.kind === "number" && format.percent(value / 100, digits) === text)
      return valueCode(digits, percentSign(format));
  }
  return null;
}
