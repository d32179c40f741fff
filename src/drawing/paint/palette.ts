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
  /** Colour of a cell of a coloured table: none at 0; at 1 the strongest that leaves ink readable. */
  readonly heat: (strength: number) => string;
}

/** The colours of whatever page the drawing stands in: they change with its theme. */
export const PAGE: Palette = {
  of: (token) => `var(--${token})`,
  heat: (strength) =>
    `color-mix(in oklab, var(--heat) calc(${Number(strength.toFixed(4))} * var(--heat-most)), var(--surface))`,
};
