import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { pixel } from "./whisker.ts";

/** Corners of a shape around 0, in parts of its radius; null: a circle. */
type Corners = readonly (readonly [x: number, y: number])[];

const cross = (thin: number): Corners => [
  [-thin, -1],
  [thin, -1],
  [thin, -thin],
  [1, -thin],
  [1, thin],
  [thin, thin],
  [thin, 1],
  [-thin, 1],
  [-thin, thin],
  [-1, thin],
  [-1, -thin],
  [-thin, -thin],
];
const turned = (corners: Corners): Corners => {
  const part = Math.SQRT1_2;
  return corners.map(([x, y]) => [(x - y) * part, (x + y) * part]);
};

/** Shapes of the points of a series, told apart without their colour; PowerPoint has the same, under these names. */
export const SHAPES = ["circle", "square", "diamond", "triangle", "plus", "x", "dash"] as const;

export type Shape = (typeof SHAPES)[number];

const CORNERS: Readonly<Record<Exclude<Shape, "circle">, Corners>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  plus: cross(0.36),
  x: turned(cross(0.36)),
  dash: [
    [-1.2, -0.45],
    [1.2, -0.45],
    [1.2, 0.45],
    [-1.2, 0.45],
  ],
};

/** The shape of a series: circle first. */
export const shapeOf = (series: number): Shape => SHAPES[series % SHAPES.length] ?? "circle";

/** A point: full, or hollow where it rests on little. */
export function point(
  series: number,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  fill: string,
  isSolid: boolean,
  palette: Palette,
  attributes: Element["attributes"] = {},
): Element {
  const { x, y, radius } = at;
  const shape = shapeOf(series);
  const look = {
    fill: isSolid ? fill : palette.of("surface"),
    stroke: fill,
    "stroke-width": 2,
    "data-shape": shape,
    ...attributes,
  };
  if (shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...look });
  const corners = CORNERS[shape].map(
    ([right, down]) => `${pixel(x + right * radius)} ${pixel(y + down * radius)}`,
  );
  return element("path", { d: `M${corners.join("L")}Z`, "stroke-linejoin": "round", ...look });
}
