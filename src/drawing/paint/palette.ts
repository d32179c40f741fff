const levels = <N extends string>(name: N, count: number): readonly `${N}-${number}`[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index}` as const);

/** Grounds, letters and lines. */
const PLAIN = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-2",
  "border",
  "accent",
  "on-accent",
  "accent-soft",
  "alert",
  "alert-soft",
  "heat",
  "track",
  "hatch",
] as const;

/**
 * What marks are filled with:
 * - `mark`: the only series
 * - `whole`: everybody
 * - `level-n-k`: rung k of n of a scale from difficulty to mastery
 * - `step-k`: from least to most, where neither end is better
 * - `hue-k`: one of several, in no order; there is no sixth that could be told from the others
 */
export const FILLS = [
  "mark",
  "whole",
  ...levels("level-3", 3),
  ...levels("level-5", 5),
  ...levels("level-7", 7),
  ...levels("step", 7),
  ...levels("hue", 5),
] as const;

export type Fill = (typeof FILLS)[number];

/** Colours by what they are for. Those of the screen are custom properties of the same names. */
export type Token = (typeof PLAIN)[number] | Fill | `on-${Fill}`;

export const TOKENS: readonly Token[] = [...PLAIN, ...FILLS, ...FILLS.map((fill): Token => `on-${fill}`)];

/** The colours that a theme chooses; letters on a fill follow from it. */
export type Colours = Readonly<Record<(typeof PLAIN)[number], string>> & {
  readonly fills: Readonly<Record<"mark" | "whole", string>> &
    Readonly<Record<"level-3" | "level-5" | "level-7" | "step" | "hue", readonly string[]>>;
};

/** Palette: where a drawing takes its colours from. */
export interface Palette {
  readonly of: (token: Token) => string;
  /** `part`, 0 to 1, of the first, the rest of the second, mixed in OKLab. */
  readonly mix: (first: Token, second: Token, part: number) => string;
  /** How much of its colour the strongest cell of a coloured table takes, 0 to 1: ink stays readable on it. */
  readonly strongest: number;
}

/** The colours of whatever page the drawing stands in: they change with its theme. */
export const PAGE: Palette = {
  of: (token) => `var(--${token})`,
  mix: (first, second, part) =>
    `color-mix(in oklab, var(--${first}) ${Math.round(part * 1000) / 10}%, var(--${second}))`,
  // As strong as the darkest theme takes it.
  strongest: 0.46,
};
