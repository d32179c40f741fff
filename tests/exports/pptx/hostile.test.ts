import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "../../../src/drawing/chart-kind.ts";
import type { Figure } from "../../../src/figure/figure.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { worded } from "../worded.ts";
import { isNamed, readChart } from "./read-chart.ts";
import { elementsOf } from "./read-xml.ts";
import { figureWritten, slidesOf, written } from "./written.ts";

const runs = { seed: 20211130, numRuns: process.env.LONG ? 2000 : 200 };

const PIECES = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "]]>",
  "&amp;",
  "&#0;",
  "<!--",
  "<?xml",
  "\0",
  "\u0008",
  "\u000B",
  "\u000C",
  "\u001F",
  "\u0085",
  "\u2028",
  "\uFFFE",
  "\uFFFF",
  "\uD800",
  "\uDC00",
  "😀",
  "\r\n",
  "\r",
  "\n",
  "\t",
  " ",
  "=1+1",
  "=cmd|'/c calc'!A1",
  "+33",
  "@SUM(A1)",
  "_x000D_",
  "\u202E",
  "\u2066",
  "عربي",
  "日本",
  "a",
  "é",
  "'!$A$1",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("A".repeat(5000), "mot ".repeat(1250), "<&>".repeat(1700)),
);

const base = figuresIn("fr")["hidden, tiny, fragile and empty"] as Figure;
const net = figuresIn("fr")["a net by group"] as Figure;

const possible = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

describe("whatever words a figure has", () => {
  it("the presentation is well-formed, whole, and hands them on", { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...CHART_IDS),
        fc.constantFrom(base, net),
        async (words, chart, figure) => {
          let turn = 0;
          const said = worded(figure, () => words[turn++ % words.length] ?? "");
          // Reading it checks characters, nesting, types and links.
          const file = await figureWritten(said, chart, "fr");
          const [slide = ""] = slidesOf(file);
          const description = elementsOf(file.part(slide), "p:cNvPr").find(
            ({ attributes }) => attributes.name === "figure:figure",
          )?.attributes.descr;
          // A part of several tells its own rows.
          if (slidesOf(file).length === 1) expect(description ?? "").toBe(possible(said.description));
          for (const { attributes } of elementsOf(file.part(slide), "a:ext")) {
            expect(Number(attributes.cx)).toBeGreaterThanOrEqual(0);
            expect(Number(attributes.cy)).toBeGreaterThanOrEqual(0);
          }
          for (const path of file.linked(slide, "chart")) {
            const { series, rows, cells, workbook } = readChart(file, path);
            // A cell escapes what would be read as an escape; the chart shows it as it is.
            const plain = (texts: readonly (string | null)[]) =>
              texts.map((text) => text?.replaceAll("_x005F_", "_"));
            for (const { name } of series) expect(plain(cells(name.range))).toEqual(plain(name.cache));
            const names = plain(rows.cache);
            for (const [row, cell] of plain(cells(rows.range)).entries())
              expect(isNamed(names[row], cell), `${names[row]} for ${cell}`).toBe(true);
            const formulas = elementsOf(workbook.part("xl/worksheets/sheet1.xml"), "f").map(
              ({ text }) => text,
            );
            for (const formula of formulas) expect(formula).toMatch(/^[A-Z]+\d+-[A-Z]+\d+$/);
          }
        },
      ),
      runs,
    );
  });

  it("no words of a text slide, a title or notes break it either", { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, text, notes) => {
        const file = await written([{ kind: "text", id: title, title, text, notes }], "en", title);
        expect(slidesOf(file)).toHaveLength(1);
      }),
      runs,
    );
  });

  it("a character that XML forbids is seen to be missing", async () => {
    const file = await written([{ kind: "text", id: "a", title: "a\u000Bb\uD800c", text: "", notes: "" }]);
    expect(elementsOf(file.part("ppt/slides/slide1.xml"), "a:t")[0]?.text).toBe("a\uFFFDb\uFFFDc");
  });
});
