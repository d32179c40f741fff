import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copiedTable } from "../../src/exports/copied-table.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { tableOf } from "../../src/figure/table.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { spreadsheetCells } from "../e2e/handed-on/office-document.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { odd } from "./pptx/odd-figures.ts";

const figures = LANGUAGES.flatMap(({ tag }) =>
  Object.entries({ ...figuresIn(tag), ...odd(tag) }).map(([name, figure]) => [name, tag, figure] as const),
);

/** Head and rows of the text, without what is said under them. */
const linesOf = (text: string): readonly (readonly string[])[] =>
  (text.split("\n\n")[0] ?? "").split("\n").map((line) => line.split("\t"));

const few = (figure: Figure) =>
  figure.marks
    .flat()
    .flatMap((mark) => (mark.kind === "estimate" && mark.reliability === "tiny" ? [mark] : []));

describe("a table on the clipboard", () => {
  it.each(figures)(
    "of %s, in %s: has a line a row, numbers in columns of their own, and says what the table says",
    (_, tag, figure) => {
      const language = languageOf(tag);
      const table = tableOf(figure, language);
      const { html, text } = copiedTable(figure, language);
      const [head = [], ...rows] = linesOf(text);
      expect(rows.map(([name]) => name)).toEqual(table.rows.map(({ name }) => name));
      for (const row of rows) expect(row).toHaveLength(head.length);
      const decimal = tag === "fr" ? "," : ".";
      // A number alone, or words: never both in one cell.
      const { remark } = language.messages.exports;
      // A number alone, or words: never both in one cell.
      for (const row of rows)
        for (const [at, cell] of row.entries())
          if (at > 0 && !head[at]?.endsWith(remark) && /^[-−]?\d/.test(cell))
            expect(cell).toMatch(new RegExp(`^-?\\d+(\\${decimal}\\d+)?$`));
      for (const [row, { cells }] of table.rows.entries())
        for (const { kind, value } of cells)
          if (kind === "number" && value !== null) {
            const shown = figure.scale.kind === "share" ? value * 100 : value;
            const found = (rows[row] ?? []).flatMap((cell) =>
              cell === "" ? [] : [Math.abs(Number(cell.replace(decimal, ".")) - shown)],
            );
            expect(Math.min(...found.filter((one) => !Number.isNaN(one)))).toBeLessThanOrEqual(0.0501);
          }
      expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
      for (const words of [figure.title, figure.note.universe])
        expect(text.replace(/\s+/g, " ")).toContain(words.replace(/\s+/g, " "));
    },
  );

  it("of few gives the count and the base, and neither percentage nor margin", () => {
    const figure = figuresIn("fr")["a hidden net"] ?? expect.fail("no figure");
    expect(few(figure)).toHaveLength(1);
    const { text, html } = copiedTable(figure, languageOf("fr"));
    const [head = [], ...rows] = linesOf(text);
    const row = rows.find(([name]) => name === "petit") ?? expect.fail("no row");
    const cell = (column: string) => row[head.indexOf(column)];
    expect([cell("Part (%)"), cell("Borne basse"), cell("Borne haute")]).toEqual(["", "", ""]);
    expect([cell("Effectif"), cell("Base (n)")]).toEqual(["8", "14"]);
    expect(rows.find(([name]) => name === "large")?.[head.indexOf("Part (%)")]).toBe("71,4");
    expect(html).toContain('sdval="71.4"');
    expect(html).not.toContain("57,1");
  });

  it("of hidden groups says that they are, with no number of theirs", () => {
    const figure = figuresIn("fr")["nothing but hidden"] ?? expect.fail("no figure");
    const { text } = copiedTable(figure, languageOf("fr"));
    for (const row of linesOf(text).slice(1))
      expect(
        row
          .slice(1)
          .join(" ")
          .replace(/moins de [\d\u202F]+/g, ""),
      ).not.toMatch(/\d/);
  });
});

/** A figure whose labels and title a spreadsheet would run. */
const likeFormulas = (): Figure => {
  const figure = figuresIn("fr")["a scale by group"] ?? expect.fail("no figure");
  const labels = ["=1+41", "+1+41", "-1+41", "@SUM(1;41)", "x;=1+41", "- de 40 ans"];
  return {
    ...figure,
    title: "=1+41",
    rows: figure.rows.map((row, at) => ({ ...row, label: labels[at % labels.length] ?? "" })),
    series: figure.series.map((one, at) => ({ ...one, label: labels[at % labels.length] ?? "" })),
  };
};

it("in its text and under it, what a spreadsheet would run is marked; its cells are texts by their format", () => {
  const { text, html } = copiedTable(likeFormulas(), languageOf("fr"));
  for (const cell of text.split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+@]|^-(?!\d)|;=/);
  expect(text).toContain("'=1+41");
  expect(html).toContain("<p>&#39;=1+41</p>");
  expect(html).toContain('sdnum="1033;0;@" style="mso-number-format:\\@">=1+41');
});

const hasOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;
const NUMBER = /^[-−]?[\d\u202F]+([.,]\d+)?$/;

describe.skipIf(!hasOffice())("in LibreOffice Calc (skipped where there is no soffice)", () => {
  it.each(["fr", "en"])(
    "no number of it arrives as text, and no text as a formula: %s",
    (tag) => {
      const folder = mkdtempSync(join(tmpdir(), "copied-"));
      const language = languageOf(tag);
      const dialect = tag === "fr" ? "1036" : "1033";
      try {
        const names = [
          "a scale by group",
          "a hidden net",
          "hidden, tiny, fragile and empty",
          "a mean by group",
        ];
        const counts = new Map<string, number>();
        const numbersIn = (file: string) => counts.get(file.replace(/\.\w+$/, ""));
        const told = [...names.map((name) => figuresIn(tag)[name] ?? expect.fail(name)), likeFormulas()];
        const files = told.flatMap((figure, index) => {
          const { html, text } = copiedTable(figure, language);
          const [page, plain] = [join(folder, `${index}.html`), join(folder, `${index}.csv`)];
          writeFileSync(page, `<html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
          writeFileSync(plain, text);
          counts.set(
            join(folder, String(index)),
            linesOf(text)
              .flat()
              .filter((cell) => NUMBER.test(cell)).length,
          );
          return [page, plain];
        });
        const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
        const convert = (of: readonly string[], filter: string) =>
          spawnSync("soffice", [
            profile,
            "--headless",
            `--infilter=${filter}`,
            "--convert-to",
            "fods",
            "--outdir",
            folder,
            ...of,
          ]);
        for (const [kind, filter] of [
          ["html", "HTML (StarCalc)"],
          ["csv", `CSV:9,34,76,1,,${dialect},false,true`],
        ] as const) {
          const of = files.filter((file) => file.endsWith(kind));
          expect(convert(of, filter).status).toBe(0);
          for (const file of of) {
            const { numbers, others } = spreadsheetCells(file.replace(kind, "fods"));
            expect(others.map(({ text }) => text.trim()).filter((text) => NUMBER.test(text))).toEqual([]);
            expect(numbers.length).toBe(numbersIn(file));
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    180_000,
  );
});
