/** Digits that a quotient of sums can be trusted to; from there on, a double tells of its own making. */
const TRUSTED = 12;

/** Digits that office programs round by. */
export const OFFICE = 15;

/**
 * A number with so many decimals, a half going away from 0, as office programs and statistical offices round: 57.5 is
 * “58”, 1.45 with one decimal “1.5”. What a double misses a half by is not the number’s: 23 of 40 is 57.5 %, though
 * 100 × 0.575 is 57.49999999999999.
 *
 * @param value - finite
 * @param digits - decimals, 0 to 20
 * @param significant - digits that are believed, of numbers that need no more to be whole
 * @returns digits with a point, without grouping; a minus where `value` is below 0
 */
export function halfUp(value: number, digits: number, significant: number = TRUSTED): string {
  const trusted = Number(value.toPrecision(Math.abs(value) < 10 ** significant ? significant : OFFICE));
  const text = String(Math.abs(trusted));
  // So small or so large that its text has an exponent: no half that anybody printed.
  if (text.includes("e")) return trusted.toFixed(digits);
  // Shifted in writing, where 1.45 is 14.5 and not 14.499999999999998.
  const rounded = Number(`${Math.round(Number(`${text}e${digits}`))}e-${digits}`).toFixed(digits);
  return trusted < 0 ? `-${rounded}` : rounded;
}
