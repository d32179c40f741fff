import { type Element, element } from "../element.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Over a mark. */
export const HATCH = 0.55;

/**
 * Hatching over a mark that rests on a fragile base, or in place of a hidden one.
 *
 * @param id - of the pattern, once in its document
 * @param ink - colour of the lines: what is read on the mark, or where there is none
 * @param strength - of the lines, 0 to 1: over a mark they leave its colour to be seen
 */
export function hatching(
  { x, y, width, height }: Box,
  id: string,
  ink: string,
  strength = 1,
): readonly Element[] {
  return [
    element(
      "pattern",
      { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      element("line", {
        x1: 0,
        y1: 0,
        x2: 0,
        y2: 7,
        stroke: ink,
        "stroke-width": 2.5,
        "stroke-opacity": strength === 1 ? null : strength,
      }),
    ),
    element("rect", { x, y, width: Math.max(0, width), height, fill: `url(#${id})` }),
  ];
}
