import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { type Element, element } from "../element.ts";
import type { Drawing, Frame } from "../frame.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import { referenceLine } from "./line-label.ts";
import { domainOf, type RowBand } from "./row-band.ts";
import { rowLabel } from "./row-label.ts";
import { ticks } from "./ticks.ts";

/** Below this width labels stand above their rows. */
const COMPACT = 560;
const LABEL_WIDTH = 190;
const ROW = 50;
const COMPACT_ROW = 66;
const LABEL_ABOVE = 22;
const AXIS = 26;
const LINE_LABEL = 18;

/** A reference line through all rows. */
export interface Line {
  readonly at: number;
  readonly label: string;
}

/** RowDrawing: how a kind of chart fills rows that stand one under the other on one horizontal scale. */
export interface RowDrawing {
  /** Room that a row needs for itself, in pixels, where it is more than the usual; 0 for the usual. */
  readonly tall: (figure: Figure) => number;
  readonly lines: (figure: Figure) => readonly Line[];
  /** `id` is for patterns: of this row, in this drawing, in its document. */
  readonly row: (
    figure: Figure,
    row: number,
    band: RowBand,
    id: string,
    palette: Palette,
  ) => readonly Element[];
  /** Form of the swatches beside the names of the series. */
  readonly legend: "square" | "round" | "none";
}

/** Measures of a chart of rows at a width, in pixels: the screen and the files have the same. */
export interface RowMeasures {
  readonly compact: boolean;
  /** Above the first row: names of reference lines. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly gap: number;
  readonly axis: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly ticks: readonly number[];
}

export function measuresOf(figure: Figure, drawing: RowDrawing, width: number): RowMeasures {
  const compact = width < COMPACT;
  const tall = drawing.tall(figure);
  const row = Math.max(compact ? COMPACT_ROW : ROW, compact ? tall + LABEL_ABOVE : tall);
  const top = 2 + drawing.lines(figure).length * LINE_LABEL;
  return {
    compact,
    top,
    left: compact ? 4 : LABEL_WIDTH + 14,
    right: compact ? 8 : 28,
    row,
    gap: compact ? 4 : 8,
    axis: AXIS,
    height: figure.rows.length * row + AXIS + top + 6,
    labelWidth: LABEL_WIDTH,
    ticks: ticks(domainOf(figure), compact ? 3 : 6),
  };
}

/** A value on the axis, in words. */
export function tickWords(value: number, { scale }: Figure, { format }: Language): string {
  if (scale.kind === "share") return format.percent(value);
  return format.number(value, Number.isInteger(value) ? 0 : Math.min(3, decimalsOf(value)));
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** The band of a row in a chart of these measures, from the place that it is given. */
export function bandOf(
  figure: Figure,
  { compact }: RowMeasures,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): RowBand {
  const [from, to] = domainOf(figure);
  const above = compact ? LABEL_ABOVE : 0;
  return {
    x: (value) => x + ((value - from) / (to - from)) * width,
    left: x,
    right: x + width,
    top: y + above,
    height: height - above,
    compact,
  };
}

/** A chart of rows as it stands in files: names, rows, reference lines, axis. */
export function rowChart(figure: Figure, drawing: RowDrawing, frame: Frame): Drawing {
  const { width, id, language, palette } = frame;
  const measures = measuresOf(figure, drawing, width);
  const { left, right, top, row: rowHeight, gap } = measures;
  const bottom = top + figure.rows.length * rowHeight;
  const place = { x: left, width: width - left - right, height: rowHeight - gap };
  const axis = bandOf(figure, measures, { ...place, y: 0 });
  const rows = figure.rows.map((row, index) => {
    const band = bandOf(figure, measures, { ...place, y: top + index * rowHeight + gap / 2 });
    return element(
      "g",
      {},
      rowLabel(row, band, measures.labelWidth, palette),
      ...drawing.row(figure, index, band, `${id}-${index}`, palette),
    );
  });
  const lines = drawing
    .lines(figure)
    .flatMap(({ at, label: words }, level) =>
      referenceLine(words, { x: axis.x(at), top, bottom, level, right: width }, palette),
    );
  return {
    height: measures.height,
    elements: [...rows, ...lines, ...axisOf(figure, axis, bottom, measures.ticks, language, palette)],
  };
}

function axisOf(
  figure: Figure,
  band: RowBand,
  y: number,
  at: readonly number[],
  language: Language,
  palette: Palette,
): readonly Element[] {
  return at.flatMap((value) => {
    const x = band.x(value);
    return [
      element("line", { x1: x, x2: x, y1: y, y2: y + 6, stroke: palette.of("rule-2") }),
      label(tickWords(value, figure, language), x, y + 20, {
        size: 13,
        fill: palette.of("ink-3"),
        anchor: "middle",
      }),
    ];
  });
}
