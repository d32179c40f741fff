import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHART_KINDS } from "../../src/drawing/chart-kinds.ts";
import { drawChart } from "../../src/drawing/draw-chart.ts";
import { element } from "../../src/drawing/element.ts";
import { toMarkup } from "../../src/drawing/markup.ts";
import { DARK, LIGHT } from "../../src/drawing/paint/themes.ts";
import { SANS } from "../../src/drawing/text/fonts.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { odd } from "../exports/pptx/odd-figures.ts";
import { figuresIn } from "../fixtures/figures.ts";

const WIDTH = 720;
const THEMES = { light: LIGHT, dark: DARK } as const;
const ODD = ["below zero", "a file of figures", "published figures laid over"];

const shown = (tag: string): readonly (readonly [string, Figure])[] =>
  Object.entries({ ...figuresIn(tag), ...odd(tag) }).filter(
    ([name]) => name in figuresIn(tag) || ODD.includes(name),
  );

const fileOf = (kind: string, name: string, { tag }: Language, theme: string): string =>
  `${kind}.${name.replace(/[^\p{L}\d]+/gu, "-")}.${tag}.${theme}.svg`;

/** The drawing as a file of its own, a shape a line, so that a change of one is one line. */
function picture(
  figure: Figure,
  kind: (typeof CHART_KINDS)[number],
  language: Language,
  theme: keyof typeof THEMES,
): string {
  const palette = THEMES[theme];
  const { elements, height } = drawChart(figure, kind, { width: WIDTH, language, palette, id: "p" });
  const margin = 16;
  const size = { width: WIDTH + 2 * margin, height: Math.ceil(height) + 2 * margin };
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `${-margin} ${-margin} ${size.width} ${size.height}`,
      "font-family": SANS,
    },
    element("rect", { x: -margin, y: -margin, ...size, fill: palette.of("surface") }),
    ...elements,
  );
  return `${toMarkup(svg).replaceAll("><", ">\n<")}\n`;
}

const pictures = LANGUAGES.flatMap((language) =>
  shown(language.tag).flatMap(([name, figure]) =>
    CHART_KINDS.filter((kind) => kind.fits(figure)).flatMap((kind) =>
      (["light", "dark"] as const).map((theme) => ({
        file: fileOf(kind.id, name, language, theme),
        draw: () => picture(figure, kind, language, theme),
      })),
    ),
  ),
);

/** Looked at when they change: `npm run gallery` shows them. */
describe("the picture of", () => {
  it.each(pictures)("$file is as it was looked at", async ({ file, draw }) => {
    await expect(draw()).toMatchFileSnapshot(join("looked-at", file));
  });

  it("nothing else is kept", () => {
    const kept = readdirSync(join(import.meta.dirname, "looked-at")).sort();
    expect(kept).toEqual(pictures.map(({ file }) => file).sort());
  });
});
