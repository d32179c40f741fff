import type { Figure } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import type { Drawing, Frame } from "../frame.ts";
import { squareRow, squareSide } from "../squares.ts";
import { label } from "../text/label.ts";

const NUMBER = 62;
const WIDEST = 420;

function draw(figure: Figure, { width, palette }: Frame): Drawing {
  const mark = figure.marks[0]?.[0];
  if (mark?.kind !== "published") return { height: 0, elements: [] };
  const wide = Math.min(WIDEST, width);
  const top = NUMBER + 22;
  return {
    height: top + squareSide(wide) + 4,
    elements: [
      label(mark.text, 0, NUMBER, { size: NUMBER, face: "title", fill: palette.of("ink"), layer: "mark" }),
      ...squareRow(mark.value, wide, top, palette),
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
