import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";
import type { WordBox } from "../text/word-boxes.ts";
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

/** From a height to another, without what stands in the way of a line at a place. */
export function piecesAround(
  x: number,
  [top, bottom]: readonly [top: number, bottom: number],
  words: readonly WordBox[],
): readonly (readonly [top: number, bottom: number])[] {
  const struck = words.filter(({ left, right }) => left < x && x < right).sort((a, b) => a.top - b.top);
  const pieces: (readonly [number, number])[] = [];
  let from = top;
  for (const box of struck) {
    if (box.top > from) pieces.push([from, Math.min(box.top, bottom)]);
    from = Math.max(from, box.bottom);
  }
  if (from < bottom) pieces.push([from, bottom]);
  return pieces;
}

/** The pieces of each line that cross a row, around its words. */
export const linePieces = (
  lines: readonly PlacedLine[],
  crossing: readonly [top: number, bottom: number] | null,
  words: readonly WordBox[],
  palette: Palette,
): readonly Element[] =>
  lines.flatMap(({ x }) =>
    (crossing === null ? [] : piecesAround(x, crossing, words)).map(([y1, y2]) =>
      element("line", {
        x1: x,
        x2: x,
        y1,
        y2,
        stroke: palette.of("ink"),
        "stroke-dasharray": "5 4",
        "stroke-width": 1.5,
        "data-layer": "reference",
      }),
    ),
  );
