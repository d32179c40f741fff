import { mixed, PALETTE, paintOf } from "../office/colours.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { solidFill } from "../text/drawing-text.ts";
import { axisIds } from "./axes.ts";
import type { Drawing } from "./bars.ts";
import { errorBars } from "./error-bars.ts";
import { type Label, labels } from "./labels.ts";
import { numberCode } from "./number-code.ts";
import { seriesData, seriesHead } from "./references.ts";

const MARKER = 8;
/**
 * How much colour a hollow point keeps. LibreOffice draws no rim, so that a white one would not be seen; and it looks
 * at the fill of one point only where its size is another.
 */
const HOLLOW = 0.4;

const marker = (fill: string, line: string, size = MARKER): Xml =>
  element(
    "c:marker",
    {},
    valued("c:symbol", "circle"),
    valued("c:size", size),
    element("c:spPr", {}, solidFill(fill), element("a:ln", { w: 19050 }, solidFill(line))),
  );

/** Which point of a row bears its number: the highest, of those whose number says which it is. */
function labelledSeries({ figure, sheet }: Drawing, row: number): number {
  const marks = figure.marks[row] ?? [];
  const several = figure.series.length > 1;
  let best = -1;
  for (const [series, plot] of (sheet.plots[row] ?? []).entries()) {
    const mark = marks[series];
    if (!plot || (several && mark?.kind === "estimate" && mark.reliability === "tiny")) continue;
    if (best < 0 || plot.value > (sheet.plots[row]?.[best]?.value ?? 0)) best = series;
  }
  return best;
}

function pointSeries(drawing: Drawing, series: number): Xml {
  const { figure, sheet, layout, language } = drawing;
  const { fill } = paintOf(figure.series[series]?.tone ?? { kind: "alone" });
  const label = (row: number): Label | null => {
    const plot = sheet.plots[row]?.[series];
    if (!plot || labelledSeries(drawing, row) !== series) return null;
    return {
      code: numberCode(plot.text, plot.value, figure.scale, language.format),
      words: plot.text,
      letters: { size: layout.labelSize, bold: true, colour: PALETTE.ink },
      position: "r",
      shift: 0,
      ground: null,
    };
  };
  const noLine = element("a:ln", { w: 19050 }, element("a:noFill"));
  return element(
    "c:ser",
    {},
    seriesHead(sheet, series),
    element("c:spPr", {}, noLine),
    marker(fill, fill),
    sheet.plots.map((row, idx) =>
      row[series]?.isFragile
        ? element(
            "c:dPt",
            {},
            valued("c:idx", idx),
            marker(mixed(fill, HOLLOW, PALETTE.surface), fill, MARKER + 1),
            valued("c:bubble3D", 0),
            element("c:spPr", {}, noLine),
          )
        : null,
    ),
    labels(
      figure.rows.map((_, row) => label(row)),
      language,
    ),
    errorBars(sheet, series, { colour: fill, direction: "y" }),
    seriesData(sheet, series),
    valued("c:smooth", 0),
  );
}

/** Points with their intervals: a line chart without its lines, so that rows stay names that can be edited. */
export const pointChart = (drawing: Drawing): Xml =>
  element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", 0),
    drawing.figure.series.map((_, series) => pointSeries(drawing, series)),
    valued("c:marker", 1),
    axisIds(),
  );
