import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import { FRENCH_EXCEL, figureCsv, OPEN_CSV } from "../../src/exports/csv.ts";
import { figuresCsv } from "../../src/exports/figures-csv.ts";
import { templateCodebook, templateCsv } from "../../src/exports/template.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { wording } from "../../src/survey/wording.ts";
import { numberOf } from "../../src/table/number-of.ts";
import { ask, barometerFiles } from "../engine/barometer.ts";
import { crowd, tell } from "../figure/tell.ts";
import { figuresIn } from "../fixtures/figures.ts";
import { readCsv, refusal, rowsOf } from "../read/read-csv.ts";
import { netOf } from "../stats/study.ts";

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const textOf = async (blob: Blob) => new TextDecoder().decode(await bytesOf(blob));

const shapes = LANGUAGES.flatMap((language) =>
  Object.entries(figuresIn(language.tag)).map(([name, figure]) => [name, language.tag, figure] as const),
);

describe("a figure as a CSV", () => {
  it.each(shapes)(
    "%s, in %s: carries its title, base, universe, source and remarks",
    async (_, tag, figure) => {
      const blob = figureCsv(figure, FRENCH_EXCEL, languageOf(tag));
      expect(blob.type).toBe("text/csv;charset=utf-8");
      const text = (await textOf(blob)).replaceAll('""', '"');
      for (const words of [
        figure.title,
        figure.subtitle,
        figure.note.universe,
        figure.note.source,
        figure.note.reading ?? "",
        ...figure.note.remarks,
      ])
        expect(text).toContain(words);
    },
  );

  it.each(shapes)("%s, in %s: read back as any file, has the figure's numbers", async (_, tag, figure) => {
    for (const dialect of [FRENCH_EXCEL, OPEN_CSV]) {
      const { table } = await readCsv(await bytesOf(figureCsv(figure, dialect, languageOf(tag))), {
        reading: { delimiter: dialect.separator, decimal: dialect.decimal },
      });
      const words = languageOf(tag).messages.exports;
      const column = (name: string) => table.headers.indexOf(name);
      const value = figure.scale.kind === "share" ? words.share : words.value;
      const rows = rowsOf(table);
      figure.marks.flat().forEach((mark, line) => {
        if (mark.kind !== "estimate") return;
        const cell = (name: string) => numberOf(rows[line]?.[column(name)] ?? "", dialect.decimal);
        expect(cell(value)).toBe(mark.value);
        expect(cell(words.lower)).toBe(mark.lower);
        expect(cell(words.upper)).toBe(mark.upper);
        expect(cell(words.base)).toBe(mark.n);
        expect(cell(words.count)).toBe(mark.count);
      });
    }
  });

  it("has one line a mark, a hidden one with its reason and no digit", async () => {
    const figure = figuresIn("fr")["a hidden net"] ?? expect.fail("no figure");
    const lines = (await textOf(figureCsv(figure, FRENCH_EXCEL, languageOf("fr")))).split("\r\n");
    const hidden = lines.filter((line) => line.includes(";masqué;"));
    expect(hidden).toHaveLength(figure.marks.flat().filter(({ kind }) => kind === "hidden").length);
    for (const line of hidden) expect(line.replace("moins de 11", "")).not.toMatch(/\d/);
  });

  it("has no line of a group that the filter takes out, and one of a group that said nothing", async () => {
    const figure = figuresIn("fr")["groups that a filter keeps"] ?? expect.fail("no figure");
    const text = await textOf(figureCsv(figure, FRENCH_EXCEL, languageOf("fr")));
    const lines = text.split("\r\n").slice(1, 1 + figure.marks.flat().length);
    for (const row of ["Sélection", "fragile", "large", "muet"])
      expect(lines.filter((line) => line.includes(`${row};`))).toHaveLength(2);
    expect(lines.filter((line) => line.includes("pas de réponse"))).toHaveLength(2);
    expect(lines.join()).not.toMatch(/caché|petit;/);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))("of simulated data says so, in %s", async (tag) => {
    const table = crowd(
      ["plan"],
      [
        [["oui"], 40],
        [["non"], 40],
      ],
    );
    const wave = {
      measurement: "simulated",
      notice: wording("Ne pas citer.", { en: "Not to be quoted." }),
    } as const;
    const figure = tell(table, { measure: netOf("plan", "oui") }, { wave, language: tag });
    const text = await textOf(figureCsv(figure, OPEN_CSV, languageOf(tag)));
    expect(text).toContain(
      tag === "fr" ? "Données simulées. Ne pas citer." : "Simulated data. Not to be quoted.",
    );
  });

  it("of a published number gives the words that may be printed, never the bare number", async () => {
    const figure = figuresIn("fr")["a number printed by others"] ?? expect.fail("no figure");
    const text = await textOf(figureCsv(figure, FRENCH_EXCEL, languageOf("fr")));
    expect(text).toContain("≈ 1/4");
    expect(text).not.toMatch(/0,25|25/);
  });
});

describe("all published figures as a CSV", async () => {
  const { figures, surveys } = await ask(new Engine(barometerFiles()), "open-barometer", {});

  it("are read back, one line each, and the last says whose they are", async () => {
    for (const language of LANGUAGES) {
      const text = await textOf(figuresCsv(figures, language));
      const lines = text.trimEnd().split("\r\n");
      expect(lines).toHaveLength(figures.length + 3);
      expect(lines.at(-1)).toContain(language.messages.figure.published.quoted);
      for (const { url } of figures) expect(text).toContain(url);
    }
  });

  it.each(surveys.map((survey) => [survey.name, survey] as const))(
    "the template of %s has its headers and no answer",
    async (_, { codebook, headers }) => {
      const bytes = await bytesOf(templateCsv(codebook));
      expect(await refusal(bytes)).toMatchObject({ code: "no-rows", params: { columns: headers.length } });
      expect(new TextDecoder().decode(bytes)).toBe(`${headers.join(";")}\r\n`);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    },
  );

  it.each(surveys.map((survey) => [survey.name, survey] as const))(
    "filled in, the template of %s is read as the survey itself",
    async (_, { codebook }) => {
      const template = await textOf(templateCsv(codebook));
      const row = codebook.variables.map((variable) =>
        "categories" in variable ? variable.categories[0]?.code : "1",
      );
      const { table, issues } = await readCsv(`${template}${row.join(";")}\r\n`, { codebook });
      expect(issues).toEqual([]);
      expect(table.rows).toBe(1);
    },
  );

  it("the template's codebook describes every column, in both languages", async () => {
    for (const { codebook } of surveys)
      for (const language of LANGUAGES) {
        const { table } = await readCsv(await bytesOf(templateCodebook(codebook, language)), {
          reading: { delimiter: ";" },
        });
        expect(rowsOf(table).map(([name]) => name)).toEqual(codebook.variables.map(({ id }) => id));
      }
  });
});
