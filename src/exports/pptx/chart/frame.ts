import { brokenLines } from "../../../drawing/text/lines.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { SlideChart } from "./chart-kind.ts";

/** How a chart divides its frame: parts of its width and height, 0 to 1, and sizes of letters in points. */
export interface ChartFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Letters of the rows' names and the axis. */
  readonly size: number;
  /** Letters of the numbers on bars and points. */
  readonly labelSize: number;
  /** Degrees by which the names under a chart are turned: 0, or upwards. */
  readonly turned: number;
}

const LEGEND_SIZE = 12;
/** Colour and blank beside each name of a legend, in points. */
const LEGEND_KEY = 34;
const AXIS = 24;
/** Of the frame, at most, for the names of rows. */
const MOST_FOR_NAMES = 0.42;
/** Room at the right for numbers that stand after an interval which ends there. */
const RIGHT = 52;

/** Beside drawings whose rows run to the right: for the values, and after the last row. */
export const VALUES = 52;
export const END = 8;

/** Lines of the legend above a chart. */
export function legendHeight({ series }: Figure, width: number): number {
  if (series.length < 2) return 8;
  const total = series.reduce(
    (sum, { label }) => sum + textWidth(label.slice(0, 60), LEGEND_SIZE) + LEGEND_KEY,
    0,
  );
  return Math.min(4, Math.ceil(total / (width * 0.9))) * LEGEND_SIZE * 1.4 + 8;
}

/**
 * Divides the frame of a chart between legend, names and drawing: PowerPoint would do it by itself, but differently
 * from one version to the next, and numbers could not be put beside their intervals.
 */
export function chartFrame(
  figure: Figure,
  kind: SlideChart,
  names: readonly string[],
  frame: { readonly width: number; readonly height: number },
): ChartFrame {
  const top = legendHeight(figure, frame.width) + (kind === "points" ? 10 : 0);
  const rows = Math.max(1, figure.rows.length);
  const longest = (size: number): number =>
    names.reduce((most, name) => Math.max(most, textWidth(name, size)), 0);
  if (kind === "points") {
    const step = (frame.width - VALUES - END) / rows;
    const size = step > 60 ? 12 : 10;
    const flat = names.every((name) => brokenLines(name, step - 8, size).length <= 4);
    const turned = flat ? 0 : -45;
    const lines = names.reduce((most, name) => Math.max(most, brokenLines(name, step - 8, size).length), 1);
    const below = flat ? lines * size * 1.25 + 8 : Math.min(frame.height * 0.4, longest(size) * 0.72 + 12);
    return {
      x: VALUES / frame.width,
      y: top / frame.height,
      width: (frame.width - VALUES - END) / frame.width,
      height: (frame.height - top - below) / frame.height,
      size,
      labelSize: rows > 12 ? 10 : 12,
      turned,
    };
  }
  const band = (frame.height - top - AXIS) / rows;
  const size = band >= 18 ? 12 : band >= 14 ? 10.5 : 9;
  const left = Math.min(frame.width * MOST_FOR_NAMES, longest(size) + 12);
  return {
    x: left / frame.width,
    y: top / frame.height,
    width: (frame.width - left - (kind === "stacked" ? 20 : RIGHT)) / frame.width,
    height: (frame.height - top - AXIS) / frame.height,
    size,
    labelSize: size,
    turned: 0,
  };
}
