/** Colours by what they are for. Those of the screen are custom properties of the same names in the theme. */
export const TOKENS = [
  "surface",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-2",
  "accent",
  "alert",
  "alert-soft",
  "heat",
  "track",
  "hatch",
  "tone-0",
  "tone-1",
  "tone-2",
  "tone-3",
  "tone-4",
  "tone-5",
  "on-tone-0",
  "on-tone-1",
  "on-tone-2",
  "on-tone-3",
  "on-tone-4",
  "on-tone-5",
  "hue-0",
  "hue-1",
  "hue-2",
  "hue-3",
  "hue-4",
  "hue-5",
  "hue-6",
  "hue-7",
  "on-hue",
] as const;

export type Token = (typeof TOKENS)[number];

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
    `color-mix(in oklab, var(--${first}) ${Math.round(part * 100)}%, var(--${second}))`,
  // As strong as the darkest theme takes it.
  strongest: 0.46,
};
