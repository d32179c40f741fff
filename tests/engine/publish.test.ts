import { describe, expect, it } from "vitest";
import { publishedFiles } from "../../src/app/host/published-files.ts";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import {
  agentsPackage,
  answersOf,
  type Field,
  indicatorOf,
  published,
  refusalsOf,
} from "./agents-package.ts";
import { ask, barometerFiles, questionOf } from "./barometer.ts";

const HEADERS = ["matricule", "courriel", "âge", "avis", "remarque", "poste", "poids"];

/** Forty respondents; what must not be read by anybody has “secret” in it. */
const RECORDS = Array.from({ length: 40 }, (_, k) => [
  `secret-${1000 + k}`,
  `secret.${k}@ville.fr`,
  k % 3 ? "Moins de 40 ans" : "40 ans et plus",
  k % 2 ? "Oui" : "Non, « pas ; encore »",
  `secret ${k} : chaque jour, le réseau s’arrête une heure durant`,
  `secret ${k % 4}`,
  "1,5",
]);

const FIELDS: readonly Field[] = [
  { name: "matricule", kind: "identifier", role: "identifier" },
  { name: "courriel", kind: "text", role: "ignored" },
  { name: "âge", kind: "single", role: "breakdown", categories: ["Moins de 40 ans", "40 ans et plus"] },
  { name: "avis", kind: "single", role: "answer", categories: ["Oui", "Non, « pas ; encore »"] },
  { name: "remarque", kind: "text", role: "ignored" },
  { name: "poste", kind: "single", role: "ignored", categories: ["secret 0"] },
  { name: "poids", kind: "numeric", role: "weight", type: "number", decimalChar: "," },
];

const packageOf = (
  records: readonly (readonly string[])[] = RECORDS,
  change: Readonly<Record<string, object>> = {},
  others: readonly object[] = [],
  resource: object = {},
): BarometerFiles =>
  agentsPackage({
    headers: HEADERS,
    records,
    fields: FIELDS.map((field) => ({ ...field, ...change[field.name] })),
    schema: { weight: "poids", primaryKey: "matricule", secret: 1 },
    resource: { indicators: [indicatorOf("avis", "âge")], ...resource },
    others,
  });

/** The records with a cell of the first ones that is not as the codebook has it. */
const withCell = (header: string, cell: string, count = 1) =>
  RECORDS.map((record, row) =>
    record.map((one, column) => (row < count && column === HEADERS.indexOf(header) ? cell : one)),
  );

describe("what is published of a file of answers", () => {
  it("is the columns that something counts, and nothing of the others", async () => {
    const { text, report } = await published(packageOf());
    expect(text).not.toContain("secret");
    expect(text).toContain("Moins de 40 ans");
    expect(report).toEqual([
      {
        path: "agents.csv",
        rows: 40,
        columns: [
          { header: "matricule", fate: "identifier", withheld: 0 },
          { header: "courriel", fate: "unused", withheld: 0 },
          { header: "âge", fate: "shipped", withheld: 0 },
          { header: "avis", fate: "shipped", withheld: 0 },
          { header: "remarque", fate: "unused", withheld: 0 },
          { header: "poste", fate: "unused", withheld: 0 },
          { header: "poids", fate: "shipped", withheld: 0 },
        ],
      },
    ]);
  });

  it("says nothing of the order in which they answered", async () => {
    const { text, files } = await published(packageOf());
    expect((await published(packageOf([...RECORDS].reverse()))).text).toBe(text);
    const [, ...lines] = String(files.files.get("agents.csv")).trim().split("\n");
    expect(lines).toHaveLength(40);
    expect(lines.map((line) => line.split(",")[0])).not.toEqual(RECORDS.map((record) => `"${record[2]}"`));
  });

  it.each([
    ["an answer that no list has", "avis", "Non : secret, jean.dupont@ville.fr"],
    ["words where a number was asked", "poids", "rappelez secret, 06 12 34 56 78"],
  ])("has nothing of %s, and counts it as the whole does", async (_, name, cell) => {
    const files = packageOf(withCell(name, cell, 3));
    const made = await published(files);
    expect(made.text).not.toContain("secret");
    expect(made.report[0]?.columns.find(({ header }) => header === name)).toEqual({
      header: name,
      fate: "shipped",
      withheld: 3,
    });
    expect((await answersOf(made.files)).replies).toEqual((await answersOf(files)).replies);
    const { report } = await publishedFiles(files, "fr");
    expect(report).toMatch(new RegExp(`${name} +publiée, «\\u00a0\\*\\u00a0» à la place de 3 cellules`));
  });

  it("keeps the word for what cannot be read from being an answer", async () => {
    const change = {
      avis: { categories: ["Oui", "*"], missingValues: ["", { value: "**", kind: "refused" }] },
    };
    const files = packageOf(withCell("avis", "secret"), change);
    const made = await published(files);
    expect(made.text).not.toContain("pas ; encore");
    expect((await answersOf(made.files)).replies).toEqual((await answersOf(files)).replies);
  });

  it("has its cells as they are where the package says that everybody may read them", async () => {
    const { text } = await published(packageOf(withCell("avis", "secret"), { avis: { publish: true } }));
    expect(text).toContain("secret");
  });

  it("has nothing of what the package holds for other tools", async () => {
    const others = [
      { name: "contacts", data: [["secret"]] },
      { name: "brut", path: "brut.csv", schema: { fields: [{ name: "nom", categories: ["secret"] }] } },
    ];
    const change = { avis: { example: "secret", constraints: { enum: ["secret"] }, "title@en": "Opinion" } };
    const { text } = await published(
      packageOf(RECORDS, change, others, {
        data: ["secret"],
        contact: "secret",
        sources: [{ title: "x", email: "secret@ville.fr" }],
      }),
    );
    expect(text).not.toContain("secret");
    expect(text).toContain('"title@en":"Opinion"');
  });

  it("has every respondent, though all that is published of one be blank", async () => {
    const records = RECORDS.map((record, row) =>
      row < 5 ? record.map((cell, k) => (k > 1 ? "" : cell)) : record,
    );
    const files = packageOf(records);
    const made = await published(files);
    const { surveys, replies } = await answersOf(made.files);
    expect(surveys[0]?.rows).toBe(40);
    expect(replies).toEqual((await answersOf(files)).replies);
  });

  it("is read as the whole was: all that a descriptor says of what is published stays", async () => {
    const files = barometerFiles();
    const made = await published(files);
    const [whole, part] = [readDataPackage(files.descriptor), readDataPackage(made.files.descriptor)];
    if (!whole.ok || !part.ok) return expect.fail("no data package");
    const kept = new Set(
      part.value.surveys.flatMap(({ codebook }) => codebook.variables.map(({ id }) => id)),
    );
    const placeless = ({ surveys, ...others }: typeof whole.value) => ({
      ...others,
      surveys: surveys.map(({ codebook, ...survey }) => ({
        ...survey,
        codebook: {
          ...codebook,
          variables: codebook.variables.flatMap(({ columns: _, ...one }) => (kept.has(one.id) ? [one] : [])),
        },
      })),
    });
    expect(placeless(part.value)).toEqual(placeless(whole.value));
  });

  it("gives the same answers as the whole", async () => {
    for (const files of [packageOf(), barometerFiles()]) {
      const made = await published(files);
      const [whole, part] = [new Engine(files), new Engine(made.files)];
      const { surveys } = await ask(whole, "open-barometer", {});
      const { surveys: opened } = await ask(part, "open-barometer", {});
      expect(opened.map(({ name }) => name)).toEqual(surveys.map(({ name }) => name));
      for (const [index, survey] of surveys.entries()) {
        const { places, layout, receipt, rows, headers } = opened[index] ?? expect.fail("no survey");
        expect(places?.map((place) => survey.headers[place])).toEqual(headers);
        expect([layout, rows, receipt.rows]).toEqual([survey.layout, survey.rows, survey.receipt.rows]);
        for (const { id, breakdowns } of survey.indicators) {
          const question = questionOf(survey, id, { by: breakdowns });
          const asked = { survey: survey.name, question };
          expect(await ask(part, "answer", asked)).toEqual(await ask(whole, "answer", asked));
        }
      }
    }
  });
});

describe("a data package is not published", () => {
  const personal = (name: string, what: string) => ({
    file: "agents.csv",
    failure: { code: "personal-published", params: { name, personal: what } },
  });

  it.each([
    ["free text", "remarque", { role: "answer" }, "words"],
    ["an address", "courriel", { role: "answer" }, "email"],
    ["what it says to be of somebody", "avis", { personal: "name" }, "name"],
  ] as const)("with %s in use, unless it says so", async (_, name, change, what) => {
    expect(await refusalsOf(packageOf(RECORDS, { [name]: change }))).toEqual([personal(name, what)]);
    const { text } = await published(packageOf(RECORDS, { [name]: { ...change, publish: true } }));
    expect(text).toContain(name);
    expect(text).not.toContain("secret-1000");
  });

  it("with several such columns, and all of them are told at once", async () => {
    const files = packageOf(RECORDS, { courriel: { role: "answer" }, remarque: { role: "answer" } });
    expect(await refusalsOf(files)).toEqual([personal("courriel", "email"), personal("remarque", "words")]);
    await expect(publishedFiles(files, "fr")).rejects.toThrow(
      /agents\.csv .*courriel[\s\S]*agents\.csv .*remarque/,
    );
  });

  it.each([
    [
      "whose quotes never close",
      (text: string) => `${text}"secret;\n${"x;y;z\n".repeat(400_000)}`,
      "unclosed-quote",
    ],
    ["that is no text", (text: string) => "\x01\x02".repeat(2000) + text, "not-text"],
    [
      "of too many columns",
      (text: string) => text.replace("\r\n", `${";x".repeat(10_001)}\r\n`),
      "too-many-columns",
    ],
  ])("with a file %s: nobody knows what is in it", async (_, spoil, code) => {
    const { descriptor, files } = packageOf();
    const spoilt = { descriptor, files: new Map([["agents.csv", spoil(files.get("agents.csv") ?? "")]]) };
    expect((await refusalsOf(spoilt)).map(({ file, failure }) => [file, failure.code])).toEqual([
      ["agents.csv", code],
    ]);
  });

  it("where its descriptor is wrong: what of it is published cannot be told", async () => {
    const files = packageOf(RECORDS, { avis: { role: "secret" } });
    expect(await refusalsOf(files)).toMatchObject([
      { file: "datapackage.json", failure: { code: "broken-package" } },
    ]);
    await expect(publishedFiles(files, "en")).rejects.toThrow(languageOf("en").messages.publish.refused);
  });
});
