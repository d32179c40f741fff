import { describe, expect, it } from "vitest";
import { kindsFor } from "../../src/drawing/chart-kinds.ts";
import { drawChart } from "../../src/drawing/draw-chart.ts";
import { LIGHT } from "../../src/drawing/paint/themes.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { elementsOf } from "../exports/pptx/read-xml.ts";
import { figureWritten } from "../exports/pptx/written.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { shapesIn } from "./shapes-of.ts";

const pointed = Object.entries(figuresIn("fr")).flatMap(([name, figure]) => {
  const kind = kindsFor(figure).find(({ id }) => id === "points");
  return kind && figure.series.length > 1 ? [[name, kind, figure] as const] : [];
});

describe("series of points", () => {
  it.each(pointed)(
    "of %s are told apart without their colour, beside their names and on slides alike",
    async (_, kind, figure) => {
      const { elements } = drawChart(figure, kind, {
        width: 900,
        language: languageOf("fr"),
        palette: LIGHT,
        id: "a",
      });
      const shapes = shapesIn(elements).filter(
        ({ element }) => element.attributes["data-shape"] !== undefined,
      );
      const inLegend = shapes
        .filter(({ element }) => element.attributes["data-mark"] === undefined)
        .map(({ element }) => element.attributes["data-shape"])
        .slice(0, figure.series.length);
      expect(new Set(inLegend).size).toBe(figure.series.length);
      for (const { element } of shapes) {
        const [, series] = String(element.attributes["data-mark"] ?? "").split(".");
        if (series) expect(element.attributes["data-shape"]).toBe(inLegend[Number(series)]);
      }
      const file = await figureWritten(figure, "points", "fr");
      const [path = ""] = file.linked("ppt/slides/slide1.xml", "chart");
      const symbols = elementsOf(file.part(path), "c:ser").map(
        (series) => elementsOf(series, "c:symbol")[0]?.attributes.val,
      );
      expect(symbols.slice(0, figure.series.length)).toEqual(inLegend);
    },
  );
});
