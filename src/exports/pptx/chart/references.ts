import type { Figure } from "../../../figure/figure.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import type { ChartSheet } from "../sheet/chart-sheet.ts";
import { placeOf } from "./plotted.ts";

/** Numbers of a chart: where they stand in its workbook, and as they are there. A row without a number has no point. */
export function numbers(range: string, values: readonly (number | null)[]): Xml {
  return element(
    "c:numRef",
    {},
    element("c:f", {}, range),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, "General"),
      valued("c:ptCount", values.length),
      values.map((value, idx) =>
        value === null ? null : element("c:pt", { idx }, element("c:v", {}, value)),
      ),
    ),
  );
}

/** Words of a chart, likewise. */
function words(range: string, texts: readonly string[]): Xml {
  return element(
    "c:strRef",
    {},
    element("c:f", {}, range),
    element(
      "c:strCache",
      {},
      valued("c:ptCount", texts.length),
      texts.map((text, idx) => element("c:pt", { idx }, element("c:v", {}, text))),
    ),
  );
}

/** Number, place and name of a series, at the head of its element. */
export const seriesHead = (sheet: ChartSheet, series: number): readonly Xml[] => [
  valued("c:idx", series),
  valued("c:order", series),
  element("c:tx", {}, words(sheet.nameOf(series), [sheet.names[series] ?? ""])),
];

/** Numbers that no cell holds. */
export const literals = (values: readonly number[]): Xml =>
  element(
    "c:numLit",
    {},
    element("c:formatCode", {}, "General"),
    valued("c:ptCount", values.length),
    values.map((value, idx) => element("c:pt", { idx }, element("c:v", {}, value))),
  );

const valuesOf = (sheet: ChartSheet, series: number): Xml =>
  numbers(
    sheet.rangeOf("value", series),
    sheet.plots.map((row) => row[series]?.value ?? null),
  );

/** Places and values of a series of points. A point without a value has no place either. */
export const placedData = (figure: Figure, sheet: ChartSheet, series: number): readonly Xml[] => [
  element(
    "c:xVal",
    {},
    numbers(
      sheet.rangeOf("place", series),
      sheet.plots.map((plots, row) => (plots[series] ? placeOf(figure, row, series) : null)),
    ),
  ),
  element("c:yVal", {}, valuesOf(sheet, series)),
];

/** Categories and values of a series. */
export const seriesData = (sheet: ChartSheet, series: number): readonly Xml[] => [
  element("c:cat", {}, words(sheet.rangeOf("category", 0), sheet.categories)),
  element("c:val", {}, valuesOf(sheet, series)),
];
