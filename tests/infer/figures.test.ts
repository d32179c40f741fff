import { describe, expect, it } from "vitest";
import { findVariable } from "../../src/survey/codebook.ts";
import { variableId } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

async function aggregateOf(...lines: readonly string[]) {
  const { table, issues } = await readCsv(Buffer.from(`${lines.join("\n")}\n`));
  return { table, aggregate: table.codebook.aggregate, issues };
}

describe("a file of figures is recognised", () => {
  it("an indicator a row, a percentage column", async () => {
    const { aggregate, issues, table } = await aggregateOf(
      "Indicateur;Pourcentage",
      "Maturité satisfaisante;75",
      "Conformité cyber;94,2",
      "Agents en difficulté;25,5",
      "Site accessible;12,4",
    );
    expect(aggregate).toEqual({
      labels: ["Indicateur"],
      values: [{ variable: "Pourcentage", unit: "percent" }],
    });
    expect(issues.map(({ code }) => code)).toContain("figures-found");
    expect(table.codebook.weight).toBeNull();
  });

  it("wide by year, whole percentages", async () => {
    const { aggregate } = await aggregateOf(
      "Région;2019;2020;2021",
      "Bretagne;71 %;74 %;80 %",
      "Corse;52 %;57 %;61 %",
      "Normandie;66 %;67 %;70 %",
      "Occitanie;69 %;72 %;77 %",
    );
    expect(aggregate?.labels).toEqual(["Région"]);
    expect(aggregate?.values.map(({ variable, unit }) => `${variable} ${unit}`)).toEqual([
      "2019 percent",
      "2020 percent",
      "2021 percent",
    ]);
  });

  it("two labels crossed: a place and a year, which figures can then be chosen by", async () => {
    const { aggregate, table } = await aggregateOf(
      "pays,année,indice",
      ...["France", "Italie", "Malte"].flatMap((country, c) =>
        [2019, 2020, 2021].map((year, y) => `${country},${year},0.${5 + c}${y + 1}`),
      ),
    );
    expect(aggregate?.labels).toEqual(["pays", "année"]);
    expect(aggregate?.values).toEqual([{ variable: "indice", unit: "number" }]);
    expect(findVariable(table.codebook, variableId("pays"))?.role).toBe("breakdown");
  });
});

describe("answers are never taken for figures", () => {
  it.each([
    [
      "authorities with a category each, and a score",
      [
        "Commune;Strate;Maturité;Score",
        "Ajaccio;B;Faible;48,75",
        "Bourg;A;Élevée;62,5",
        "Dax;B;Faible;33,4",
        "Rodez;A;Moyenne;70,1",
      ],
    ],
    [
      "respondents with test scores",
      ["Agent;Note A;Note B", "A001;12,5;13,1", "A002;9,25;11,3", "A003;14,1;8,7", "A004;10,4;12,2"],
    ],
    [
      "weighted answers",
      ["Région;Avis;Poids", "Bretagne;Oui;1,2", "Corse;Non;0,8", "Bretagne;Non;0,9", "Corse;Oui;1,1"],
    ],
    ["two rows", ["Commune;Note", "Étampes;3,5", "Nîmes;4,1"]],
    [
      "the same place twice, without anything that tells the rows apart",
      ["Région;Temps", "Bretagne;1,5", "Bretagne;2,5", "Corse;1,25", "Corse;3,5", "Corse;3,75"],
    ],
  ])("%s", async (_, lines) => {
    expect((await aggregateOf(...lines)).aggregate).toBeUndefined();
  });
});
