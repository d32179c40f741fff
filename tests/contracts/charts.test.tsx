import { Suspense } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { axisOf } from "../../src/drawing/axis.ts";
import type { ChartKind } from "../../src/drawing/chart-kind.ts";
import { CHART_IDS } from "../../src/drawing/chart-kind.ts";
import { CHART_KINDS, kindsFor } from "../../src/drawing/chart-kinds.ts";
import { PAGE } from "../../src/drawing/paint/palette.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { CHARTS } from "../../src/views/charts/charts.tsx";
import "virtual:colours.css";
import "../../src/views/ui/theme.css";
import { elementOf } from "../drawing/shapes-of.ts";
import { expectTrueColours, expectTrueRows, stackingOf } from "../drawing/truth.ts";
import { odd } from "../exports/pptx/odd-figures.ts";
import { figuresIn } from "../fixtures/figures.ts";

const figures: Readonly<Record<string, Figure>> = {
  ...figuresIn("fr"),
  "below zero": odd("fr")["below zero"] ?? expect.fail("no figure"),
};
const fits = CHART_KINDS.flatMap((kind) =>
  Object.entries(figures).flatMap(([name, figure]) => (kind.fits(figure) ? [{ kind, name, figure }] : [])),
);
/** A telephone, and a desk. */
const WIDTHS = [320, 1200];

// The first drawing waits for its library to come over the wire; the tests are about what it draws.
beforeAll(() => Promise.all([...CHARTS.values()].map(({ load }) => load())), 60_000);

/** The chart in a frame of that width, once it is drawn. */
async function draw(kind: ChartKind, figure: Figure, width: number): Promise<HTMLElement> {
  const { Chart } = CHARTS.get(kind.id) ?? expect.fail(kind.id);
  const { container } = await render(
    <div style={{ width }}>
      <Suspense fallback={<p>…</p>}>
        <Chart figure={figure} language={languageOf("fr")} kind={kind} />
      </Suspense>
    </div>,
  );
  await expect
    .poll(() => container.querySelector("svg title, svg desc, table"), { timeout: 10_000 })
    .not.toBeNull();
  return container;
}

const textOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ");

describe("every kind of chart", () => {
  it("is found by its folder, has a name in every language and a place of its own", () => {
    expect(new Set(CHART_KINDS.map(({ id }) => id))).toEqual(new Set(CHART_IDS));
    expect(new Set(CHART_KINDS.map(({ order }) => order)).size).toBe(CHART_KINDS.length);
    for (const { messages } of LANGUAGES)
      for (const { id } of CHART_KINDS) expect(messages.explore.charts[id]).toBeTruthy();
  });

  it("draws something of what there is, and everything is drawn by some", () => {
    for (const kind of CHART_KINDS)
      expect(
        fits.some((one) => one.kind === kind),
        kind.id,
      ).toBe(true);
    for (const [name, figure] of Object.entries(figures))
      expect(kindsFor(figure).length, name).toBeGreaterThan(0);
  });

  it("stacks only the parts of one whole", () => {
    for (const { kind, figure } of fits) if (kind.id === "stacked") expect(figure.exclusive).toBe(true);
  });
});

describe.each(WIDTHS)("at %i pixels", (width) => {
  it.each(fits.map(({ kind, name, figure }) => [kind.id, name, kind, figure] as const))(
    "%s draws %s, inside its frame and under its name",
    async (id, _, kind, figure) => {
      const drawn = await draw(kind, figure, width);
      const svg = drawn.querySelector("svg.recharts-surface");
      expect(textOf(drawn)).not.toMatch(/NaN|undefined|Infinity/);
      for (const shape of drawn.querySelectorAll("rect, path, circle, line, text"))
        for (const { value } of shape.attributes) expect(value).not.toMatch(/NaN|Infinity/);
      if (svg) {
        expect(svg.querySelector("title")?.textContent).toBe(figure.title);
        expect(svg.querySelector("desc")?.textContent).toBe(figure.description);
        expect(svg.getBoundingClientRect().width).toBeLessThanOrEqual(width);
        expectTrueRows(figure, stackingOf(kind), [elementOf(svg)]);
      } else if (id === "heat") {
        expect(drawn.querySelector("[role=group]")?.getAttribute("aria-label")).toBe(figure.title);
        const { from, to } = axisOf(figure);
        const shown = (colour: string) => {
          const probe = document.createElement("p");
          probe.style.backgroundColor = colour;
          return probe.style.backgroundColor;
        };
        const cell = (row: number, series: number) =>
          drawn.querySelector<HTMLElement>(`td[data-mark="${row}.${series}"]`)?.style.backgroundColor ?? null;
        expectTrueColours(figure, [from, to], cell, (place) => shown(PAGE.heat(place)));
      } else {
        expect(textOf(drawn)).toContain(figure.marks[0]?.[0]?.text.replace(/\s+/g, " "));
      }
    },
  );

  const hiding = ["hidden, tiny, fragile and empty", "a hidden net", "nothing but hidden"];
  it.each(
    fits
      .filter(({ name }) => hiding.includes(name))
      .map(({ kind, name, figure }) => [kind.id, name, kind, figure] as const),
  )("%s shows of %s what is hidden, in words and as no length", async (id, _, kind, figure) => {
    const drawn = await draw(kind, figure, width);
    const refused = figure.marks.filter((line) => line[0]?.kind === "hidden").length;
    if (id === "heat") {
      const cells = [...drawn.querySelectorAll("td")].filter(
        (cell) => cell.title !== "" && cell.textContent === "masqué",
      );
      expect(cells).toHaveLength(figure.marks.flat().filter(({ kind: mark }) => mark === "hidden").length);
      return;
    }
    const words = [...drawn.querySelectorAll("svg text")].filter((text) =>
      /^masqué/i.test(text.textContent ?? ""),
    );
    expect(words).toHaveLength(refused);
    // Every hidden row is hatched from end to end: as long as any other.
    const spans = new Set(
      [...drawn.querySelectorAll('svg g > pattern:not([data-mark] + pattern) + rect[fill^="url"]')].map(
        (rect) => Math.round(Number(rect.getAttribute("width"))),
      ),
    );
    if (figure.marks.every((line) => line.every((mark) => mark.kind === "hidden")))
      expect(spans.size).toBe(1);
    expect(drawn.querySelectorAll('svg rect[fill^="url"]').length).toBeGreaterThanOrEqual(refused);
  });

  it("a fragile mark is hatched or hollow, a tiny one a box for each respondent, a solid one neither", async () => {
    const fragile = figures["hidden, tiny, fragile and empty"] ?? expect.fail("no figure");
    const isSolid = (figure: Figure) =>
      figure.marks.flat().every((mark) => mark.kind === "estimate" && mark.reliability === "solid");
    const solids = Object.values(figures).filter(isSolid);
    expect(solids.length).toBeGreaterThan(1);
    const signs: Record<string, string> = {
      bars: 'g[data-layer="mark"] > rect[data-mark] + pattern',
      stacked: 'g[data-layer="mark"] > rect[data-mark] + pattern',
      points: '[data-mark][data-shape][fill="var(--surface)"]',
      heat: "td[class*=fragile]",
    };
    for (const kind of CHART_KINDS) {
      const sign = signs[kind.id];
      if (!sign) continue;
      if (kind.fits(fragile)) {
        const drawn = await draw(kind, fragile, width);
        const count = drawn.querySelectorAll(sign).length;
        const isBar = sign.startsWith("g");
        const estimates = fragile.marks.flat().flatMap((mark) => (mark.kind === "estimate" ? [mark] : []));
        const tiny = estimates.filter(({ reliability }) => reliability === "tiny");
        const shaky = estimates.filter(
          ({ reliability }) => reliability === "fragile" || (reliability === "tiny" && !isBar),
        );
        expect(tiny.length).toBeGreaterThan(0);
        if (isBar)
          expect(drawn.querySelectorAll("svg.recharts-surface [data-box=full]"), kind.id).toHaveLength(
            tiny.reduce((sum, mark) => sum + mark.count, 0),
          );
        expect(shaky.length).toBeGreaterThan(0);
        expect(count, kind.id).toBe(shaky.length);
      }
      for (const solid of solids.filter(kind.fits))
        expect((await draw(kind, solid, width)).querySelectorAll(sign), kind.id).toHaveLength(0);
    }
  });
});

describe("by keyboard", () => {
  it.each(
    fits
      .filter(({ kind, name }) => kind.id !== "squares" && name === "a scale by group")
      .map(({ kind, figure }) => [kind.id, kind, figure] as const),
  )("%s takes the focus", async (_, kind, figure) => {
    const drawn = await draw(kind, figure, 600);
    expect(drawn.querySelector("[tabindex='0']")).not.toBeNull();
  });
});
