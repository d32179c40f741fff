import type { Figure } from "../figure/figure.ts";
import { axisOf, tickWords } from "./axis.ts";
import { element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { label } from "./text/label.ts";
import { textWidth } from "./text/text-width.ts";

const SIZE = 13;
const STEPS = 6;
const WIDE = 24;
const HIGH = 12;
const GAP = 8;

/** What the colours of a coloured table stand for: from the beginning of the axis to its end. */
export function heatKey(figure: Figure, { palette, language }: Frame): Drawing {
  const { from, to } = axisOf(figure);
  const [first, last] = [tickWords(from, figure, language), tickWords(to, figure, language)];
  const start = textWidth(first, SIZE) + GAP;
  const letters = { size: SIZE, fill: palette.of("ink-2") };
  return {
    height: HIGH + 14,
    elements: [
      label(first, 0, HIGH + 1, letters),
      ...Array.from({ length: STEPS }, (_, index) =>
        element("rect", {
          x: start + index * WIDE,
          y: 2,
          width: WIDE,
          height: HIGH,
          fill: palette.heat(index / (STEPS - 1)),
          stroke: palette.of("rule-2"),
        }),
      ),
      label(last, start + STEPS * WIDE + GAP, HIGH + 1, letters),
    ],
  };
}
