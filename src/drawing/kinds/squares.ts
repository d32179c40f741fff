import type { Figure } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import type { Drawing, Frame } from "../frame.ts";
import { label } from "../text/label.ts";

/** Twenty squares, one for 5 %: a share that is not known to the point is not drawn to the point. */
const SQUARES = 20;
const NUMBER = 62;
const GAP = 3;
const WIDEST = 420;

function draw(figure: Figure, { width, palette }: Frame): Drawing {
  const mark = figure.marks[0]?.[0];
  if (mark?.kind !== "published") return { height: 0, elements: [] };
  const side = Math.min(WIDEST, width) / SQUARES;
  const top = NUMBER + 22;
  const on = Math.round(mark.value * SQUARES);
  const square = (index: number, look: Element["attributes"]) =>
    element("rect", { x: index * side, y: top, width: side - GAP, height: side - GAP, rx: 2, ...look });
  return {
    height: top + side + 4,
    elements: [
      label(mark.text, 0, NUMBER, { size: NUMBER, face: "title", fill: palette.of("ink"), layer: "mark" }),
      // All of them stand there before the share is told.
      ...Array.from({ length: SQUARES }, (_, index) => square(index, { fill: palette.of("track") })),
      ...Array.from({ length: on }, (_, index) =>
        square(index, { fill: palette.of("mark"), "data-layer": "mark" }),
      ),
    ],
  };
}

/** A published number, and twenty squares: as exact as what was printed. */
export default {
  id: "squares",
  order: 5,
  fits: ({ origin }) => origin === "published",
  carries: () => false,
  drawing: { form: "whole", least: () => 0, draw },
} satisfies ChartKind;
