import type { Figure } from "../../figure/figure.ts";
import type { Key } from "./row-drawing.ts";

/**
 * The signs of weak bases that a figure has.
 *
 * @param hasBoxes - whether the drawing tells groups of few by boxes; else they bear the sign of the fragile
 */
export function keysOf({ marks }: Figure, hasBoxes: boolean, weak: "fragile" | "hollow"): readonly Key[] {
  const found = new Set(
    marks.flat().map((mark) => (mark.kind === "estimate" ? mark.reliability : mark.kind)),
  );
  return [
    ...(hasBoxes && found.has("tiny") ? (["boxes"] as const) : []),
    ...(found.has("fragile") || (!hasBoxes && found.has("tiny")) ? [weak] : []),
  ];
}
