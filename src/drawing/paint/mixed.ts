type Triple = readonly [number, number, number];

const straight = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const curved = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** “#rgb” as “#rrggbb”. */
export const sixDigits = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;

/** Red, green and blue as light, 0 to 1: without the curve that screens expect. */
export function linear(colour: string): Triple {
  const digits = sixDigits(colour);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    straight(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  );
  return [r, g, b];
}

function toOklab(colour: string): Triple {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${parts
    .map((part) => Math.round(255 * Math.min(1, Math.max(0, curved(part)))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")}`;
}

/**
 * Two colours mixed in OKLab, as `color-mix(in oklab, …)` does it: for programs that know no such function.
 *
 * @param first - “#rrggbb” or “#rgb”
 * @param part - of the first, 0 to 1
 *
 * @see Björn Ottosson, “A perceptual color space for image processing” (2020)
 */
export function mixed(first: string, second: string, part: number): string {
  const [one, other] = [toOklab(first), toOklab(second)];
  const between = (at: 0 | 1 | 2) => one[at] * part + other[at] * (1 - part);
  return fromOklab([between(0), between(1), between(2)]);
}
