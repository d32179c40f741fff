import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import { publish } from "../../src/engine/publish.ts";
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

const cell = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (records: readonly (readonly string[])[]) =>
  [HEADERS, ...records].map((record) => record.map(cell).join(";")).join("\r\n");

interface Field {
  readonly name: string;
  readonly [property: string]: unknown;
}

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
): BarometerFiles => ({
  descriptor: {
    name: "test",
    overview: { title: "Test" },
    headlines: [],
    resources: [
      {
        name: "agents",
        holds: "answers",
        path: "agents.csv",
        unit: "person",
        respondents: "agents",
        licenses: [{ name: "x" }],
        sources: [{ title: "x" }],
        schema: { fields: FIELDS.map((field) => ({ ...field, ...change[field.name] })), weight: "poids" },
        indicators: [
          { id: "avis", title: "Avis", measure: { kind: "share", items: ["avis"] }, breakdowns: ["âge"] },
        ],
      },
    ],
  },
  files: new Map([["agents.csv", csv(records)]]),
});

/** All that is published, as text. */
async function publishedText(files: BarometerFiles): Promise<string> {
  const made = await publish(files);
  if (!made.ok) return expect.fail(JSON.stringify(made.failure));
  const { descriptor, files: texts, shipped } = made.value.files;
  return JSON.stringify([[...texts], [...(shipped ?? [])], descriptor]);
}

describe("what is published of a file of answers", () => {
  it("is the columns that something counts, and nothing of the others", async () => {
    const text = await publishedText(packageOf());
    expect(text).not.toContain("secret");
    expect(text).toContain("Moins de 40 ans");
    const made = await publish(packageOf());
    expect(made.ok && made.value.report).toEqual([
      {
        path: "agents.csv",
        rows: 40,
        columns: [
          { header: "matricule", fate: "identifier" },
          { header: "courriel", fate: "unused" },
          { header: "âge", fate: "shipped" },
          { header: "avis", fate: "shipped" },
          { header: "remarque", fate: "unused" },
          { header: "poste", fate: "unused" },
          { header: "poids", fate: "shipped" },
        ],
      },
    ]);
  });

  it("says nothing of the order in which they answered", async () => {
    const text = await publishedText(packageOf());
    expect(await publishedText(packageOf([...RECORDS].reverse()))).toBe(text);
    const [, ...lines] = String(JSON.parse(text)[0][0][1]).trim().split("\n");
    expect(lines).toHaveLength(40);
    expect(lines.map((line) => line.split(",")[0])).not.toEqual(RECORDS.map((record) => `"${record[2]}"`));
  });

  it.each([
    ["free text", "remarque", { role: "answer" }, "words"],
    ["an address", "courriel", { role: "answer" }, "email"],
  ] as const)("is refused with %s in it, unless the package says so", async (_, name, change, personal) => {
    const made = await publish(packageOf(RECORDS, { [name]: change }));
    expect(made).toEqual({
      ok: false,
      failure: { code: "personal-published", params: { file: "agents.csv", name, personal } },
    });
    const text = await publishedText(packageOf(RECORDS, { [name]: { ...change, publish: true } }));
    expect(text).toContain("secret");
    expect(text).not.toContain("secret-1000");
  });

  it("gives the same answers as the whole", async () => {
    for (const files of [packageOf(), barometerFiles()]) {
      const made = await publish(files);
      if (!made.ok) return expect.fail(JSON.stringify(made.failure));
      const [whole, part] = [new Engine(files), new Engine(made.value.files)];
      const { surveys } = await ask(whole, "open-barometer", {});
      const { surveys: published } = await ask(part, "open-barometer", {});
      expect(published.map(({ name }) => name)).toEqual(surveys.map(({ name }) => name));
      for (const [index, survey] of surveys.entries()) {
        const { places, layout, receipt, rows, headers } = published[index] ?? expect.fail("no survey");
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
