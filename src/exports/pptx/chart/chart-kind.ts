import type { Figure } from "../../../figure/figure.ts";

/** How a figure is drawn on a slide: the chart kinds of the page, under their names. */
export type SlideChart = "bars" | "stacked" | "points" | "heat" | "squares";

/**
 * The kind that can draw a figure without saying something false: the one asked for, where it can. What others have
 * printed in words stays words; answers that are not parts of one whole are not stacked.
 */
export function honestKind({ origin, exclusive, scale, series }: Figure, asked: SlideChart): SlideChart {
  if (origin === "published") return "squares";
  if (asked === "squares") return "bars";
  const isStackable = exclusive && scale.kind === "share" && series.length > 1;
  return asked === "stacked" && !isStackable ? "bars" : asked;
}
