import { MOST_HUES, MOST_LEVELS, type Tone } from "../../figure/figure.ts";
import type { Fill, Palette } from "./palette.ts";

/** The fill of a tone, and the ink that can be read on it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** Of a scale of so many rungs, which colours: neighbours differ for every kind of colour vision. */
const LEVELS: Readonly<
  Record<number, { readonly scale: "level-3" | "level-5" | "level-7"; readonly places: readonly number[] }>
> = {
  1: { scale: "level-3", places: [2] },
  2: { scale: "level-3", places: [0, 2] },
  3: { scale: "level-3", places: [0, 1, 2] },
  4: { scale: "level-7", places: [0, 1, 5, 6] },
  5: { scale: "level-5", places: [0, 1, 2, 3, 4] },
  6: { scale: "level-7", places: [0, 1, 2, 4, 5, 6] },
  7: { scale: "level-7", places: [0, 1, 2, 3, 4, 5, 6] },
};

const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [2, 5],
  3: [1, 3, 5],
  4: [1, 3, 4, 6],
  5: [0, 2, 3, 5, 6],
  6: [0, 1, 3, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

function fillOf(tone: Tone): Fill {
  switch (tone.kind) {
    case "alone":
      return "mark";
    case "whole":
      return "whole";
    case "nominal":
      // A sixth has no colour of its own: whoever draws it names it.
      return tone.index < MOST_HUES ? `hue-${tone.index}` : "whole";
    case "sequential":
      return `step-${STEPS[tone.of]?.[tone.level] ?? between(tone)}`;
    case "ordered": {
      const { scale, places } = LEVELS[tone.of] ?? { scale: "level-7", places: [] };
      return `${scale}-${places[tone.level] ?? between(tone)}`;
    }
  }
}

/** Of a longer scale, the nearest rung of the longest that has colours. */
const between = ({ level, of }: { readonly level: number; readonly of: number }): number =>
  Math.round((level / Math.max(1, of - 1)) * (MOST_LEVELS - 1));

/** What colour has to say, in the colours of a palette. */
export function paintOf(tone: Tone, palette: Palette): Paint {
  const fill = fillOf(tone);
  return { fill: palette.of(fill), ink: palette.of(`on-${fill}`) };
}
