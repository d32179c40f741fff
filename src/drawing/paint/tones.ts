import type { Tone } from "../../figure/figure.ts";
import type { Palette, Token } from "./palette.ts";

/** Stops of the ordered scale in the theme, and hues of the unordered one. */
const STOPS = 6;
const HUES = 8;

/** The fill of a tone, and the ink that can be read on it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

const token = (name: string, index: number): Token => `${name}-${index}` as Token;

/** What colour has to say, in the colours of a palette. */
export function paintOf(tone: Tone, palette: Palette): Paint {
  switch (tone.kind) {
    case "alone":
      return { fill: palette.of("tone-5"), ink: palette.of("on-tone-5") };
    case "whole":
      return { fill: palette.of("ink-3"), ink: palette.of("surface") };
    case "nominal":
      return { fill: palette.of(token("hue", tone.index % HUES)), ink: palette.of("on-hue") };
    case "sequential":
      return {
        fill: palette.mix("tone-5", "tone-2", 0.12 + tone.position * 0.88),
        ink: palette.of(tone.position > 0.55 ? "on-tone-5" : "on-tone-2"),
      };
    case "ordered": {
      const place = tone.position * (STOPS - 1);
      // The middle of three, or of seven, is the sand: 2.5 rounds down.
      const stop = place === 2.5 ? 2 : Math.round(place);
      const between = Math.abs(place - stop) > 0.01 && place !== 2.5;
      const other = Math.min(STOPS - 1, Math.max(0, place > stop ? stop + 1 : stop - 1));
      const nearest = token("tone", stop);
      return {
        fill: between
          ? palette.mix(nearest, token("tone", other), 1 - Math.abs(place - stop))
          : palette.of(nearest),
        ink: palette.of(token("on-tone", stop)),
      };
    }
  }
}
