import { mixed } from "../../../drawing/paint/mixed.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import { paintOf } from "../../../drawing/paint/tones.ts";
import { type Shape, shapeOf } from "../../../drawing/rows/shapes.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { solidFill } from "../text/drawing-text.ts";
import { axisIds } from "./axes.ts";
import type { Drawing } from "./bars.ts";
import { errorBars } from "./error-bars.ts";
import { type Label, labels } from "./labels.ts";
import { numberCode } from "./number-code.ts";
import type { Plot } from "./plotted.ts";
import { seriesData, seriesHead } from "./references.ts";

/** Across a point, in points. */
export const MARKER = 8;
/**
 * How much colour a hollow point keeps. LibreOffice draws no rim, so that a white one would not be seen; and it looks
 * at the fill of one point only where its size is another.
 */
const HOLLOW = 0.4;

const marker = (shape: Shape, fill: string, line: string, size = MARKER): Xml =>
  element(
    "c:marker",
    {},
    valued("c:symbol", shape),
    valued("c:size", size),
    element("c:spPr", {}, solidFill(fill), element("a:ln", { w: 19050 }, solidFill(line))),
  );

/** No line from a point to the next. */
export const withoutLine = (): Xml =>
  element("c:spPr", {}, element("a:ln", { w: 19050 }, element("a:noFill")));

/**
 * A series of points with their intervals, each with its number.
 *
 * @param place - of a number, and how far from there
 * @param data - where the points stand
 */
export function pointSeries(
  { figure, sheet, layout, language }: Drawing,
  series: number,
  place: (plot: Plot) => Pick<Label, "words" | "position" | "shift">,
  data: readonly Xml[],
): Xml {
  const { fill: colour } = paintOf(figure.series[series]?.tone ?? { kind: "alone" }, LIGHT);
  const shape = shapeOf(series);
  const plots = sheet.plots.map((row) => row[series] ?? null);
  const label = (plot: Plot): Label => ({
    code: numberCode(plot.text, plot.value, figure.scale, language.format),
    letters: { size: layout.labelSize, bold: true, colour: LIGHT.of("ink") },
    ground: null,
    ...place(plot),
  });
  return element(
    "c:ser",
    {},
    seriesHead(sheet, series),
    withoutLine(),
    marker(shape, colour, colour),
    plots.map((plot, idx) =>
      plot?.sign === "fragile"
        ? element(
            "c:dPt",
            {},
            valued("c:idx", idx),
            marker(shape, mixed(colour, LIGHT.of("surface"), HOLLOW), colour, MARKER + 1),
            valued("c:bubble3D", 0),
            withoutLine(),
          )
        : null,
    ),
    labels(
      plots.map((plot) => plot && label(plot)),
      language,
    ),
    errorBars(sheet, series, { colour, direction: "y" }),
    data,
    valued("c:smooth", 0),
  );
}

/** A point a row: a line chart without its line, so that rows stay names that can be edited. */
export const pointChart = (drawing: Drawing): Xml =>
  element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", 0),
    drawing.figure.series.map((_, series) =>
      pointSeries(
        drawing,
        series,
        ({ text }) => ({ words: text, position: "r", shift: { x: 0, y: 0 } }),
        seriesData(drawing.sheet, series),
      ),
    ),
    valued("c:marker", 1),
    axisIds(),
  );
