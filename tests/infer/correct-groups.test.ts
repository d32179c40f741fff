import { describe, expect, it } from "vitest";
import { counts } from "../../src/count/counts.ts";
import { adoptCodebook } from "../../src/infer/adopt-codebook.ts";
import { gatherColumns } from "../../src/infer/correct/gather-columns.ts";
import { readAs } from "../../src/infer/correct/read-as.ts";
import { splitColumns } from "../../src/infer/correct/split-columns.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { type CodeBook, variableOf } from "../../src/survey/codebook.ts";
import { correct } from "../../src/survey/correct.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import { writeDataPackage } from "../../src/survey/data-package/write.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { readCsv } from "../read/read-csv.ts";

const SURVEY = [
  "Âge;Mél;Visio;Cloud;Accueil;Site",
  "17;Oui;Non;Oui;Bon;Moyen",
  "18;Non;Non;;Moyen;Mauvais",
  "34;Oui;Oui;Non;Bon;Bon",
  "35;Oui;Non;Oui;Mauvais;Moyen",
  "64;;Oui;Non;Moyen;Bon",
  "888;Non;Oui;Oui;Bon;Moyen",
  "65;Oui;Oui;Oui;Mauvais;Mauvais",
].join("\n");

const id = variableId;
const BOXES = ["Mél", "Visio", "Cloud"].map(id);
const GATHER: Correction = { do: "gather", variables: BOXES, label: "Outils" };

async function survey() {
  const { table, decimal, receipt } = await readCsv(SURVEY);
  const make = (codebook: CodeBook, ...corrections: Correction[]): CodeBook =>
    corrections.reduce((before, correction) => {
      const made = correct(before, correction, {
        gather: (variables, label) => gatherColumns(variables, label, table.cells),
        split: (variable) => splitColumns(variable, table.cells),
        readAs: (variable, kind) => readAs(variable, kind, table.cells, decimal),
        layOut: () => undefined,
      });
      return made.ok ? made.value : expect.fail(`${correction.do}: ${made.failure}`);
    }, codebook);
  return { table, receipt, make: (...corrections: Correction[]) => make(table.codebook, ...corrections) };
}

function told(table: SurveyTable, codebook: CodeBook, name: string) {
  const read = withCodebook(table, codebook);
  const variable = variableOf(codebook, id(name));
  const all = counts(read, { kind: "all", size: read.rows }, variable.id);
  return "categories" in variable
    ? Object.fromEntries(variable.categories.map(({ label }, index) => [label.text, all.categories[index]]))
    : {};
}

const names = ({ variables }: CodeBook) => variables.map((variable) => String(variable.id));

describe("columns", () => {
  it("that are boxes are gathered into one question, and parted again", async () => {
    const { table, make } = await survey();
    const gathered = make(GATHER);
    expect(names(gathered)).toEqual(["Âge", "Outils", "Accueil", "Site"]);
    expect(told(table, gathered, "Outils")).toEqual({ Mél: 4, Visio: 4, Cloud: 4 });
    expect(names(make(GATHER, { do: "split", variable: id("Outils") }))).toEqual(names(table.codebook));
  });

  it("that are items with the same answers make a battery", async () => {
    const { make } = await survey();
    const gathered = make({ do: "gather", variables: [id("Accueil"), id("Site")], label: "Qualité" });
    expect(gathered.batteries?.at(-1)).toEqual({ label: { text: "Qualité" }, items: ["Accueil", "Site"] });
  });

  it("that are neither are not gathered", async () => {
    const { table } = await survey();
    const variables = [variableOf(table.codebook, id("Âge")), variableOf(table.codebook, id("Accueil"))];
    expect(gatherColumns(variables, "x", table.cells)).toBeNull();
  });

  it("are taken out one by one", async () => {
    const { table, make } = await survey();
    const left = make(GATHER, { do: "take-out", variable: id("Outils"), code: categoryCode("Cloud") });
    expect(names(left)).toEqual(["Âge", "Outils", "Cloud", "Accueil", "Site"]);
    expect(told(table, left, "Outils")).toEqual({ Mél: 4, Visio: 4 });
    expect(told(table, left, "Cloud")).toEqual({ Non: 2, Oui: 4 });
  });

  it("with a blank count it as not ticked where somebody says so", async () => {
    const { make } = await survey();
    const blank = (means: "unticked" | "missing") => {
      const variable = variableOf(make(GATHER, { do: "blank", variable: id("Outils"), means }), id("Outils"));
      return variable.kind === "multiple" && variable.storage.kind === "columns" && variable.storage.unchosen;
    };
    expect(blank("unticked")).toEqual(["Non", ""]);
    expect(blank("missing")).toEqual(["Non"]);
  });
});

describe("numbers", () => {
  const BANDS: readonly Correction[] = [
    { do: "missing", variable: id("Âge"), code: "888", kind: "no-answer" },
    { do: "bands", variable: id("Âge"), cuts: [18, 35, 65] },
  ];

  it("are cut into bands: each begins at its cut point, and codes for no answer are in none", async () => {
    const { table, make } = await survey();
    expect(told(table, make(...BANDS), "Âge")).toEqual({
      "Moins de 18": 1,
      "18 à 34": 2,
      "35 à 64": 2,
      "65 et plus": 1,
    });
  });

  it("are numbers again without cut points", async () => {
    const { make } = await survey();
    const again = variableOf(make(...BANDS, { do: "bands", variable: id("Âge"), cuts: [] }), id("Âge"));
    expect(again).toMatchObject({ kind: "numeric", decimal: "," });
  });

  it("keep their bands in a saved codebook", async () => {
    const { table, receipt, make } = await survey();
    const codebook = make(...BANDS, GATHER);
    const written = writeDataPackage(codebook, {
      name: "a.csv",
      headers: table.headers,
      receipt,
      indicators: [],
    });
    const read = readDataPackage(written);
    expect(read.ok && read.value.surveys[0]?.codebook.variables).toEqual(codebook.variables);
  });
});

it("a saved codebook gathers and parts the columns of the next wave", async () => {
  const { table, make } = await survey();
  const saved = make(GATHER);
  const adopted = adoptCodebook(saved, table.codebook, table.cells);
  expect(names(adopted.codebook)).toEqual(["Âge", "Outils", "Accueil", "Site"]);
  expect(told(table, adopted.codebook, "Outils")).toEqual({ Mél: 4, Visio: 4, Cloud: 4 });
  const parted = adoptCodebook(table.codebook, saved, table.cells);
  expect(names(parted.codebook).toSorted()).toEqual(names(table.codebook).toSorted());
});
