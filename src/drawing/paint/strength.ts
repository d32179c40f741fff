import type { Figure } from "../../figure/figure.ts";

/** Colour strength of a value, 0 to 1, on the range of the figure: equal values, equal colours. */
export function strengthOf({ marks, scale }: Figure): (value: number) => number {
  const values = marks.flat().flatMap((mark) => (mark.kind === "estimate" ? [mark.value] : []));
  const low = scale.kind === "share" ? 0 : scale.min;
  const high = Math.max(...values, low + 1e-9);
  return (value) => 0.05 + 0.95 * ((value - low) / (high - low));
}
