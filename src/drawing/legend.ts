import type { Figure } from "../figure/figure.ts";
import { type Element, element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { paintOf } from "./paint/tones.ts";
import { label } from "./text/label.ts";
import { linesOf } from "./text/lines.ts";
import { textWidth } from "./text/text-width.ts";

const SIZE = 14;
const SWATCH = 13;
const LINE = 22;
const BETWEEN = 20;

/** Names of the series, each with its colour, in the order in which they are drawn; nothing where there is one alone. */
export function legend({ series }: Figure, isRound: boolean, { width, palette }: Frame): Drawing {
  if (series.length < 2) return { height: 0, elements: [] };
  let x = 0;
  let y = 0;
  const elements = series.flatMap(({ label: name, tone }): readonly Element[] => {
    const [words = ""] = linesOf(name, width - SWATCH - 7, SIZE, { most: 1 });
    const wide = SWATCH + 7 + textWidth(words, SIZE);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += wide + BETWEEN;
    return [
      element("rect", {
        x: at,
        y: y + 2,
        width: SWATCH,
        height: SWATCH,
        rx: isRound ? SWATCH / 2 : 2,
        fill: paintOf(tone, palette).fill,
      }),
      label(words, at + SWATCH + 7, y + 13, { size: SIZE, fill: palette.of("ink") }),
    ];
  });
  return { height: y + LINE + 8, elements };
}
