import type { Figure } from "../../../figure/figure.ts";

/** How a figure is drawn on a slide: the chart kinds of the page, under their names. */
export type SlideChart = "bars" | "stacked" | "points" | "heat" | "squares";

/** Whether points stand side by side in each row, each at a place of its own: one answer a row is a line of points. */
export const isSpread = ({ series }: Figure, kind: SlideChart): boolean =>
  kind === "points" && series.length > 1;

/**
 * The kind that can draw a figure without saying something false: the one asked for, where it can. What others have
 * printed in words stays words; answers that are not parts of one whole are not stacked.
 */
export function honestKind(
  { origin, exclusive, scale, rows, series }: Figure,
  asked: SlideChart,
): SlideChart {
  // Of nothing, squares draw nothing; a chart or a table would be one that Office refuses.
  if (origin === "published" || rows.length === 0 || series.length === 0) return "squares";
  if (asked === "squares") return "bars";
  const isStackable = exclusive && scale.kind === "share" && series.length > 1;
  return asked === "stacked" && !isStackable ? "bars" : asked;
}
