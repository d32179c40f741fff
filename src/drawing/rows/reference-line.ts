import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";
import type { Line, RowBand } from "./row-drawing.ts";

const SIZE = 13;
const LEVEL = 18;

interface PlacedLine extends Line {
  /** From below: several names stand one above the other. */
  readonly level: number;
  readonly x: number;
}

/** Name of a reference line, above the rows; none leaves the frame of the marks. */
export function lineLabel(
  { label: long, text, level, x }: PlacedLine,
  top: number,
  { left, right, after, compact }: RowBand,
  palette: Palette,
): Element {
  const end = right + after;
  const [words = ""] = linesOf(compact ? text : long, end - left, SIZE, { most: 1 });
  const half = textWidth(words, SIZE) / 2;
  const [at, anchor] =
    x + half > end
      ? ([end, "end"] as const)
      : x - half < left
        ? ([left, undefined] as const)
        : ([x, "middle"] as const);
  return label(words, at, top - 6 - level * LEVEL, {
    size: SIZE,
    fill: palette.of("ink"),
    rim: palette.of("surface"),
    ...(anchor ? { anchor } : {}),
    layer: "reference",
  });
}

/** The piece of each line that crosses a row. */
export const linePieces = (
  lines: readonly PlacedLine[],
  crossing: readonly [top: number, bottom: number] | null,
  palette: Palette,
): readonly Element[] =>
  crossing === null
    ? []
    : lines.map(({ x }) =>
        element("line", {
          x1: x,
          x2: x,
          y1: crossing[0],
          y2: crossing[1],
          stroke: palette.of("ink"),
          "stroke-dasharray": "5 4",
          "stroke-width": 1.5,
          "data-layer": "reference",
        }),
      );
