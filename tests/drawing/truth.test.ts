import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../src/drawing/axis.ts";
import { CHART_KINDS } from "../../src/drawing/chart-kinds.ts";
import { drawChart } from "../../src/drawing/draw-chart.ts";
import { mixed } from "../../src/drawing/paint/mixed.ts";
import { LIGHT } from "../../src/drawing/paint/themes.ts";
import { textWidth } from "../../src/drawing/text/text-width.ts";
import type { Figure, Mark, Scale } from "../../src/figure/figure.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { odd } from "../exports/pptx/odd-figures.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { extentOf, type Shape, shapesIn } from "./shapes-of.ts";
import { expectTrueColours, expectTrueRows, stackingOf } from "./truth.ts";

const WIDTHS = [320, 680, 1200];
const french = languageOf("fr");
const runs = { seed: 20211130, numRuns: process.env.LONG ? 5000 : 500 };

const drawn = LANGUAGES.flatMap((language) =>
  Object.entries({ ...figuresIn(language.tag), ...odd(language.tag) }).flatMap(([name, figure]) =>
    CHART_KINDS.filter((kind) => kind.fits(figure)).map(
      (kind) => [kind.id, name, language.tag, kind, figure] as const,
    ),
  ),
);

/** What is said in a colour of 60 %: the strongest of light pages. */
const heat = (strength: number): string =>
  mixed(LIGHT.of("heat"), LIGHT.of("surface"), Math.min(1, Math.max(0, strength)) * 0.6);

function expectTrue(kind: (typeof CHART_KINDS)[number], figure: Figure, width: number, language = french) {
  const { elements } = drawChart(figure, kind, { width, language, palette: LIGHT, id: "a" });
  if (kind.drawing.form === "rows") return expectTrueRows(figure, stackingOf(kind), elements);
  const shapes = shapesIn(elements).filter(({ element }) => element.attributes["data-mark"] !== undefined);
  if (kind.id === "heat") {
    const fills = new Map(
      shapes.map(({ element }) => [element.attributes["data-mark"], String(element.attributes.fill)]),
    );
    const { from, to } = axisOf(figure);
    return expectTrueColours(
      figure,
      [from, to],
      (row, series) => fills.get(`${row}.${series}`) ?? null,
      heat,
    );
  }
  const [mark] = figure.marks[0] ?? [];
  if (mark?.kind !== "published") return expect.fail(`a law for ${kind.id}`);
  expect(shapes).toHaveLength(Math.round(mark.value * 20));
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const scales: fc.Arbitrary<Scale> = fc.oneof(
  fc.constant<Scale>({ kind: "share" }),
  fc
    .tuple(fc.double({ min: -1e5, max: 0, noNaN: true }), fc.double({ min: 1e-3, max: 1e5, noNaN: true }))
    .map(([min, max]): Scale => ({ kind: "number", min, max, digits: 1 })),
  fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 12 }))
    .map(([min, range]): Scale => ({ kind: "number", min, max: min + range, digits: 1, isRungs: true })),
);
const markIn = (scale: Scale): fc.Arbitrary<Mark> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Mark>({ kind: "hidden", text: "masqué", reason: "peu" }) },
    { weight: 1, arbitrary: fc.constant<Mark>({ kind: "empty", text: "rien" }) },
    {
      weight: 10,
      arbitrary: fc
        .tuple(
          share,
          share,
          share,
          fc.integer({ min: 1, max: 29 }),
          fc.constantFrom("solid", "fragile", "tiny"),
          share,
        )
        .map(([a, b, c, n, reliability, part]): Mark => {
          const [low, at, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
          const on = (place: number) =>
            scale.kind === "share" ? place : scale.min + place * (scale.max - scale.min);
          return {
            kind: "estimate",
            value: on(at),
            lower: on(low),
            upper: on(high),
            text: "12 %",
            interval: "[1 ; 2]",
            bounds: { lower: "1 %", upper: "2 %" },
            exact: { text: "12,0 %", interval: "[1,0 ; 2,0]", digits: 1 },
            base: `n = ${n}`,
            n,
            count: Math.round(part * n),
            effective: n,
            reliability: reliability as "solid" | "fragile" | "tiny",
            warning: "",
            difference: "",
          };
        }),
    },
  );
const figures = fc
  .tuple(scales, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([scale, rows, series]) =>
    fc
      .tuple(
        fc.array(fc.array(markIn(scale), { minLength: series, maxLength: series }), {
          minLength: rows,
          maxLength: rows,
        }),
        fc.array(fc.tuple(share, fc.option(fc.integer({ min: 0, max: rows - 1 }), { freq: 1 })), {
          maxLength: 3,
        }),
      )
      .map(
        ([marks, published]): Figure => ({
          ...(figuresIn("fr")["a net"] ?? expect.fail("no figure")),
          scale,
          exclusive: false,
          rows: marks.map((_, index) => ({
            label: `Groupe ${index}`,
            heading: null,
            whole: index === 0,
            base: "",
          })),
          series: Array.from({ length: series }, (_, index) => ({
            label: `Réponse ${index}`,
            tone: { kind: "nominal", index },
          })),
          marks,
          references: published.map(([part, row], index) => ({
            id: `${index}`,
            value: scale.kind === "share" ? part : scale.min + part * (scale.max - scale.min),
            text: "publié : 12 %",
            label: "Publié : 12 % (Une étude, 2021)",
            verdict: "",
            row,
            series: 0,
          })),
        }),
      ),
  );

describe("every mark", () => {
  it.each(drawn)("of %s ends where its number is: %s, in %s", (_, __, tag, kind, figure) => {
    for (const width of WIDTHS) expectTrue(kind, figure, width, languageOf(tag));
  });

  it("of any figure, whatever its scale", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 300, max: 1400 }), (figure, width) => {
        for (const kind of CHART_KINDS) if (kind.fits(figure)) expectTrue(kind, figure, width);
      }),
      runs,
    );
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where letters stand: as wide as a typeface may make them that stands in for ours. */
function boxOfText({ element, dx, dy }: Shape): Box {
  const { attributes, children } = element;
  const size = Number(attributes["font-size"]);
  const width = textWidth(children.join(""), size, attributes["font-weight"] === 600 ? "bold" : "sans");
  const start =
    { start: 0, middle: width / 2, end: width }[String(attributes["text-anchor"] ?? "start")] ?? 0;
  const left = Number(attributes.x) + dx - start;
  const base = Number(attributes.y) + dy;
  return { left, right: left + width, top: base - 0.7 * size, bottom: base };
}

function boxOfMark(shape: Shape): Box {
  const { attributes, name } = shape.element;
  const [left, right] = extentOf(shape);
  const at = (value: number) => value + shape.dy;
  if (name === "rect")
    return {
      left,
      right,
      top: at(Number(attributes.y)),
      bottom: at(Number(attributes.y) + Number(attributes.height)),
    };
  if (name === "circle") {
    const [cy, r] = [Number(attributes.cy), Number(attributes.r)];
    return { left, right, top: at(cy - r), bottom: at(cy + r) };
  }
  const path = String(attributes.d);
  const ys = [...path.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
  const bottom = Math.max(
    ...ys,
    ...[...path.matchAll(/M-?[\d.]+ (-?[\d.]+)v([\d.]+)/g)].map(([, y, by]) => Number(y) + Number(by)),
  );
  return { left, right, top: at(Math.min(...ys)), bottom: at(bottom) };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe("numbers beside marks", () => {
  /** No number of bars and points stands on a mark or an interval, its own or another's, nor outside of the frame. */
  function expectLegible(kind: (typeof CHART_KINDS)[number], figure: Figure, width: number): void {
    const { elements } = drawChart(figure, kind, { width, language: french, palette: LIGHT, id: "a" });
    const shapes = shapesIn(elements);
    const marks = shapes
      .filter(({ element }) => element.attributes["data-mark"] !== undefined)
      .map(boxOfMark);
    const numbers = shapes.filter(
      ({ element: { name, attributes } }) => name === "text" && attributes["data-layer"] === "mark",
    );
    // Lines of published figures, as wide as they are drawn at least.
    const lines = shapes
      .filter(
        ({ element: { name, attributes } }) => name === "line" && attributes["data-layer"] === "reference",
      )
      .map((line): Box => {
        const { y1, y2 } = line.element.attributes;
        const [left, right] = extentOf(line);
        return {
          left: left - 0.75,
          right: right + 0.75,
          top: Number(y1) + line.dy,
          bottom: Number(y2) + line.dy,
        };
      });
    for (const number of numbers) {
      const box = boxOfText(number);
      const words = number.element.children.join("");
      expect(box.left, words).toBeGreaterThanOrEqual(-1);
      expect(box.right, words).toBeLessThanOrEqual(width + 1);
      for (const line of lines) expect(meet(box, line), `${words} struck, at ${width} pixels`).toBe(false);
      for (const mark of marks) expect(meet(box, mark), `${words} on a mark, at ${width} pixels`).toBe(false);
    }
  }

  it.each(drawn.filter(([id, , tag]) => tag === "fr" && (id === "bars" || id === "points")))(
    "of %s stand on none: %s",
    (_, __, ___, kind, figure) => {
      for (const width of WIDTHS) expectLegible(kind, figure, width);
    },
  );

  it("of any figure", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 320, max: 1400 }), (figure, width) => {
        for (const kind of CHART_KINDS)
          if ((kind.id === "bars" || kind.id === "points") && kind.fits(figure))
            expectLegible(kind, figure, width);
      }),
      runs,
    );
  });
});

describe("shapes", () => {
  it.each(drawn.filter(([, , tag]) => tag === "fr"))(
    "of %s stay inside of the frame: %s",
    (_, __, ___, kind, figure) => {
      for (const width of WIDTHS) {
        const { elements } = drawChart(figure, kind, { width, language: french, palette: LIGHT, id: "a" });
        for (const shape of shapesIn(elements)) {
          if (shape.element.name !== "rect" && shape.element.name !== "path") continue;
          const [left, right] = extentOf(shape);
          expect(left).toBeGreaterThanOrEqual(-2);
          expect(right).toBeLessThanOrEqual(width + 2);
        }
      }
    },
  );
});
