import { brokenLines } from "../../../drawing/text/lines.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { ChartForm } from "./plotted.ts";

/** How a chart divides its frame: parts of its width and height, 0 to 1, and sizes of letters in points. */
export interface ChartFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its height, for the names of the series. */
  readonly legend: number;
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
const LINE_NAME = 17;
const GAP = 18;
/** Of the frame, at most, for the names of rows. */
const MOST_FOR_NAMES = 0.42;
/** Room at the right for numbers that stand after an interval which ends there. */
const RIGHT = 52;

/** Room at the right for the widest of them. */
const rightOf = ({ marks }: Figure, size: number): number =>
  marks.flat().reduce((most, { text }) => Math.max(most, textWidth(text, size, "bold") + GAP), RIGHT);

/** Beside drawings whose rows run to the right: for the values, and after the last row. */
export const VALUES = 52;
export const END = 8;

/** Room for the legend above a chart: office programs set its names in columns as wide as the longest of them. */
export function legendHeight({ series }: Figure, width: number): number {
  if (series.length < 2) return 8;
  const longest = Math.max(...series.map(({ label }) => textWidth(label.slice(0, 60), LEGEND_SIZE)));
  const columns = Math.max(1, Math.floor((width * 0.9) / (longest + LEGEND_KEY)));
  return Math.ceil(series.length / columns) * LEGEND_SIZE * 1.5 + 8;
}

/**
 * Divides the frame of a chart between legend, names and drawing: PowerPoint would do it by itself, but differently
 * from one version to the next, and numbers could not be put beside their intervals.
 */
export function chartFrame(
  figure: Figure,
  form: ChartForm,
  names: readonly string[],
  frame: { readonly width: number; readonly height: number },
): ChartFrame {
  const legend = legendHeight(figure, frame.width);
  // The names of the lines of published figures stand over the drawing.
  const lines = figure.references.filter(({ row }) => row === null).length * LINE_NAME;
  const top = legend + (form.form === "points" ? 10 : lines);
  const rows = Math.max(1, figure.rows.length);
  const longest = (size: number): number =>
    names.reduce((most, name) => Math.max(most, textWidth(name, size)), 0);
  if (form.form === "points") {
    const step = (frame.width - VALUES - END) / rows;
    const size = step > 60 ? 12 : 10;
    const flat = names.every((name) => brokenLines(name, step - 8, size).length <= 4);
    const turned = flat ? 0 : -45;
    const lines = names.reduce((most, name) => Math.max(most, brokenLines(name, step - 8, size).length), 1);
    const below = flat ? lines * size * 1.25 + 8 : Math.min(frame.height * 0.4, longest(size) * 0.72 + 12);
    return {
      x: VALUES / frame.width,
      y: top / frame.height,
      legend: legend / frame.height,
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
    legend: legend / frame.height,
    width:
      (frame.width - left - (form.form === "bars" && form.isStacked ? 20 : rightOf(figure, size))) /
      frame.width,
    height: (frame.height - top - AXIS) / frame.height,
    size,
    labelSize: size,
    turned: 0,
  };
}
