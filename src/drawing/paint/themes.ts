import { contrast } from "./contrast.ts";
import { mixed } from "./mixed.ts";
import { type Colours, type Palette, TOKENS, type Token } from "./palette.ts";

const LIGHT_COLOURS: Colours = {
  paper: "#f7f5f0",
  surface: "#ffffff",
  sunken: "#fbfaf6",
  ink: "#17212f",
  "ink-2": "#515c6b",
  "ink-3": "#626b78",
  rule: "#e4dfd4",
  "rule-2": "#cfc8b8",
  border: "#8b8676",
  accent: "#0b5c6b",
  "on-accent": "#ffffff",
  "accent-soft": "#e2eff0",
  alert: "#a83c1b",
  "alert-soft": "#fbeee8",
  heat: "#46568f",
  track: "#ece8de",
  hatch: "#17212f66",
  fills: {
    mark: "#0b5c6b",
    whole: "#4a5463",
    "level-3": ["#b8431f", "#918d84", "#0b5c6b"],
    "level-5": ["#9c2f0c", "#d0783a", "#706c65", "#4f9f99", "#0b5c6b"],
    "level-7": ["#8c2a0b", "#d27a35", "#806100", "#8b8983", "#4c9db1", "#2b7482", "#063642"],
    step: ["#926400", "#a09333", "#768f6a", "#49948c", "#306e7e", "#174a6c", "#061b37"],
    hue: ["#0b5c6b", "#ba5510", "#a07cdb", "#590a0f", "#729b8a"],
  },
};

const DARK_COLOURS: Colours = {
  paper: "#12161b",
  surface: "#1b2026",
  sunken: "#171b21",
  ink: "#eceae4",
  "ink-2": "#bcc2cb",
  "ink-3": "#a0a8b3",
  rule: "#323942",
  "rule-2": "#49525e",
  border: "#7d8794",
  accent: "#74c5d1",
  "on-accent": "#0d2227",
  "accent-soft": "#1d3a40",
  alert: "#f29a78",
  "alert-soft": "#3a2219",
  heat: "#a3b0dd",
  track: "#2b3138",
  hatch: "#12161b99",
  fills: {
    mark: "#4db0be",
    whole: "#bcc2cb",
    "level-3": ["#ee8a63", "#78756c", "#5fbccb"],
    "level-5": ["#e8744a", "#f6bd92", "#8f8b80", "#a5ddd6", "#4fa9b5"],
    "level-7": ["#e0683c", "#f6b287", "#ae9541", "#8a8780", "#a9e0dc", "#5ab1ba", "#387f8d"],
    step: ["#8a6936", "#9a9657", "#6f917c", "#98bd96", "#3cb2a7", "#9adaf0", "#f4fdff"],
    hue: ["#4db0be", "#e89355", "#7456d7", "#f3eac7", "#9e5f6a"],
  },
};

/** Of the letters that can stand on a fill, those that are read best. */
const DARK_LETTERS = "#10151a";
const PALE_LETTERS = "#ffffff";

function colourOf(token: Token, { fills, ...plain }: Colours): string {
  if (token in plain) return plain[token as keyof typeof plain];
  if (token.startsWith("on-")) {
    const fill = colourOf(token.slice(3) as Token, { fills, ...plain });
    return contrast(fill, DARK_LETTERS) > contrast(fill, PALE_LETTERS) ? DARK_LETTERS : PALE_LETTERS;
  }
  if (token === "mark" || token === "whole") return fills[token];
  const [, scale = "", place = ""] = /^(.*)-(\d+)$/.exec(token) ?? [];
  return fills[scale as "step"][Number(place)] ?? "";
}

/** A palette, and how much of its colour the strongest cell of a coloured table takes, 0 to 1. */
interface Theme extends Palette {
  readonly strongest: number;
}

function themeOf(colours: Colours, strongest: number): Theme {
  const all = new Map(TOKENS.map((token) => [token, colourOf(token, colours)]));
  const of = (token: Token): string => all.get(token) ?? "";
  return { of, heat: (strength) => mixed(of("heat"), of("surface"), strength * strongest), strongest };
}

export const LIGHT: Theme = themeOf(LIGHT_COLOURS, 0.6);
export const DARK: Theme = themeOf(DARK_COLOURS, 0.46);

/** Grounds, letters and lines where readers have chosen these themselves: marks keep the colours of the theme they chose. */
const FORCED: Partial<Readonly<Record<Token, string>>> = {
  paper: "Canvas",
  surface: "Canvas",
  sunken: "Canvas",
  ink: "CanvasText",
  "ink-2": "CanvasText",
  "ink-3": "CanvasText",
  border: "CanvasText",
};

const forced = (scheme: "light" | "dark", theme: Theme): string =>
  `@media (forced-colors:active) and (prefers-color-scheme:${scheme}){:root:root:root{${[
    declared(theme),
    ...Object.entries(FORCED).map(([token, colour]) => `--${token}:${colour}`),
  ].join(";")}}}`;

const declared = ({ of, strongest }: Theme): string =>
  [...TOKENS.map((token) => `--${token}:${of(token)}`), `--heat-most:${strongest * 100}%`].join(";");

/** Which colours a page has. `system`: those that the reader's machine asks for; `chosen`: those that `data-theme` says. */
export type PageTheme = "light" | "dark" | "system" | "chosen";

/** The colours of a page, under the names that drawings call them by. Paper keeps to the light ones: ink costs. */
export function colourRules(theme: PageTheme): string {
  const light = `:root{color-scheme:light;${declared(LIGHT)}}`;
  const dark = `color-scheme:dark;${declared(DARK)}`;
  switch (theme) {
    case "light":
      return light;
    case "dark":
      return `:root{${dark}}@media print{${light}}`;
    case "system":
      return `${light}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`;
    case "chosen":
      return `${light}@media screen{:root[data-theme="dark"]{${dark}}}${forced("light", LIGHT)}${forced("dark", DARK)}`;
  }
}
