import { type Element, element } from "./element.ts";
import type { Palette, Token } from "./paint/palette.ts";

/** Twenty squares, one for 5 %: a share that is not known to the point is not drawn to the point. */
const SQUARES = 20;
const GAP = 3;

/** How many squares stand for a share, 0 to 1. */
const squaresOn = (share: number): number => Math.round(share * SQUARES);

/** Height of a row of squares of a width, in pixels. */
export const squareSide = (width: number): number => width / SQUARES;

/** The squares in a row: all of them stand there before the share is told. */
export function squareRow(
  share: number,
  width: number,
  y: number,
  palette: Palette,
  fill: Token = "mark",
): readonly Element[] {
  const side = squareSide(width);
  const square = (index: number, look: Element["attributes"]) =>
    element("rect", { x: index * side, y, width: side - GAP, height: side - GAP, rx: 2, ...look });
  return [
    ...Array.from({ length: SQUARES }, (_, index) => square(index, { fill: palette.of("track") })),
    ...Array.from({ length: squaresOn(share) }, (_, index) =>
      square(index, { fill: palette.of(fill), "data-layer": "mark", "data-mark": "0.0" }),
    ),
  ];
}
