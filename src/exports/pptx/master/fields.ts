import type { Box, Placeholder } from "../slide/shapes.ts";

/** Blank at the sides of a slide, in points. */
export const MARGIN = 40;
export const WIDTH = 960 - 2 * MARGIN;

/** A field of a layout: what fills it, and where it stands when nobody has moved it. */
interface Field extends Placeholder {
  readonly box: Box;
  readonly size: number;
}

/** The fields of the layouts. A slide of a deck already handed out finds its field by this number: never change one. */
export const FIELDS = {
  title: { type: "title", index: null, box: { x: MARGIN, y: 24, width: WIDTH, height: 68 }, size: 28 },
  subtitle: { type: "body", index: 13, box: { x: MARGIN, y: 96, width: WIDTH, height: 32 }, size: 14 },
  drawing: { type: null, index: 14, box: { x: MARGIN, y: 134, width: WIDTH, height: 280 }, size: 18 },
  note: { type: "body", index: 15, box: { x: MARGIN, y: 424, width: WIDTH, height: 96 }, size: 11 },
  text: { type: "body", index: 1, box: { x: MARGIN, y: 110, width: WIDTH, height: 390 }, size: 20 },
} as const satisfies Record<string, Field>;
