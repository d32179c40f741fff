import { describe, expect, it } from "vitest";
import { copiedTable } from "../../src/exports/copied-table.ts";
import { figureCsv, OPEN_CSV } from "../../src/exports/csv.ts";
import { figurePage } from "../../src/exports/html/figure-page.ts";
import type { Figure, Mark } from "../../src/figure/figure.ts";
import { markOf } from "../../src/figure/mark.ts";
import { LANGUAGES, type Language, languageOf } from "../../src/i18n/language.ts";
import { share } from "../../src/stats/share.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { sampleOf } from "../stats/study.ts";
import { readChart } from "./pptx/read-chart.ts";
import { figureWritten, slidesOf } from "./pptx/written.ts";

const counted = (n: number) => ({ n, sumW: n, sumW2: n });

/** Shares of bases up to 400 that are a half, or near an end, and some between: what rounding can go wrong on. */
const COUNTS: readonly (readonly [k: number, n: number])[] = [
  ...Array.from({ length: 371 }, (_, at) => at + 30).flatMap((n) =>
    Array.from({ length: n }, (_, k) => k)
      .filter((k) => (200 * k) % (2 * n) === n)
      .slice(0, 2)
      .map((k) => [k, n] as const),
  ),
  ...[220, 300, 400].flatMap((n) => [0, 1, 2, n - 2, n - 1, n].map((k) => [k, n] as const)),
  ...Array.from({ length: 100 }, (_, at) => [(at * 37) % (31 + at), 31 + at] as const),
];

/** A row for each of them. */
function figureOf(counts: typeof COUNTS, language: Language): Figure {
  const [figure] = Object.values(figuresIn(language.tag));
  if (!figure) return expect.fail("no figure");
  const mark = ([k, n]: readonly [number, number]): Mark =>
    markOf(
      share({ trait: counted(k), answered: counted(n) }, sampleOf(n), {
        confidence: 0.95,
        interval: "wilson",
      }),
      { kind: "share" },
      0,
      "",
      language,
    );
  return {
    ...figure,
    rows: counts.map(([k, n]) => ({ label: `${k}/${n}`, heading: null, whole: false, base: `n = ${n}` })),
    series: [{ label: "Oui", tone: { kind: "alone" } }],
    marks: counts.map((one) => [mark(one)]),
    scale: { kind: "share" },
    exclusive: false,
    references: [],
  };
}

const textOf = (figure: Figure, row: number): string => {
  const mark = figure.marks[row]?.[0];
  return mark?.kind === "estimate" ? mark.text : expect.fail(`no number in row ${row}`);
};

/** What an office program prints of a share: of its 15 digits, a half up, in whole numbers. */
function printedByOffice(value: string, code: string): string {
  const digits = /0\.(0+)/.exec(code)?.[1]?.length ?? 0;
  const [whole = "0", fraction = ""] = String(Number(Number(value).toPrecision(15))).split(".");
  const units = BigInt(whole + fraction.slice(0, 2 + digits).padEnd(2 + digits, "0"));
  const up = (fraction[2 + digits] ?? "0") >= "5" ? 1n : 0n;
  const text = String(units + up).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const numberIn = (text: string): string => text.replace(/[^\d.,]/g, "").replace(",", ".");

describe.each(LANGUAGES.map(({ tag }) => tag))("a share in %s", (tag) => {
  const language = languageOf(tag);
  const figure = figureOf(COUNTS, language);

  it("is on a slide what it is on the page, whoever rounds it", async () => {
    const file = await figureWritten(figure, "bars", tag);
    const charts = slidesOf(file).flatMap((slide) =>
      file.linked(slide, "chart").map((path) => readChart(file, path)),
    );
    const labels = charts.flatMap(({ series: [one] }) =>
      (one?.labels ?? []).map((label, row) => ({ label, value: one?.values.cache[row] ?? "" })),
    );
    expect(labels).toHaveLength(COUNTS.length);
    labels.forEach(({ label, value }, row) => {
      const text = textOf(figure, row);
      if (!label) expect.fail(`no label for ${COUNTS[row]}`);
      if ("words" in label) expect(label.words).toContain(text);
      else expect(printedByOffice(value, label.code), `${COUNTS[row]}`).toBe(numberIn(text));
    });
  });

  it("is in a CSV inside its bounds, and rounds there to what the page says", async () => {
    const lines = (await figureCsv(figure, OPEN_CSV, language).text())
      .replace(/^\uFEFF/, "")
      .split("\r\n")
      .slice(1, COUNTS.length + 1);
    lines.forEach((line, row) => {
      const [, , value = "", lower = "", upper = ""] = line.split(",");
      expect(Number(lower)).toBeLessThanOrEqual(Number(value));
      expect(Number(value)).toBeLessThanOrEqual(Number(upper));
      const text = textOf(figure, row);
      if (/^\d/.test(text)) {
        const digits = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
        expect(printedByOffice(value, `0.${"0".repeat(digits)}`), line).toBe(numberIn(text));
      }
    });
  });

  it("is in a page and in a copied table what it is in the table of the figure", async () => {
    const html = await (await figurePage({ figure, language } as never, { chart: "bars" } as never)).text();
    const { text } = copiedTable(figure, language);
    const lines = text.split("\n");
    figure.marks.forEach(([mark], row) => {
      if (mark?.kind !== "estimate") expect.fail("no number");
      expect(html).toContain(mark.text);
      expect(html).toContain(mark.exact.text);
      expect(html).toContain(mark.exact.interval);
      if (/^\d/.test(mark.exact.text))
        expect(lines[row + 1]?.split("\t").map((cell) => cell.replace(",", "."))).toContain(
          numberIn(mark.exact.text),
        );
    });
  });
});
