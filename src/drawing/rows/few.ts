import type { Figure } from "../../figure/figure.ts";

/** Whether a row of shares is told by counts: all its marks rest on too few for percentages. */
export function isFewIn({ marks, scale }: Figure, row: number): boolean {
  const all = marks[row] ?? [];
  return (
    scale.kind === "share" &&
    all.length > 0 &&
    all.every((mark) => mark.kind === "estimate" && mark.reliability === "tiny")
  );
}
