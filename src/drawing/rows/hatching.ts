import { type Element, element } from "../element.ts";
import type { Palette, Token } from "../paint/palette.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Hatching over a mark that rests on a fragile base, or in place of a hidden one.
 *
 * @param id - of the pattern, once in its document
 * @param ink - of the lines: over a mark, or where there is none
 */
export function hatching(
  { x, y, width, height }: Box,
  id: string,
  palette: Palette,
  ink: Token = "hatch",
): readonly Element[] {
  return [
    element(
      "pattern",
      { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      element("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: palette.of(ink), "stroke-width": 2 }),
    ),
    element("rect", { x, y, width: Math.max(0, width), height, fill: `url(#${id})` }),
  ];
}
