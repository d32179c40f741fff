import type { Figure } from "../figure/figure.ts";
import type { Drawing, Frame } from "./frame.ts";
import type { RowDrawing } from "./rows/row-drawing.ts";

/** What links call the chart kinds. Each has a name in the message catalogue, which the compiler asks for. */
export const CHART_IDS = ["bars", "stacked", "points", "heat", "squares"] as const;

export type ChartId = (typeof CHART_IDS)[number];

/**
 * How a kind goes on a slide, where office programs have it themselves:
 * - `bars`: their bars, with error bars; stacked to 100 %, or one series
 * - `points`: their points, with error bars
 * - `table`: their table, its cells coloured
 */
export type OfficeForm =
  | { readonly form: "bars"; readonly isStacked: boolean }
  | { readonly form: "points" }
  | { readonly form: "table" };

/**
 * ChartKind: a way to draw a figure. A file `kinds/<kind>.ts` with this as its default export is found by itself, once
 * its id is in `CHART_IDS` and named in each language. Files and embeds show its drawing as it is; so does the screen,
 * which adds what answers to the reader, unless `views/charts/<kind>/` has a chart of its own; so do slides, unless
 * office programs have such a chart themselves.
 */
export interface ChartKind {
  /** What links say: “bars”. Its name is in the message catalogue, under the same key. */
  readonly id: ChartId;
  /** Place among the kinds offered; the first that fits is the one shown when nothing is chosen. */
  readonly order: number;
  /** Whether the figure can be drawn so without saying something false. */
  readonly fits: (figure: Figure) => boolean;
  /** Whether a published figure about this series has a place in the drawing. */
  readonly carries: (figure: Figure, series: number) => boolean;
  /** Absent: its drawing goes on a slide as it is, as shapes. */
  readonly office?: OfficeForm;
  readonly drawing:
    | { readonly form: "rows"; readonly rows: RowDrawing }
    | {
        readonly form: "whole";
        /** The narrowest frame, in pixels, in which all its words have room. */
        readonly least: (figure: Figure) => number;
        readonly draw: (figure: Figure, frame: Frame) => Drawing;
      };
}
