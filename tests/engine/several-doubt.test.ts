import { describe, expect, it } from "vitest";
import { ImportedFile } from "../../src/engine/imported-file.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { wordDoubt } from "../../src/i18n/word-doubt.ts";
import { isCategorical } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

/** A file with one column, each of its cells so many times. */
async function fileOf(cells: Readonly<Record<string, number>>, header = "Canal"): Promise<ImportedFile> {
  const rows = Object.entries(cells).flatMap(([cell, times]) => Array.from({ length: times }, () => cell));
  const lines = rows.map((cell, row) => `r${row % 3},"${cell}"`);
  const read = await readCsv([`Rang,${header}`, ...lines].join("\n"));
  return new ImportedFile("essai.csv", read, {}, null);
}

function doubtIn(file: ImportedFile) {
  const { doubts, codebook } = file.survey();
  const found = doubts.find(({ code }) => code === "several-possible");
  const variable = codebook.variables[1];
  return {
    found,
    now: found ? found.options[found.now ?? -1]?.code : null,
    kind: variable?.kind,
    answers: variable && isCategorical(variable) ? variable.categories.map(({ code }) => String(code)) : [],
    press: (option: string) => {
      file.correct(found?.options.find(({ code }) => code === option)?.corrections ?? []);
      expect(file.survey().refused).toEqual([]);
    },
  };
}

describe("cells that may be one answer or several", () => {
  it.each([
    ["an option that is never without the other", { Visio: 30, "Visio; Chat": 40 }],
    ["details that go with one answer", { "Mairie | accueil": 20, "Mairie | voirie": 20, CCAS: 20 }],
    ["a single reply that joins two others", { Visio: 30, Chat: 40, "Visio; Chat": 1 }],
    ["options with a stroke between them", { homme: 20, femme: 20, "homme/femme": 5 }],
    [
      "few combinations by commas",
      { "Guichet, Chat": 5, "Guichet, Fax": 12, "Guichet, Visio, Chat": 7, Chat: 6 },
    ],
  ])("are read as one, and doubted: %s", async (_, cells) => {
    const file = await fileOf(cells);
    expect(doubtIn(file)).toMatchObject({ kind: "single", now: "one" });
    doubtIn(file).press("several");
    expect(doubtIn(file)).toMatchObject({ kind: "multiple", now: "several" });
    doubtIn(file).press("one");
    expect(doubtIn(file)).toMatchObject({ kind: "single", now: "one" });
  });

  it("are read as several, and doubted, where two things are always told", async () => {
    const file = await fileOf({ "18-29 | avec": 9, "18-29 | sans": 9, "30-49 | avec": 9, "30-49 | sans": 9 });
    expect(doubtIn(file)).toMatchObject({ kind: "multiple", now: "several" });
    doubtIn(file).press("one");
    expect(doubtIn(file)).toMatchObject({ kind: "single", now: "one" });
    expect(doubtIn(file).answers).toHaveLength(4);
  });

  it.each([
    ["options that recombine", { Visio: 23, "Visio; Chat": 53, Chat: 8 }],
    ["a name with a sign in it", { "Mairie; service technique": 20, CCAS: 20, Région: 20 }],
    ["words after a comma", { Oui: 20, "Oui, en partie": 9, Non: 20, "Non, jamais": 12 }],
    ["one that somebody wrote twice", { Chat: 20, "Chat, Chat": 1, Visio: 20 }],
  ])("are not doubted: %s", async (_, cells) => {
    expect(doubtIn(await fileOf(cells)).found).toBeUndefined();
  });

  it("are not doubted where several are asked for", async () => {
    const file = await fileOf(
      { "Visio;Chat": 1, Visio: 9, Chat: 9 },
      "Canaux (plusieurs réponses possibles)",
    );
    expect(doubtIn(file).found).toBeUndefined();
  });

  it("say where and how many they are, in every language", async () => {
    const { found } = doubtIn(await fileOf({ Visio: 30, "Visio; Chat": 40, "": 5 }));
    if (!found) expect.fail();
    expect(found.facts).toMatchObject({
      answer: "Visio; Chat",
      part: "Visio",
      options: 2,
      count: 40,
      rows: 75,
    });
    for (const language of LANGUAGES) {
      const { title, evidence, caption, options } = wordDoubt(found, language);
      expect(`${title} ${evidence} ${caption}`).toMatch(/Canal.*Visio; Chat.*75/s);
      expect(new Set(options).size).toBe(2);
    }
  });
});
