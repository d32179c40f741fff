import { describe, expect, it } from "vitest";
import { counts } from "../../src/count/counts.ts";
import { gatherColumns } from "../../src/infer/correct/gather-columns.ts";
import { nearEqual } from "../../src/infer/correct/near-equal.ts";
import { readAs } from "../../src/infer/correct/read-as.ts";
import { splitColumns } from "../../src/infer/correct/split-columns.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { CodeBook } from "../../src/survey/codebook.ts";
import { variableOf } from "../../src/survey/codebook.ts";
import { correct } from "../../src/survey/correct.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { variableId } from "../../src/survey/variable.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { readCsv } from "../read/read-csv.ts";

const SURVEY = [
  "Niveau;Avis;Ville;Outils;Poids;Note",
  "Faible;bien;Nantes;a, b;1,2;1",
  "Moyen;moyen;nantes;a;0,8;2",
  "Élevé;mal;NANTES ;b;1;3",
  "Moyen;bien;Brest;a, b;1;NSP",
  "Faible;99;Brest;b;1;2",
  "Élevé;bien;Brest;a;1;1",
  "Faible;99;Nantes;a, b;1;3",
  "Moyen;mal;Brest;b;1;2",
].join("\n");

const ville = variableId("Ville");
const avis = variableId("Avis");
const codes = (...texts: string[]) => texts.map(categoryCode);

async function survey() {
  const { table, decimal } = await readCsv(SURVEY);
  const make = (...corrections: Correction[]): CodeBook =>
    corrections.reduce((codebook, correction) => {
      const made = correct(codebook, correction, {
        gather: (variables, label) => gatherColumns(variables, label, table.cells),
        split: (variable) => splitColumns(variable, table.cells),
        readAs: (variable, kind) => readAs(variable, kind, table.cells, decimal),
        layOut: () => undefined,
      });
      return made.ok ? made.value : expect.fail(`${correction.do}: ${made.failure}`);
    }, table.codebook);
  const told = (codebook: CodeBook, name: string) => {
    const read = withCodebook(table, codebook);
    const variable = variableOf(codebook, variableId(name));
    const all = counts(read, { kind: "all", size: read.rows }, variable.id);
    const labels = "categories" in variable ? variable.categories.map(({ label }) => label.text) : [];
    return {
      answers: Object.fromEntries(labels.map((label, index) => [label, all.categories[index]])),
      missing: Object.fromEntries(Object.entries(all.missing).filter(([, n]) => n > 0)),
    };
  };
  return { table, make, told };
}

describe("a correction", () => {
  it("puts a scale in the order that somebody says, scores and nets going with their answers", async () => {
    const { make, told } = await survey();
    const codebook = make(
      { do: "kind", variable: avis, kind: "scale" },
      { do: "net", variable: avis, label: "Bien ou moyen", codes: codes("bien", "moyen") },
      { do: "missing", variable: avis, code: "99", kind: "refused" },
      { do: "order", variable: avis, codes: codes("mal", "moyen", "bien") },
    );
    expect(told(codebook, "Avis")).toEqual({
      answers: { mal: 2, moyen: 1, bien: 3 },
      missing: { refused: 2 },
    });
    expect(variableOf(codebook, avis)).toMatchObject({ kind: "scale", nets: [{ codes: ["bien", "moyen"] }] });
  });

  it("moves an answer step by step, each from where the last one left it, and no further than the end", async () => {
    const { make } = await survey();
    const step = { do: "move", variable: ville, code: categoryCode("nantes"), by: -1 } as const;
    const order = (...corrections: readonly Correction[]) => {
      const variable = variableOf(make(...corrections), ville);
      return "categories" in variable ? variable.categories.map(({ code }) => String(code)) : [];
    };
    const before = order();
    const place = before.indexOf("nantes");
    expect(order(step)).toEqual(before.toSpliced(place, 1).toSpliced(place - 1, 0, "nantes"));
    expect(order(...before.map(() => step))[0]).toBe("nantes");
    expect(order(step, { ...step, by: 1 })).toEqual(before);
  });

  it("reads near-equal answers as one, and apart again", async () => {
    const { make, told } = await survey();
    const together = make({ do: "merge", variable: ville, codes: codes("Nantes", "nantes", "NANTES") });
    expect(told(together, "Ville").answers).toEqual({ Brest: 4, Nantes: 4 });
    const apart = make(
      { do: "merge", variable: ville, codes: codes("Nantes", "nantes", "NANTES") },
      { do: "part", variable: ville, code: categoryCode("Nantes") },
    );
    expect(told(apart, "Ville").answers).toEqual({ Brest: 4, Nantes: 2, nantes: 1, NANTES: 1 });
  });

  it("moves “ne sait pas” into the base and out of it", async () => {
    const { make, told } = await survey();
    const note = variableId("Note");
    const inside = make(
      { do: "kind", variable: note, kind: "scale" },
      { do: "answer", variable: note, code: "NSP" },
    );
    expect(told(inside, "Note")).toEqual({ answers: { 1: 2, 2: 3, 3: 2, NSP: 1 }, missing: {} });
    const outside = make(
      { do: "kind", variable: note, kind: "scale" },
      { do: "answer", variable: note, code: "NSP" },
      { do: "missing", variable: note, code: "NSP", kind: "dont-know" },
    );
    expect(told(outside, "Note")).toEqual({ answers: { 1: 2, 2: 3, 3: 2 }, missing: { "dont-know": 1 } });
  });

  it("lets a weight weigh, and stop", async () => {
    const { make } = await survey();
    const poids = variableId("Poids");
    expect(make({ do: "weight", variable: null }).weight).toBeNull();
    expect(make({ do: "role", variable: poids, role: "answer" }).weight).toBeNull();
    expect(make({ do: "kind", variable: poids, kind: "text" }).weight).toBeNull();
    const again = make({ do: "role", variable: poids, role: "answer" }, { do: "weight", variable: poids });
    expect(again.weight).toBe("Poids");
  });

  it("reads a column as every kind that it can be, and keeps all respondents", async () => {
    const { table, make, told } = await survey();
    for (const name of table.headers)
      for (const kind of ["single", "scale", "multiple", "numeric", "date", "text", "identifier"] as const) {
        const codebook = make({ do: "kind", variable: variableId(name), kind });
        const { answers, missing } = told(codebook, name);
        const total = [...Object.values(answers), ...Object.values(missing)].reduce(
          (sum, n = 0) => (sum ?? 0) + n,
          0,
        );
        if (kind === "single" || kind === "scale") expect(total, `${name} as ${kind}`).toBe(table.rows);
      }
  });

  it.each<[string, Correction]>([
    ["of a variable that is not there", { do: "rename", variable: variableId("Autre"), label: "x" }],
    ["of an answer that is not there", { do: "merge", variable: ville, codes: codes("Brest", "Lyon") }],
    ["that forgets an answer of the scale", { do: "order", variable: ville, codes: codes("Brest") }],
    ["that weighs by words", { do: "weight", variable: ville }],
    ["of an order of dates in a list of towns", { do: "dates", variable: ville, order: "mdy" }],
  ])("%s is refused", async (_, correction) => {
    const { table } = await survey();
    const made = correct(table.codebook, correction, {
      gather: () => null,
      split: () => [],
      readAs: () => null,
      layOut: () => undefined,
    });
    expect(made.ok).toBe(false);
  });
});

describe("answers that are likely to be one", () => {
  it("differ by accents, case, spaces or punctuation only", async () => {
    const { table } = await survey();
    expect(nearEqual(variableOf(table.codebook, ville))).toEqual([
      expect.arrayContaining(["Nantes", "nantes", "NANTES"]),
    ]);
    expect(nearEqual(variableOf(table.codebook, avis))).toEqual([]);
  });
});
