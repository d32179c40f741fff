import { describe, expect, it } from "vitest";
import { readDataPackage } from "../../../src/survey/data-package/read.ts";
import { workshop } from "../workshop.ts";

/** The code and place of everything wrong with a descriptor. */
function failuresOf(descriptor: unknown): string[] {
  const read = readDataPackage(descriptor);
  return read.ok ? [] : read.failure.map(({ code, path }) => `${code} ${path}`);
}

const FIELDS = "/resources/0/schema/fields";
const INDICATORS = "/resources/0/indicators";

describe("a descriptor", () => {
  it("becomes surveys in the words of the trade", () => {
    const read = readDataPackage(workshop());
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: { text: "Atelier", translations: { en: "Workshop" } },
        figuresResource: { name: "figures", path: "figures.csv" },
        surveys: [
          { name: "atelier", codebook: { weight: "poids", wave: { unit: "person", licence: "ODbL" } } },
        ],
      },
    });
  });

  it("reads the same twice", () => {
    expect(readDataPackage(workshop())).toEqual(readDataPackage(workshop()));
  });

  it("gives each variable the kind that it says, or that its standard properties suggest", () => {
    const read = readDataPackage(workshop());
    const variables = read.ok ? read.value.surveys[0]?.codebook.variables : [];
    expect(variables?.map(({ id, kind, role }) => [id, kind, role])).toEqual([
      ["id", "identifier", "identifier"],
      ["age", "scale", "breakdown"],
      ["avis", "scale", "answer"],
      ["avis_bis", "scale", "answer"],
      ["outils", "multiple", "answer"],
      ["genre", "single", "answer"],
      ["date", "date", "ignored"],
      ["remarque", "text", "ignored"],
      ["poids", "numeric", "weight"],
    ]);
  });

  it("may number its answers: a code is then its digits", () => {
    const read = readDataPackage(workshop());
    const opinion = read.ok && read.value.surveys[0]?.codebook.variables[2];
    expect(opinion).toMatchObject({
      categories: [{ code: "0" }, { code: "1" }],
      scores: [0, 1],
      missing: [{ code: "" }, { code: "9", kind: "refused" }],
    });
  });

  it("may hold resources that are not ours to read", () => {
    const descriptor = workshop();
    descriptor.resources.push({ name: "rapport", path: "rapport.pdf" });
    expect(failuresOf(descriptor)).toEqual([]);
  });
});

describe("a broken descriptor", () => {
  it.each([
    ["is not an object", "no", "wrong-shape "],
    ["is nothing", null, "wrong-shape "],
    ["is a function", () => 0, "not-plain "],
  ])("%s", (_, descriptor, failure) => {
    expect(failuresOf(descriptor)).toEqual([failure]);
  });

  const field = (descriptor: ReturnType<typeof workshop>, index: number) =>
    descriptor.resources[0].schema.fields[index];
  const indicator = (descriptor: ReturnType<typeof workshop>, index: number) =>
    descriptor.resources[0].indicators[index];

  it.each<[string, (descriptor: ReturnType<typeof workshop>) => void, string]>([
    ["has no resources", (d) => delete d.resources, "wrong-shape /resources"],
    ["has no fields", (d) => (d.resources[0].schema.fields = []), "wrong-shape /resources/0/schema/fields"],
    [
      "holds something unheard of",
      (d) => (d.resources[0].holds = "rumours"),
      "unknown-value /resources/0/holds",
    ],
    [
      "measures in an unknown way",
      (d) => (d.resources[0].measurement = "felt"),
      "unknown-value /resources/0/measurement",
    ],
    [
      "has rows that are neither open nor closed",
      (d) => (d.resources[0].rows = "ajar"),
      "unknown-value /resources/0/rows",
    ],
    [
      "samples in an unknown way",
      (d) => (d.resources[0].sampling = "luck"),
      "unknown-value /resources/0/sampling",
    ],
    [
      "surveys neither persons nor organisations",
      (d) => (d.resources[0].unit = "cat"),
      "unknown-value /resources/0/unit",
    ],
    [
      "counts half a person in the population",
      (d) => (d.resources[0].population = 10.5),
      "wrong-shape /resources/0/population",
    ],
    ["has a field of unknown kind", (d) => (field(d, 2).kind = "mood"), `unknown-value ${FIELDS}/2/kind`],
    ["has a field of unknown role", (d) => (field(d, 2).role = "hero"), `unknown-value ${FIELDS}/2/role`],
    [
      "has an answer missing for an unknown reason",
      (d) => (field(d, 2).missingValues[1].kind = "bored"),
      `unknown-value ${FIELDS}/2/missingValues/1/kind`,
    ],
    [
      "has two resources of one name",
      (d) => (d.resources[1].name = "atelier"),
      "duplicate-name /resources/1/name",
    ],
    [
      "reads one file by two codebooks",
      (d) => (d.resources[1].path = d.resources[0].path),
      "duplicate-name /resources/1/path",
    ],
    ["has two fields of one name", (d) => (field(d, 7).name = "date"), `duplicate-name ${FIELDS}/7/name`],
    [
      "has two indicators of one id",
      (d) => (indicator(d, 1).id = "avis"),
      `duplicate-name ${INDICATORS}/1/id`,
    ],
    [
      "has the same answer twice",
      (d) => field(d, 1).categories.push("jeune"),
      `duplicate-name ${FIELDS}/1/categories/2`,
    ],
    [
      "has an answer that is also missing",
      (d) => field(d, 2).categories.push(9),
      `ambiguous-code ${FIELDS}/2/categories/2`,
    ],
    [
      "has a spelling that is another answer",
      (d) => field(d, 5).categories.push({ value: "x", spellings: ["F"] }),
      `ambiguous-code ${FIELDS}/5/categories/2`,
    ],
    ["has a scale without answers", (d) => delete field(d, 2).categories, `no-categories ${FIELDS}/2`],
    ["has a score too few", (d) => field(d, 2).scores.pop(), `wrong-scores ${FIELDS}/2/scores`],
    [
      "has scores for what is no scale",
      (d) => (field(d, 5).scores = [0, 1]),
      `wrong-scores ${FIELDS}/5/scores`,
    ],
    ["has a multiple without separator", (d) => delete field(d, 4).separator, `no-separator ${FIELDS}/4`],
    ["weighs by an opinion", (d) => (field(d, 5).role = "weight"), `wrong-kind ${FIELDS}/5/kind`],
    ["has a date of unknown order", (d) => (field(d, 6).format = "%Y"), `unknown-value ${FIELDS}/6/format`],
    [
      "has an indicator of unknown measure",
      (d) => (indicator(d, 0).measure.kind = "sum"),
      `unknown-value ${INDICATORS}/0/measure/kind`,
    ],
    [
      "has an indicator of nothing",
      (d) => (indicator(d, 0).measure.items = []),
      `wrong-shape ${INDICATORS}/0/measure/items`,
    ],
    [
      "has an indicator of no variable",
      (d) => (indicator(d, 0).measure.items = ["x"]),
      `unknown-variable ${INDICATORS}/0/measure/items/0`,
    ],
    [
      "has an indicator of a text",
      (d) => (indicator(d, 0).measure.items = ["remarque"]),
      `wrong-kind ${INDICATORS}/0/measure/items/0`,
    ],
    [
      "has a breakdown by no variable",
      (d) => (indicator(d, 0).breakdowns = ["x"]),
      `unknown-variable ${INDICATORS}/0/breakdowns/0`,
    ],
    [
      "has a breakdown by a date",
      (d) => (indicator(d, 0).breakdowns = ["date"]),
      `wrong-kind ${INDICATORS}/0/breakdowns/0`,
    ],
    [
      "filters by no answer",
      (d) => (indicator(d, 0).filter[0].codes = ["vieux"]),
      `unknown-category ${INDICATORS}/0/filter/0`,
    ],
    [
      "nets an answer that does not exist",
      (d) => (indicator(d, 1).measure.codes = ["7"]),
      `unknown-category ${INDICATORS}/1/measure`,
    ],
    [
      "nets no answers",
      (d) => (indicator(d, 1).measure.codes = []),
      `wrong-shape ${INDICATORS}/1/measure/codes`,
    ],
    [
      "compares questions on two scales",
      (d) => (indicator(d, 3).measure.items = ["avis", "age"]),
      `mixed-battery ${INDICATORS}/3/measure/items/1`,
    ],
    [
      "takes the mean of a scale without scores",
      (d) => (indicator(d, 2).measure.items = ["age"]),
      `wrong-kind ${INDICATORS}/2/measure/items/0`,
    ],
    [
      "compares with an answer that does not exist",
      (d) => (d.resources[0].comparableTo[0].codes = ["7"]),
      "unknown-category /resources/0/comparableTo/0",
    ],
    [
      "compares for a group that does not exist",
      (d) => (d.resources[0].comparableTo[0].group.code = "vieux"),
      "unknown-category /resources/0/comparableTo/0/group",
    ],
    [
      "has a headline of no survey",
      (d) => (d.headlines[0].survey = "x"),
      "unknown-survey /headlines/0/survey",
    ],
    [
      "has a headline of no indicator",
      (d) => (d.headlines[0].indicator = "x"),
      "unknown-indicator /headlines/0/indicator",
    ],
  ])("%s", (_, breaks, failure) => {
    const descriptor = workshop();
    breaks(descriptor);
    expect(failuresOf(descriptor)).toContain(failure);
  });

  it("is told all that is wrong with it at once", () => {
    const descriptor = workshop();
    field(descriptor, 2).scores.pop();
    indicator(descriptor, 0).breakdowns = ["x"];
    descriptor.headlines[0].survey = "x";
    expect(failuresOf(descriptor)).toHaveLength(3);
  });
});

describe("a hostile descriptor", () => {
  it("cannot reach the prototype of objects", () => {
    const text = JSON.stringify(workshop()).replace("{", '{"__proto__": {"polluted": true}, ');
    const tags = text.replace('"title@en"', '"title@__proto__": "x", "title@constructor": "y", "title@en"');
    const read = readDataPackage(JSON.parse(tags));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && Object.keys(read.value.title.translations ?? {})).toEqual(["en"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("says nothing by inheritance", () => {
    expect(failuresOf(Object.create(workshop()))).toEqual(["wrong-shape /name", "wrong-shape /resources"]);
  });

  it("may name its variables and answers as JavaScript names its own", () => {
    const descriptor = workshop();
    descriptor.resources[0].schema.fields.push({
      name: "__proto__",
      kind: "single",
      categories: ["constructor", "toString"],
    });
    descriptor.resources[0].indicators[0].breakdowns = ["__proto__"];
    const read = readDataPackage(descriptor);
    expect(read.ok && read.value.surveys[0]?.codebook.variables.at(-1)).toMatchObject({
      id: "__proto__",
      categories: [{ code: "constructor" }, { code: "toString" }],
    });
  });

  it("is refused where it never ends", () => {
    const descriptor = workshop();
    descriptor.self = descriptor;
    expect(failuresOf(descriptor)[0]).toMatch(/^not-plain \/self/);
  });
});
