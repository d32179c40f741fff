import type { Tone } from "../../figure/figure.ts";

/** Stops of the ordered scale in the theme, and hues of the unordered one. */
const STOPS = 6;
const HUES = 8;

/** The fill of a tone, and the ink that can be read on it: custom properties, so that a theme can change both. */
export function paintOf(tone: Tone): { readonly fill: string; readonly ink: string } {
  switch (tone.kind) {
    case "alone":
      return { fill: "var(--tone-5)", ink: "var(--on-tone-5)" };
    case "whole":
      return { fill: "var(--ink-3)", ink: "var(--surface)" };
    case "nominal":
      return { fill: `var(--hue-${tone.index % HUES})`, ink: "var(--on-hue)" };
    case "sequential": {
      const share = Math.round(12 + tone.position * 88);
      return {
        fill: `color-mix(in oklab, var(--tone-5) ${share}%, var(--tone-2))`,
        ink: tone.position > 0.55 ? "var(--on-tone-5)" : "var(--on-tone-2)",
      };
    }
    case "ordered": {
      const place = tone.position * (STOPS - 1);
      // The middle of three, or of seven, is the sand: 2.5 rounds down.
      const stop = place === 2.5 ? 2 : Math.round(place);
      const between = Math.abs(place - stop) > 0.01 && place !== 2.5;
      const other = Math.min(STOPS - 1, Math.max(0, place > stop ? stop + 1 : stop - 1));
      const share = Math.round((1 - Math.abs(place - stop)) * 100);
      return {
        fill: between
          ? `color-mix(in oklab, var(--tone-${stop}) ${share}%, var(--tone-${other}))`
          : `var(--tone-${stop})`,
        ink: `var(--on-tone-${stop})`,
      };
    }
  }
}
