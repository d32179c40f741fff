import { axisOf } from "../../../drawing/axis.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { axisIds } from "./axes.ts";
import type { Drawing } from "./bars.ts";
import { labels } from "./labels.ts";
import type { Plot } from "./plotted.ts";
import { MARKER, pointSeries, withoutLine } from "./points.ts";
import { literals, placedData } from "./references.ts";
import { onLines, type SpreadFrame } from "./spread-frame.ts";

interface SpreadDrawing extends Drawing {
  readonly layout: SpreadFrame;
}

/** The names of the rows: numbers of points that are not seen, on the edge of the drawing. */
function rowNames({ figure, layout, height, language }: SpreadDrawing): Xml {
  const { from: low } = axisOf(figure);
  const last = figure.series.length;
  return element(
    "c:ser",
    {},
    valued("c:idx", last),
    valued("c:order", last),
    element("c:tx", {}, element("c:v", {}, figure.axes.rows || language.messages.exports.group)),
    withoutLine(),
    element("c:marker", {}, valued("c:symbol", "none")),
    labels(
      layout.names.map((words) => ({
        code: null,
        words,
        letters: { size: layout.size, colour: LIGHT.of("ink") },
        position: "b",
        // Clear of a point that is at the edge itself.
        shift: { x: 0, y: MARKER / 2 / height },
        ground: null,
      })),
      language,
    ),
    element("c:xVal", {}, literals(figure.rows.map((_, row) => row + 0.5))),
    element("c:yVal", {}, literals(figure.rows.map(() => low))),
    valued("c:smooth", 0),
  );
}

/** The number over the interval of a point. */
function overInterval({ text, value, upper }: Plot, { figure, layout, height }: SpreadDrawing) {
  const { from: low, to: high } = axisOf(figure);
  const reach = (((upper ?? value) - value) / (high - low)) * layout.height * height;
  // It stands clear of the point by itself.
  const up = Math.max(0, reach - MARKER / 2);
  return {
    words: onLines(text, layout.pitch, layout.labelSize),
    position: "t",
    shift: { x: 0, y: -up / height },
  } as const;
}

/**
 * Several points a row, each at a place of its own. A chart with categories would have all of a row at one place, and
 * their intervals one on the other; so this is a scatter chart, upright because LibreOffice drops intervals that lie.
 */
export const spreadChart = (drawing: SpreadDrawing): Xml =>
  element(
    "c:scatterChart",
    {},
    valued("c:scatterStyle", "lineMarker"),
    valued("c:varyColors", 0),
    drawing.figure.series.map((_, series) =>
      pointSeries(
        drawing,
        series,
        (plot) => overInterval(plot, drawing),
        placedData(drawing.figure, drawing.sheet, series),
      ),
    ),
    rowNames(drawing),
    axisIds(),
  );
