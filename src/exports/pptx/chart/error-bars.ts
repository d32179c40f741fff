import { LIGHT } from "../../../drawing/paint/themes.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import type { ChartSheet } from "../sheet/chart-sheet.ts";
import { solidFill } from "../text/drawing-text.ts";
import { numbers } from "./references.ts";

/**
 * Intervals as error bars: distances from the end of a bar or from a point, which stand in the workbook.
 *
 * @param series - whose intervals they are
 * @param direction - what a chart of points has to be told, and a bar chart must not be
 */
export function errorBars(
  sheet: ChartSheet,
  series: number,
  { colour = LIGHT.of("ink"), direction = null as "y" | null } = {},
): Xml | null {
  const plots = sheet.plots.map((row) => row[series] ?? null);
  if (plots.every((plot) => plot === null || plot.lower === null || plot.upper === null)) return null;
  const minus = numbers(
    sheet.rangeOf("minus", series),
    plots.map((plot) => (plot && plot.lower !== null ? plot.value - plot.lower : null)),
  );
  const plus = numbers(
    sheet.rangeOf("plus", series),
    plots.map((plot) => (plot && plot.upper !== null ? plot.upper - plot.value : null)),
  );
  return element(
    "c:errBars",
    {},
    direction ? valued("c:errDir", direction) : null,
    valued("c:errBarType", "both"),
    valued("c:errValType", "cust"),
    valued("c:noEndCap", 0),
    element("c:plus", {}, plus),
    element("c:minus", {}, minus),
    element("c:spPr", {}, element("a:ln", { w: 15875 }, solidFill(colour), element("a:round"))),
  );
}
