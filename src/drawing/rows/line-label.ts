import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";

const SIZE = 13;

/**
 * Name of a reference line, above the chart; several stand one above the other, and none leaves the frame.
 *
 * @param right - width of the frame, in pixels
 */
export function lineLabel(
  words: string,
  {
    x,
    y,
    level,
    right,
  }: { readonly x: number; readonly y: number; readonly level: number; readonly right: number },
  palette: Palette,
): Element {
  const half = textWidth(words, SIZE) / 2;
  const anchor = x + half > right ? "end" : x - half < 0 ? undefined : "middle";
  return label(words, x, y - 5 - level * 16, {
    size: SIZE,
    fill: palette.of("ink"),
    ...(anchor ? { anchor } : {}),
    layer: "reference",
  });
}

/** A reference line through all rows, with its name above them. */
export function referenceLine(
  words: string,
  at: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly level: number;
    readonly right: number;
  },
  palette: Palette,
): readonly Element[] {
  const { x, top, bottom, level, right } = at;
  return [
    element("line", {
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: palette.of("ink"),
      "stroke-dasharray": "5 4",
      "stroke-width": 1.5,
      "data-layer": "reference",
    }),
    lineLabel(words, { x, y: top, level, right }, palette),
  ];
}
