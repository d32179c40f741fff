/**
 * Decimals with which a number above 0 is not printed as 0.
 *
 * @param number - as printed: a share in percent
 * @param digits - decimals otherwise
 */
export const visibleDigits = (number: number, digits: number): number =>
  number > 0 ? Math.max(digits, Math.ceil(-Math.log10(number))) : digits;
