import type { Figure, Mark } from "./figure.ts";

type Estimate = Extract<Mark, { kind: "estimate" }>;

/** Whether a mark is told by a count: a share of too few for a percentage. */
export const isFew = (mark: Mark | undefined, { scale }: Pick<Figure, "scale">): boolean =>
  mark?.kind === "estimate" && mark.reliability === "tiny" && scale.kind === "share";

/** Whether all marks of a row are. */
export function isFewIn(figure: Pick<Figure, "marks" | "scale">, row: number): boolean {
  const all = figure.marks[row] ?? [];
  return all.length > 0 && all.every((mark) => isFew(mark, figure));
}

/**
 * What is drawn of an estimate: of few, so many of so many, as it is told, without weights or margin; of others, value
 * and bounds.
 */
export function drawnOf(
  mark: Estimate,
  figure: Pick<Figure, "scale">,
): { readonly value: number; readonly lower: number | null; readonly upper: number | null } {
  return isFew(mark, figure) ? { value: mark.count / mark.n, lower: null, upper: null } : mark;
}
