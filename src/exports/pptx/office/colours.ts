import type { Tone } from "../../../figure/figure.ts";

/**
 * The light palette of the page, as RRGGBB: a slide has no style sheet to ask. A test holds it against the theme.
 */
export const PALETTE = {
  surface: "FFFFFF",
  paper: "F7F5F0",
  ink: "17212F",
  "ink-2": "515C6B",
  "ink-3": "626B78",
  rule: "E4DFD4",
  "rule-2": "CFC8B8",
  alert: "B8431F",
  "alert-soft": "FBEEE8",
  heat: "B8431F",
  track: "ECE8DE",
  "tone-0": "B8431F",
  "tone-1": "E0A877",
  "tone-2": "D9D6CB",
  "tone-3": "8FC0B5",
  "tone-4": "3D8A8D",
  "tone-5": "0B5C6B",
  "on-tone-0": "FFFFFF",
  "on-tone-1": "17212F",
  "on-tone-2": "17212F",
  "on-tone-3": "17212F",
  "on-tone-4": "FFFFFF",
  "on-tone-5": "FFFFFF",
  "hue-0": "0B5C6B",
  "hue-1": "B9661B",
  "hue-2": "6F4A8E",
  "hue-3": "4C7A2A",
  "hue-4": "2C66A6",
  "hue-5": "A83F63",
  "hue-6": "7B603F",
  "hue-7": "56616E",
  "on-hue": "FFFFFF",
} as const;

type Name = keyof typeof PALETTE;

/** Strength of the hatching over a fragile mark, and of the strongest colour of a table: 0 to 1. */
const HATCH = 0.45;
const HEAT_MOST = 0.6;

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toDisplay = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map(([i, j, k]) => i * x + j * y + k * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};
const each = ([x, y, z]: Triple, change: (part: number) => number): Triple => [
  change(x),
  change(y),
  change(z),
];

/** Oklab, as CSS defines it: from linear light to cone responses, to lightness and two hues; and back. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function labOf(colour: string): Triple {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16) / 255;
  return times(TO_LAB, each(times(TO_CONES, each([at(0), at(2), at(4)], toLinear)), Math.cbrt));
}

/** Two colours mixed as the page mixes them: `share` of the first, 0 to 1. */
export function mixed(first: string, share: number, second: string): string {
  const [a, b] = [labOf(first), labOf(second)];
  const [l, m, n] = a.map((part, index) => part * share + (b[index] ?? 0) * (1 - share));
  const cones = each(times(FROM_LAB, [l ?? 0, m ?? 0, n ?? 0]), (part) => part ** 3);
  return each(times(FROM_CONES, cones), (part) => Math.min(1, Math.max(0, toDisplay(part))))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Light that a colour gives back, 0 to 1, as WCAG counts it. */
function luminance(colour: string): number {
  const at = (place: number): number => toLinear(Number.parseInt(colour.slice(place, place + 2), 16) / 255);
  return 0.2126 * at(0) + 0.7152 * at(2) + 0.0722 * at(4);
}

/** Contrast of two colours: 1, none, to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of a line on what it crosses, at least. */
const SEEN = 3;
const STEP = 0.02;

/** A colour with as much of another as it takes to be told from a third, and no more. */
function toldFrom(ground: string, colour: string, added: string): string {
  let share = 1;
  let found = colour;
  while (contrast(found, ground) < SEEN) {
    share -= STEP;
    found = mixed(colour, share, added);
  }
  return found;
}

/**
 * A fill on which an interval drawn in ink is seen. Error bars have one colour for both sides of a bar's end: ink is
 * seen on white, so that the bar has to be light enough, and no lighter than that.
 */
export const underInk = (fill: string): string => toldFrom(PALETTE.ink, fill, PALETTE.surface);

/** The tones again, none of them so pale that a point or a thin line in it would not be seen on the slide. */
const LINES: Readonly<Record<Name, string>> = {
  ...PALETTE,
  ...Object.fromEntries(
    (["tone-1", "tone-2", "tone-3"] as const).map((name) => [
      name,
      toldFrom(PALETTE.surface, PALETTE[name], PALETTE.ink),
    ]),
  ),
};

/** Colour of a cell of a table: 0, none, to 1, the strongest that leaves ink readable. */
export const heatOf = (strength: number): string =>
  mixed(PALETTE.heat, strength * HEAT_MOST, PALETTE.surface);

/** Lines of the hatching over a colour: of the ink that can be read on it, or a projector would not show them. */
export const hatchOn = ({ fill, ink }: { readonly fill: string; readonly ink: string }): string =>
  mixed(ink, HATCH, fill);

const STOPS = 6;
const HUES = 8;

/** The fill of a tone, and the ink that can be read on it, as the charts on the page have them. */
export function paintOf(
  tone: Tone,
  palette: Readonly<Record<Name, string>> = PALETTE,
): { readonly fill: string; readonly ink: string } {
  switch (tone.kind) {
    case "alone":
      return { fill: palette["tone-5"], ink: palette["on-tone-5"] };
    case "whole":
      return { fill: palette["ink-3"], ink: palette.surface };
    case "nominal":
      return { fill: palette[`hue-${tone.index % HUES}` as Name], ink: palette["on-hue"] };
    case "sequential":
      return {
        fill: mixed(palette["tone-5"], Math.round(12 + tone.position * 88) / 100, palette["tone-2"]),
        ink: tone.position > 0.55 ? palette["on-tone-5"] : palette["on-tone-2"],
      };
    case "ordered": {
      const place = tone.position * (STOPS - 1);
      const isMiddle = place === 2.5;
      const stop = isMiddle ? 2 : Math.round(place);
      const fill = palette[`tone-${stop}` as Name];
      const other = Math.min(STOPS - 1, Math.max(0, place > stop ? stop + 1 : stop - 1));
      const share = 1 - Math.abs(place - stop);
      return {
        fill:
          isMiddle || share > 0.99
            ? fill
            : mixed(fill, Math.round(share * 100) / 100, palette[`tone-${other}` as Name]),
        ink: palette[`on-tone-${stop}` as Name],
      };
    }
  }
}

/** A tone as the colour of a point and its interval. */
export const lineOf = (tone: Tone): string => paintOf(tone, LINES).fill;
