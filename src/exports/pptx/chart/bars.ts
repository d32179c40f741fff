import { axisOf } from "../../../drawing/axis.ts";
import { toldFrom } from "../../../drawing/paint/contrast.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import { type Paint, paintOf } from "../../../drawing/paint/tones.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure, Tone } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import type { ChartSheet } from "../sheet/chart-sheet.ts";
import { boxedFill, hatchedFill, hatchOn, solidFill } from "../text/drawing-text.ts";
import { axisIds } from "./axes.ts";
import { errorBars } from "./error-bars.ts";
import type { ChartFrame } from "./frame.ts";
import { type Label, labels } from "./labels.ts";
import { numberCode } from "./number-code.ts";
import type { Plot } from "./plotted.ts";
import { seriesData, seriesHead } from "./references.ts";

/** What drawing a chart needs to know. */
export interface Drawing {
  readonly figure: Figure;
  readonly sheet: ChartSheet;
  readonly layout: ChartFrame;
  /** Of the whole chart, in points. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/** Parts of a bar narrower than this, in points, keep their number for the workbook. */
const ROOM_FOR_LABEL = 34;
/** Between an interval and the number after it, in points. */
const GAP = 7;

/**
 * A fill on which an interval drawn in ink is seen. Error bars have one colour for both sides of a bar's end: ink is
 * seen on white, so that the bar has to be light enough, and no lighter than that.
 */
const barPaint = (tone: Tone): Paint => {
  const { fill, ink } = paintOf(tone, LIGHT);
  return { fill: toldFrom(LIGHT.of("ink"), fill, LIGHT.of("surface")), ink };
};

const paintAt = ({ figure }: Drawing, series: number, row: number): Paint => {
  const tone = figure.series[series]?.tone ?? { kind: "alone" };
  if (figure.series.length > 1) return barPaint(tone);
  return barPaint(figure.rows[row]?.whole ? { kind: "whole" } : { kind: "alone" });
};

/** Of a bar whose pattern is thin. */
const outlineOf = (colour: string): Xml => element("a:ln", { w: 12700 }, solidFill(colour));

/** A bar that differs from those of its series: of everybody, or hatched. */
function pointStyle(plot: Plot | null, paint: Paint, common: Paint, idx: number): Xml | null {
  if (!plot || (plot.sign === "solid" && paint.fill === common.fill)) return null;
  const fill =
    plot.sign === "few"
      ? boxedFill(paint.fill, LIGHT.of("surface"))
      : plot.sign === "fragile"
        ? hatchedFill(hatchOn(paint), paint.fill)
        : solidFill(paint.fill);
  return element(
    "c:dPt",
    {},
    valued("c:idx", idx),
    valued("c:invertIfNegative", 0),
    valued("c:bubble3D", 0),
    element("c:spPr", {}, fill, plot.sign === "few" ? outlineOf(paint.fill) : null),
  );
}

/** The number after the interval of a bar, as on the page; inside the bar where there is no room after it. */
function freeLabel(plot: Plot, paint: Paint, drawing: Drawing): Label {
  const { figure, layout, width, language } = drawing;
  const { from: low, to: high, base } = axisOf(figure);
  const size = layout.labelSize;
  const span = layout.width * width;
  const toPoints = (distance: number): number => (distance / (high - low)) * span;
  const isNegative = plot.value < 0;
  const room = isNegative
    ? toPoints((plot.lower ?? plot.value) - low)
    : toPoints(high - (plot.upper ?? plot.value)) + (1 - layout.x - layout.width) * width;
  const reach = Math.abs(toPoints(plot.value - base));
  const length = textWidth(plot.text, size);
  const isInside = reach > length + 20 && room < length + 2 * GAP;
  const beyond = isNegative
    ? -toPoints(plot.value - (plot.lower ?? plot.value)) - GAP
    : toPoints((plot.upper ?? plot.value) - plot.value) + GAP;
  return {
    code: numberCode(plot.text, plot.value, figure.scale, language.format),
    words: plot.text,
    letters: { size, bold: true, colour: isInside ? paint.ink : LIGHT.of("ink") },
    position: isInside ? "inBase" : "outEnd",
    shift: { x: isInside ? 0 : beyond / width, y: 0 },
    ground: isInside && plot.sign !== "solid" ? paint.fill : null,
  };
}

/** The number in its part of a bar, where the part is wide enough. */
function insideLabel(plot: Plot, paint: Paint, drawing: Drawing): Label | null {
  const { figure, layout, width, language } = drawing;
  if (plot.value * layout.width * width < ROOM_FOR_LABEL) return null;
  return {
    code: numberCode(plot.text, plot.value, figure.scale, language.format),
    words: plot.text,
    letters: { size: layout.labelSize, bold: true, colour: paint.ink },
    position: "ctr",
    shift: { x: 0, y: 0 },
    ground: plot.sign === "solid" ? null : paint.fill,
  };
}

function barSeries(drawing: Drawing, series: number, isStacked: boolean): Xml {
  const { sheet, figure, language } = drawing;
  const common = barPaint(figure.series[series]?.tone ?? { kind: "alone" });
  const plots = sheet.plots.map((row) => row[series] ?? null);
  const paints = plots.map((_, row) => paintAt(drawing, series, row));
  const paintOn = (row: number): Paint => paints[row] ?? common;
  return element(
    "c:ser",
    {},
    seriesHead(sheet, series),
    element("c:spPr", {}, solidFill(common.fill)),
    valued("c:invertIfNegative", 0),
    plots.map((plot, row) => pointStyle(plot, paintOn(row), common, row)),
    labels(
      plots.map((plot, row) =>
        plot === null
          ? null
          : isStacked
            ? insideLabel(plot, paintOn(row), drawing)
            : freeLabel(plot, paintOn(row), drawing),
      ),
      language,
    ),
    // In a stack an interval would strike the numbers, and only an end is a share of its own: they are in the workbook.
    isStacked ? null : errorBars(sheet, series),
    seriesData(sheet, series),
  );
}

/** Bars no thicker than this, in points, however few there are. */
const THICKEST = 44;

/** Between two rows, in percent of a bar's thickness. */
function gapOf({ figure, layout, height }: Drawing): number {
  const band = (layout.height * height) / Math.max(1, figure.rows.length);
  return Math.round(Math.min(500, Math.max(45, (band / THICKEST - 1) * 100)));
}

/** Horizontal bars: side by side, or stacked to 100 %. */
export function barChart(drawing: Drawing, isStacked: boolean): Xml {
  return element(
    "c:barChart",
    {},
    valued("c:barDir", "bar"),
    valued("c:grouping", isStacked ? "percentStacked" : "clustered"),
    valued("c:varyColors", 0),
    drawing.figure.series.map((_, series) => barSeries(drawing, series, isStacked)),
    valued("c:gapWidth", gapOf(drawing)),
    isStacked ? valued("c:overlap", 100) : null,
    axisIds(),
  );
}
