import type { Scale } from "../../figure/figure.ts";
import { axisOf, placeOn } from "../axis.ts";

/**
 * Colour strength of a value, 0 to 1: its place on the axis. The same share has the same colour in every figure, and 3 %
 * is pale however small the others are.
 */
export function strengthOf(figure: { readonly scale: Scale }): (value: number) => number {
  const axis = axisOf(figure);
  return (value) => Math.min(1, Math.max(0, placeOn(axis, value)));
}
