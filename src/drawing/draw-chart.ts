import type { Figure } from "../figure/figure.ts";
import type { ChartKind } from "./chart-kind.ts";
import { element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { rowChart } from "./rows/row-chart.ts";

/** A figure drawn by a kind of chart that fits it, with the names of its series. */
export function drawChart(figure: Figure, { drawing }: ChartKind, frame: Frame): Drawing {
  if (drawing.form === "whole") return drawing.draw(figure, frame);
  const names = legend(figure, drawing.rows, frame);
  const chart = rowChart(figure, drawing.rows, frame);
  if (names.height === 0) return chart;
  return {
    height: names.height + chart.height,
    ...(chart.rows ? { rows: { ...chart.rows, top: chart.rows.top + names.height } } : {}),
    elements: [
      ...names.elements,
      element("g", { transform: `translate(0 ${names.height})` }, ...chart.elements),
    ],
  };
}
