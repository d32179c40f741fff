import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { elementsOf } from "../exports/pptx/read-xml.ts";
import { expect, test } from "./fixture.ts";
import { type Cell, levelsByAge } from "./handed-on/cross-tab.ts";
import { everyKind, type Shown } from "./handed-on/kinds.ts";
import { partsIn, pointsOf, spreadsheetCells } from "./handed-on/office-document.ts";
import { letters, openFile, seenOn, toldIn, wordsOf } from "./handed-on/open-file.ts";
import { pixelsOf } from "./handed-on/pixels.ts";
import { cellsByPython, convertedByOffice, MISSING, pagesOf, pictureOf } from "./handed-on/programs.ts";
import { openShare, save } from "./handed-on/save.ts";

const DIALECTS = [
  { format: "csv-excel", separator: ";", decimal: ",", filter: "CSV:59,34,76,1,,1036,false,true" },
  { format: "csv-open", separator: ",", decimal: ".", filter: "CSV:44,34,76,1,,1033,false,true" },
] as const;

const PICTURES = [
  { size: "page", resolution: 1, theme: "light", width: 960, height: null },
  { size: "page", resolution: 2, theme: "light", width: 1920, height: null },
  { size: "page", resolution: 4, theme: "light", width: 3840, height: null },
  { size: "slide", resolution: 1, theme: "dark", width: 1280, height: 720 },
  { size: "a4", resolution: 1, theme: "light", width: 1123, height: 794 },
  { size: "square", resolution: 2, theme: "light", width: 2160, height: 2160 },
] as const;
const GROUND = { light: "255,255,255,255", dark: "27,32,38,255" };

/** The cells that a figure shows, a row a group; of a number that others have printed there are none. */
const cellsOf = ({ answers }: Shown): readonly (readonly Cell[])[] =>
  answers === null ? [] : levelsByAge().map((row) => answers.flatMap((answer) => row[answer] ?? []));

const numbersOf = ({ value, lower, upper, n, count }: Cell) => [value, lower, upper, n, count];

/** The same to twelve digits: rows added up in another order end in another last one. */
function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found.map((value) => Number(value.toPrecision(12)))).toEqual(
    expected.map((value) => Number(value.toPrecision(12))),
  );
}

/** PowerPoint’s parts are well-formed, say what the figure says, and its chart has the cross-tab’s numbers. */
function expectSlide(parts: ReturnType<typeof partsIn>, told: ReturnType<typeof toldIn>, shown: Shown): void {
  const { kind } = shown;
  const said = letters(parts.get("ppt/slides/slide1.xml")?.text ?? "");
  for (const one of wordsOf(told)) expect(said).toContain(letters(one));
  const chart = parts.get("ppt/charts/chart1.xml");
  expect(chart !== undefined).toBe(kind !== "heat" && kind !== "squares");
  const rows = cellsOf(shown);
  const inChart = chart ? elementsOf(chart, "c:ser") : [];
  // Beside points, one more bears the names of the rows.
  const names = kind === "points" ? inChart.at(-1) : undefined;
  if (names) expect(letters(names.text)).toContain(letters(told.estimates[0]?.row ?? "-"));
  for (const [at, series] of inChart.filter((one) => one !== names).entries()) {
    const column = rows.flatMap((row) => row[at] ?? []);
    expectClose(
      pointsOf(series, names ? "c:yVal" : "c:val"),
      column.map(({ value }) => value),
    );
    // In a stack an interval would strike the numbers.
    const own = kind === "stacked" ? [] : column;
    expectClose(
      pointsOf(series, "c:minus"),
      own.map(({ value, lower }) => value - lower),
    );
    expectClose(
      pointsOf(series, "c:plus"),
      own.map(({ value, upper }) => upper - value),
    );
  }
}

// Other programs take their time to start.
test.describe.configure({ timeout: 180_000 });

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handed-on-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

// The words of every format are held against both languages elsewhere: here a short run opens the French files.
for (const tag of process.env.LONG ? ["fr", "en"] : ["fr"])
  for (const shown of everyKind(tag)) {
    const { kind, link } = shown;

    test(`${kind}, ${tag}: drawing, page and slide need nothing else, say all there is to say, and have the cross-tab’s numbers`, async ({
      page,
      context,
    }) => {
      await openShare(page, link);
      const files = [await save(page, folder, "svg"), await save(page, folder, "html")];
      const told = toldIn(await save(page, folder, "json"));
      const parts = partsIn(await save(page, folder, "pptx"));
      expect(told.subtitle).toMatch(kind === "squares" ? /1[\u202F,]337/ : /95\s?%.*n = 2[\u202F,]400/);
      const words = wordsOf(told);
      expect(words.join("\n")).toMatch(/Source\s?:/);

      const reader = await context.newPage();
      for (const file of files)
        for (const width of file.endsWith(".html") ? [375, 1200] : [1200]) {
          await reader.setViewportSize({ width, height: 800 });
          await openFile(reader, file);
          const seen = letters(await seenOn(reader));
          const what = `${basename(file)} at ${width} pixels`;
          for (const one of words) expect(seen, what).toContain(letters(one));
          const tooWide = await reader.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect(tooWide, `${what}: pixels to scroll sideways`).toBe(0);
        }
      await expect(reader.getByRole("heading", { level: 1, name: told.title })).toBeVisible();
      await expect(reader.getByRole("img", { name: told.title }).filter({ visible: true })).toHaveCount(1);
      await reader.locator("summary").click();
      const rows = Math.max(1, cellsOf(shown).length);
      await expect(reader.getByRole("table").getByRole("row")).toHaveCount(1 + rows);

      expectSlide(parts, told, shown);
    });

    if (tag === "fr")
      test(`${kind}: as a picture it has the pixels that were asked for, and something on them`, async ({
        page,
        context,
      }) => {
        await openShare(page, link);
        const heights = new Set<number>();
        // Other resolutions and sizes are the same drawing, whatever is on it.
        const pictures = kind === "stacked" ? PICTURES : PICTURES.filter(({ size }) => size === "slide");
        const files: string[] = [];
        for (const [index, { size, resolution, theme }] of pictures.entries())
          files.push(await save(page, join(folder, `${index}`), "png", { size, resolution, theme }));
        // Not before: a page behind another one is drawn every other second.
        const reader = await context.newPage();
        for (const [index, { size, resolution, theme, width, height }] of pictures.entries()) {
          const what = `${size}, ${resolution}×`;
          const pixels = await pixelsOf(reader, files[index] ?? "");
          expect(pixels.width, what).toBe(width);
          if (height === null) heights.add(pixels.height / resolution);
          else expect(pixels.height, what).toBe(height);
          expect(new Set(pixels.corners), what).toEqual(new Set([GROUND[theme]]));
          expect(pixels.ink, what).toBeGreaterThan(0.02);
          expect(pixels.ink, what).toBeLessThan(0.6);
          for (const part of pixels.quarters) expect(part, what).toBeGreaterThan(0.001);
        }
        expect(heights.size).toBe(kind === "stacked" ? 1 : 0);
      });

    test(`${kind}, ${tag}: Python and LibreOffice find the cross-tab’s numbers, no formula, and a slide with something on it`, async ({
      page,
      context,
    }) => {
      test.skip(MISSING.length > 0, `not on this machine: ${MISSING.join(", ")}`);
      await openShare(page, link);
      const told = toldIn(await save(page, folder, "json"));
      const expected = cellsOf(shown).flat().flatMap(numbersOf);
      for (const { format, separator, decimal, filter } of DIALECTS) {
        const file = await save(page, folder, format);
        const [header, ...others] = cellsByPython(file, separator);
        const lines = others.slice(0, told.estimates.length);
        expect(header).toHaveLength(8);
        expect(lines.map(([row, series]) => [row, series])).toEqual(
          told.estimates.map(({ row, series }) => [row, series]),
        );
        const values = lines.flatMap((line) => line.slice(2, 7));
        if (expected.length === 0) expect(values[0]).toBe("≈ 1/4");
        else
          expectClose(
            values.map((cell) => Number(cell.replace(decimal, "."))),
            expected,
          );
        const under = others.slice(lines.length).map(([cell = ""]) => cell);
        for (const one of wordsOf(told)) expect(under.join("\n")).toContain(one);

        const { numbers, others: words } = spreadsheetCells(convertedByOffice(file, "fods", filter));
        expectClose(numbers, expected);
        // Neither dates nor percentages were made of words.
        for (const { attributes, text } of words)
          expect(attributes["office:value-type"], text).toBe("string");
      }
      const pdf = convertedByOffice(await save(page, folder, "pptx"), "pdf");
      const [slide = "", ...slides] = pagesOf(pdf);
      expect(slides).toEqual([]);
      for (const one of wordsOf(told)) expect(letters(slide)).toContain(letters(one));
      const { ink, quarters } = await pixelsOf(await context.newPage(), pictureOf(pdf));
      expect(ink).toBeGreaterThan(0.02);
      for (const part of quarters) expect(part).toBeGreaterThan(0.005);
    });
  }
