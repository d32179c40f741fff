import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { markAt } from "./row-drawing.ts";

/** An interval as a line with two ends. */
export const whisker = (
  from: number,
  to: number,
  y: number,
  [row, series]: readonly [row: number, series: number],
  palette: Palette,
): Element =>
  element("path", {
    d: `M${pixel(from)} ${pixel(y - 4)}v8M${pixel(from)} ${pixel(y)}H${pixel(to)}M${pixel(to)} ${pixel(y - 4)}v8`,
    fill: "none",
    stroke: palette.of("ink-2"),
    "stroke-width": 1.5,
    ...markAt(row, series, "interval"),
  });

/** At most two decimals: enough for any screen, and short in a file. */
export const pixel = (place: number): number => Math.round(place * 100) / 100;
