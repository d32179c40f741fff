import { describe, expect, it } from "vitest";
import type { ChartId } from "../../../src/drawing/chart-kind.ts";
import { CHART_KINDS } from "../../../src/drawing/chart-kinds.ts";
import { drawChart } from "../../../src/drawing/draw-chart.ts";
import { contrast } from "../../../src/drawing/paint/contrast.ts";
import { LIGHT } from "../../../src/drawing/paint/themes.ts";
import type { Figure, Mark } from "../../../src/figure/figure.ts";
import { type Language, languageOf } from "../../../src/i18n/language.ts";
import { ticksIn } from "../../drawing/shapes-of.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { odd } from "./odd-figures.ts";
import { isNamed, readChart } from "./read-chart.ts";
import type { OfficeFile } from "./read-package.ts";
import { type Element, elementsOf } from "./read-xml.ts";
import { figureWritten, SHOWN, slidesOf } from "./written.ts";

const charted = SHOWN.filter(([, { chart }]) => ["bars", "stacked", "points"].includes(chart));

const chartsOf = (file: OfficeFile) =>
  slidesOf(file).flatMap((slide) => file.linked(slide, "chart").map((path) => readChart(file, path)));

const isTiny = (one: Mark) => one.kind === "estimate" && one.reliability === "tiny";

/** Whether a mark is told by a count: of a stack, as all of its row are. */
const isFew = (mark: Mark, row: readonly Mark[], { scale }: Figure, chart: ChartId): boolean =>
  scale.kind === "share" && (chart === "stacked" ? row.every(isTiny) : isTiny(mark));

/** Whether a mark has a place on the axis. A stack of which a part is hidden has none. */
function isDrawn(mark: Mark, row: readonly Mark[], chart: ChartId): boolean {
  const isNumber = ({ kind }: Mark) => kind === "estimate" || kind === "published";
  return chart === "stacked" ? row.every(isNumber) : isNumber(mark);
}

/** A mark as numbers: value, down to its lower bound, up to its upper one. Of few: so many of so many. */
function numbersOf(
  mark: Mark,
  row: readonly Mark[],
  figure: Figure,
  chart: ChartId,
): readonly (number | null)[] {
  if (!isDrawn(mark, row, chart) || (mark.kind !== "estimate" && mark.kind !== "published"))
    return [null, null, null];
  if (mark.kind === "estimate" && isFew(mark, row, figure, chart)) return [mark.count / mark.n, null, null];
  const { lower, upper } =
    mark.kind === "estimate" && chart !== "stacked" ? mark : { lower: null, upper: null };
  return [mark.value, lower === null ? null : mark.value - lower, upper === null ? null : upper - mark.value];
}

const asNumbers = (
  cells: readonly (string | null)[] | undefined,
  count: number,
): readonly (number | null)[] =>
  cells?.map((cell) => (cell === null ? null : Number(cell))) ?? new Array<null>(count).fill(null);

/** A number as a program with the language’s decimal mark prints it under a number code. */
function printed(code: string, value: number, { format }: Language): string {
  const [above = "", below = above] = code.split(";");
  const used = value < 0 ? below : above;
  const digits = /0\.(0+)/.exec(used)?.[1]?.length ?? 0;
  const isPercent = used.replace(/"[^"]*"/g, "").includes("%");
  const number = format.number(Math.abs(value) * (isPercent ? 100 : 1), digits);
  return used.replaceAll('"', "").replace(/(?:#,##)?0(?:\.0+)?/, number);
}

describe("a chart", () => {
  it.each(charted)("%s: draws the figure’s numbers, from cells that hold the same", async (_, shown) => {
    const { figure, chart, tag } = shown;
    const charts = chartsOf(await figureWritten(figure, chart, tag));
    for (const { series, rows, cells } of charts) {
      for (const one of series)
        for (const part of [one.name, one.values, one.places, one.plus, one.minus])
          if (part) expect(cells(part.range)).toEqual(part.cache);
      for (const [row, cell] of cells(rows.range).entries())
        expect(isNamed(rows.cache[row], cell), `${rows.cache[row]} for ${cell}`).toBe(true);
    }

    figure.series.forEach((_, at) => {
      const own = charts.map(({ series }) => series[at] ?? expect.fail(`no series ${at}`));
      const drawn = figure.marks.map((row) => {
        const mark = row[at] ?? expect.fail("no mark");
        return numbersOf(mark, row, figure, chart);
      });
      expect(own.flatMap(({ values }) => asNumbers(values.cache, 0))).toEqual(drawn.map(([value]) => value));
      const distances = (part: "plus" | "minus") =>
        own.flatMap((one) => asNumbers(one[part]?.cache, one.values.cache.length));
      expect(distances("minus")).toEqual(drawn.map(([, minus]) => minus));
      expect(distances("plus")).toEqual(drawn.map(([, , plus]) => plus));
    });
  });

  it.each(charted)(
    "%s: has the axis of the page, on which every value and every bound is",
    async (_, { figure, chart, tag }) => {
      const language = languageOf(tag);
      const kind = CHART_KINDS.find(({ id }) => id === chart) ?? expect.fail(chart);
      const { elements } = drawChart(figure, kind, { width: 900, language, palette: LIGHT, id: "a" });
      const ticks = ticksIn(elements);
      for (const { axis, series } of chartsOf(await figureWritten(figure, chart, tag))) {
        expect([axis.min, axis.max]).toEqual([ticks[0], ticks.at(-1)]);
        expect(axis.min + axis.unit * (ticks.length - 1)).toBeCloseTo(axis.max, 9);
        for (const { values, plus, minus } of series)
          for (const [row, cell] of values.cache.entries()) {
            if (cell === null) continue;
            expect(Number(cell) - Number(minus?.cache[row] ?? 0)).toBeGreaterThanOrEqual(axis.min - 1e-9);
            expect(Number(cell) + Number(plus?.cache[row] ?? 0)).toBeLessThanOrEqual(axis.max + 1e-9);
          }
      }
    },
  );

  it.each(charted)("%s: words each number as the page does", async (_, { figure, chart, tag }) => {
    const language = languageOf(tag);
    const charts = chartsOf(await figureWritten(figure, chart, tag));
    let said = 0;
    figure.series.forEach((_, at) => {
      const labels = charts.flatMap(({ series }) => series[at]?.labels ?? []);
      figure.marks.forEach((row, index) => {
        const label = labels[index];
        const mark = row[at];
        if (!label || !mark) return;
        if (mark.kind !== "estimate" && mark.kind !== "published")
          expect.fail("a number where there is none");
        const isCount = mark.kind === "estimate" && isFew(mark, row, figure, chart) && chart === "stacked";
        expect("words" in label ? label.words : printed(label.code, mark.value, language)).toBe(
          isCount ? language.format.count(mark.count) : mark.text,
        );
        said++;
      });
    });
    const drawn = figure.marks.flatMap((row) => row.filter((mark) => isDrawn(mark, row, chart)));
    if (figure.series.length === 1 || chart === "points") expect(said).toBe(drawn.length);
    else if (drawn.length > 0) expect(said).toBeGreaterThan(0);
  });

  it.each(charted)("%s: hatches or hollows what is fragile, and nothing else", async (_, shown) => {
    const { figure, chart, tag } = shown;
    const charts = chartsOf(await figureWritten(figure, chart, tag));
    figure.series.forEach((_, at) => {
      let first = 0;
      const weak = charts.flatMap(({ series }) => {
        const rows = series[at]?.weak.map((row) => row + first) ?? [];
        first += series[at]?.values.cache.length ?? 0;
        return rows;
      });
      const expected = figure.marks.flatMap((row, index) => {
        const mark = row[at];
        return mark?.kind === "estimate" && mark.reliability !== "solid" && isDrawn(mark, row, chart)
          ? [index]
          : [];
      });
      expect(weak).toEqual(expected);
    });
  });

  it.each(["fr", "en"])(
    "of hidden groups has no number of theirs, in its workbook neither: %s",
    async (tag) => {
      for (const name of ["hidden, tiny, fragile and empty", "a hidden net", "nothing but hidden"])
        for (const chart of ["bars", "stacked", "points"] as const) {
          const figure = figuresIn(tag)[name] ?? expect.fail(name);
          for (const { rows: names, cells, workbook } of chartsOf(await figureWritten(figure, chart, tag))) {
            const rows = elementsOf(workbook.part("xl/worksheets/sheet1.xml"), "row").slice(1);
            figure.marks.forEach((row, index) => {
              if (!row.every(({ kind }) => kind === "hidden")) return;
              const texts = elementsOf(rows[index] ?? expect.fail("no row"), "c");
              expect(texts.every(({ attributes }) => attributes.t === "inlineStr")).toBe(true);
              const words = texts.map(({ text }) => text).join(" ");
              for (const mark of row) if (mark.kind === "hidden") expect(words).toContain(mark.reason);
              expect(words.replaceAll(/(?:moins de|fewer than) [\d\u202F,]+/g, "")).not.toMatch(/\d/);
              const category = cells(names.range)[index];
              expect(category).toMatch(tag === "fr" ? / \(masqué\)$/ : / \(hidden\)$/);
            });
          }
        }
    },
  );

  it("draws few as so many of so many, in boxes, and tells them by their count", async () => {
    const figure = figuresIn("fr")["a hidden net"] ?? expect.fail("no figure");
    const file = await figureWritten(figure, "bars", "fr");
    const [chart] = chartsOf(file);
    const row = figure.rows.findIndex(({ label }) => label === "petit");
    const [series] = chart?.series ?? [];
    expect(chart?.rows.cache[row]).toBe("petit · n = 14");
    expect(Number(series?.values.cache[row])).toBe(8 / 14);
    expect(series?.labels[row]).toEqual({ words: "8 sur 14" });
    expect(chart?.cells(`'Données'!$G$${row + 2}`)).toEqual(["14"]);
    expect(chart?.cells(`'Données'!$H$${row + 2}`)).toEqual(["8"]);
    const [path = ""] = file.linked("ppt/slides/slide1.xml", "chart");
    const patternOf = (label: string) =>
      elementsOf(file.part(path), "c:dPt").flatMap((point) => {
        const at = Number(elementsOf(point, "c:idx")[0]?.attributes.val);
        return figure.rows[at]?.label === label
          ? elementsOf(point, "a:pattFill").map(({ attributes }) => attributes.prst)
          : [];
      });
    expect(patternOf("petit")).toEqual(["dashVert"]);
    expect(patternOf("fragile")).toEqual(["wdUpDiag"]);
    expect(patternOf("large")).toEqual([]);
  });

  it("stacks only what are parts of one whole, and never draws what others have printed in words", async () => {
    const several = figuresIn("fr")["several answers by group"] ?? expect.fail("no figure");
    const [chart] = chartsOf(await figureWritten(several, "stacked", "fr"));
    expect(chart?.kind).toMatch(/^c:scatterChart/);
    const printedByOthers = figuresIn("fr")["a number printed by others"] ?? expect.fail("no figure");
    for (const asked of ["bars", "stacked", "points", "heat", "squares"] as const) {
      const file = await figureWritten(printedByOthers, asked, "fr");
      expect(chartsOf(file)).toEqual([]);
      expect(file.text).toContain("≈ 1/4");
      expect(
        elementsOf(file.part("ppt/slides/slide1.xml"), "a:t")
          .map(({ text }) => text)
          .join(" "),
      ).not.toMatch(/25\s?%|0,25/);
    }
  });

  it.each(charted)("%s: an interval is seen on what it crosses", async (_, { figure, chart, tag }) => {
    const file = await figureWritten(figure, chart, tag);
    const coloursOf = (element: Element) =>
      elementsOf(element, "a:srgbClr").map(({ attributes }) => `#${attributes.val}`);
    for (const path of slidesOf(file).flatMap((slide) => file.linked(slide, "chart")))
      for (const series of elementsOf(file.part(path), "c:ser")) {
        const [line = LIGHT.of("ink")] = elementsOf(series, "c:errBars").flatMap(coloursOf);
        const solid = series.children
          .filter(({ name }) => name === "c:spPr" || (name === "c:dPt" && chart !== "points"))
          .filter((part) => elementsOf(part, "a:pattFill").length === 0)
          .flatMap((part) => elementsOf(part, "a:solidFill").flatMap(coloursOf));
        for (const fill of solid)
          expect(contrast(line, fill), `${line} on ${fill}`).toBeGreaterThanOrEqual(3);
      }
  });

  it.each(charted.filter(([, { chart }]) => chart === "points"))(
    "%s: has each point at a place of its own in its row, and in a colour that is seen and no other’s",
    async (_, { figure, chart, tag }) => {
      for (const { kind, series, rows } of chartsOf(await figureWritten(figure, chart, tag))) {
        const colours = series.map(({ colours }) => colours.mark);
        expect(new Set(colours).size).toBe(figure.series.length);
        for (const { colours } of series)
          for (const colour of [colours.mark, colours.interval ?? colours.mark])
            expect(contrast(`#${colour}`, LIGHT.of("surface")), colour).toBeGreaterThanOrEqual(3);
        if (figure.series.length === 1) continue;
        expect(kind).toMatch(/^c:scatterChart/);
        const places = rows.cache.flatMap((_, row) =>
          series.flatMap(({ places }) => {
            const place = places?.cache[row] ?? null;
            if (place !== null) expect(Math.floor(Number(place))).toBe(row);
            return place === null ? [] : [Number(place)];
          }),
        );
        for (const [index, place] of places.entries())
          expect(place - (places[index - 1] ?? -1)).toBeGreaterThan(1 / (figure.series.length + 1));
      }
    },
  );

  it("of no row at all is no chart, and its slide still says what there is to say", async () => {
    const figure = figuresIn("fr")["a net by group"] ?? expect.fail("no figure");
    for (const asked of ["bars", "points", "heat"] as const) {
      const file = await figureWritten({ ...figure, rows: [], marks: [] }, asked, "fr");
      expect(chartsOf(file)).toEqual([]);
      expect(file.text).toContain("Plan numérique");
    }
  });

  it("takes several slides for more rows than one can show, in their order", async () => {
    const figure = odd("fr")["sixty-four rows"] ?? expect.fail("no figure");
    const file = await figureWritten(figure, "bars", "fr");
    const charts = chartsOf(file);
    expect(charts.length).toBe(4);
    const names = charts.flatMap(({ rows }) => rows.cache);
    expect(names).toEqual(figure.rows.map(({ label, base }) => `${label} · ${base}`));
    const ofTwo = odd("fr")["sixty-four rows of two"] ?? expect.fail("no figure");
    const spread = chartsOf(await figureWritten(ofTwo, "points", "fr"));
    expect(spread.flatMap(({ rows }) => rows.cache)).toEqual(names);
    for (const { rows } of spread) expect(rows.cache.length).toBeLessThanOrEqual(8);
  });
});
