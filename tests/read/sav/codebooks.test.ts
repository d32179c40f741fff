import { describe, expect, it } from "vitest";
import { counts } from "../../../src/count/counts.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { select } from "../../../src/table/select.ts";
import { readSav } from "./read-sav.ts";
import type { WrittenVariable } from "./write-sav.ts";

const AGREE = [
  [1, "Pas d’accord"],
  [2, "Ni l’un ni l’autre"],
  [3, "D’accord"],
] as const;

/** One variable beside another that numbers the rows. */
const one = (variable: WrittenVariable, values: readonly (number | string | null)[], more = {}) => ({
  variables: [{ name: "n", width: 4 }, variable],
  cases: values.map((value, row) => [`r${row}`, value] as const),
  ...more,
});

describe("labels of values", () => {
  it("are the cells, and the answers in the order of the values; one that nobody gave is among them", async () => {
    const labels = [
      [2, "Non"],
      [1, "Oui"],
      [3, "Peut-être"],
    ] as const;
    const { rows, variable, answersOf } = await readSav(
      one({ name: "q", measure: "nominal", labels, label: "Êtes-vous d’accord ?" }, [2, 1, 1, 2]),
    );
    expect(rows.map((row) => row[1])).toEqual(["Non", "Oui", "Oui", "Non"]);
    expect(answersOf("q")).toEqual(["Oui", "Non", "Peut-être"]);
    expect(variable("q")).toMatchObject({
      kind: "single",
      label: { text: "Êtes-vous d’accord ?" },
      question: { text: "Êtes-vous d’accord ?" },
    });
  });

  it("make a scale where the measure is ordinal, in their order", async () => {
    const { variable, answersOf } = await readSav(
      one({ name: "q", measure: "ordinal", labels: AGREE }, [3, 1, 2, 3]),
    );
    expect(variable("q").kind).toBe("scale");
    expect(answersOf("q")).toEqual(AGREE.map(([, label]) => label));
  });

  it("of which the measure is not said are looked at; their order is kept", async () => {
    const labels = [
      [1, "Zèbre"],
      [2, "Âne"],
      [3, "Mule"],
    ] as const;
    const { variable, answersOf } = await readSav(one({ name: "q", labels }, [3, 1, 2, 3, 2, 1, 1, 2]));
    expect(variable("q").kind).toBe("single");
    expect(answersOf("q")).toEqual(["Zèbre", "Âne", "Mule"]);
  });

  it("at the ends alone are points of a scale, worth what their values are", async () => {
    const labels = [
      [0, "Pas du tout"],
      [4, "Tout à fait"],
    ] as const;
    const { rows, variable, answersOf } = await readSav(one({ name: "q", labels }, [0, 1, 2, 3, 4, 4]));
    expect(rows.map((row) => row[1])).toEqual(["Pas du tout", "1", "2", "3", "Tout à fait", "Tout à fait"]);
    expect(answersOf("q")).toEqual(["Pas du tout", "1", "2", "3", "Tout à fait"]);
    expect(variable("q")).toMatchObject({ kind: "scale", scores: [0, 1, 2, 3, 4] });
  });

  it("of a few values leave numbers that are measured what they are", async () => {
    const labels = [
      [98, "98 ans et plus"],
      [99, "Refus"],
    ] as const;
    const { rows, variable } = await readSav(
      one({ name: "age", measure: "scale", labels, missing: [99] }, [34, 98, 99, 51.5]),
    );
    expect(rows.map((row) => row[1])).toEqual(["34", "98", "Refus", "51.5"]);
    expect(variable("age")).toMatchObject({ kind: "numeric", decimal: "." });
    expect(variable("age").missing).toContainEqual({
      code: "Refus",
      kind: "refused",
      label: { text: "Refus" },
    });
  });

  it("that two values have are told apart, and so is one that reads as another value", async () => {
    const labels = [
      [1, "Autre"],
      [2, "Autre"],
      [3, "4"],
    ] as const;
    const { rows } = await readSav(one({ name: "q", measure: "nominal", labels }, [1, 2, 3, 4]));
    expect(rows.map((row) => row[1])).toEqual(["Autre (1)", "Autre (2)", "4 (3)", "4"]);
  });

  it("of texts, short and long, are words too", async () => {
    const labels = [
      ["F", "Femme"],
      ["H", "Homme"],
    ] as const;
    for (const width of [1, 8, 12]) {
      const { rows, answersOf } = await readSav(
        one({ name: "q", width, measure: "nominal", labels }, ["H", "F", "H"]),
      );
      expect(rows.map((row) => row[1])).toEqual(["Homme", "Femme", "Homme"]);
      expect(answersOf("q")).toEqual(["Femme", "Homme"]);
    }
  });
});

describe("what is missing", () => {
  it("by the system is blank", async () => {
    const { rows } = await readSav(one({ name: "q", measure: "nominal", labels: AGREE }, [1, null, 2]));
    expect(rows.map((row) => row[1])).toEqual(["Pas d’accord", "", "Ni l’un ni l’autre"]);
  });

  it("by one, two or three values is a code of its own, counted with no answer", async () => {
    const labels = [...AGREE, [8, "Ne sait pas"], [9, "Refus"]] as const;
    const { table, variable, answersOf } = await readSav(
      one({ name: "q", measure: "ordinal", labels, missing: [7, 8, 9] }, [1, 2, 7, 8, 8, 9, 3]),
    );
    expect(answersOf("q")).toEqual(AGREE.map(([, label]) => label));
    expect(variable("q").missing.map(({ code, kind }) => [code, kind])).toEqual([
      ["", "no-answer"],
      ["7", "no-answer"],
      ["Ne sait pas", "dont-know"],
      ["Refus", "refused"],
    ]);
    const { categories } = counts(table, select(table, []), variableId("q"));
    expect(categories).toEqual([1, 1, 1]);
  });

  it("by a range, with another value or none, is whatever is found in it", async () => {
    const { variable, rows } = await readSav(
      one(
        { name: "q", measure: "scale", missing: [-99, -1, 999], isRange: true },
        [12, -5, 999, -0.5, -99, 7],
      ),
    );
    expect(rows.map((row) => row[1])).toEqual(["12", "-5", "999", "-0.5", "-99", "7"]);
    expect(variable("q").kind).toBe("numeric");
    expect(variable("q").missing.map(({ code }) => code)).toEqual(["", "-99", "-5", "999"]);
  });

  it("among texts is a code, too", async () => {
    const { variable, answersOf } = await readSav(
      one(
        {
          name: "q",
          width: 2,
          measure: "nominal",
          labels: [
            ["a", "Oui"],
            ["b", "Non"],
          ],
          missing: ["z"],
        },
        ["a", "z", "b"],
      ),
    );
    expect(answersOf("q")).toEqual(["Oui", "Non"]);
    expect(variable("q").missing.map(({ code }) => code)).toEqual(["", "z"]);
  });

  it("is no answer to what is inferred either", async () => {
    const values = [1.5, 2.25, 777, 3.5, 777];
    const said = await readSav(
      one({ name: "q", missing: [777], labels: [[777, "Boîtier en panne"]] }, values),
    );
    expect(said.variable("q").kind).toBe("numeric");
    expect(said.rows.map((row) => row[1])).toEqual([
      "1.5",
      "2.25",
      "Boîtier en panne",
      "3.5",
      "Boîtier en panne",
    ]);
  });
});

describe("the variables", () => {
  it("of which nothing is said are inferred as those of a CSV", async () => {
    const { variable } = await readSav(one({ name: "Avis", width: 20 }, ["Oui", "Non", "Oui", "NSP", "Non"]));
    expect(variable("Avis").kind).toBe("single");
    expect(variable("Avis").missing.map(({ kind }) => kind)).toContain("dont-know");
  });

  it("that weigh are the weights in use, whatever they are called and however many look like one", async () => {
    const { codebook, receipt, issues, variable } = await readSav({
      variables: [
        { name: "avis", width: 4 },
        { name: "poids", measure: "scale" },
        { name: "x1", measure: "nominal" },
      ],
      cases: [
        ["Oui", 1.2, 2],
        ["Non", 0.8, 1],
        ["Oui", 1, 1],
      ],
      weight: "x1",
    });
    expect(codebook.weight).toBe("x1");
    expect(variable("x1")).toMatchObject({ kind: "numeric", role: "weight" });
    expect(receipt).toMatchObject({ weight: "x1", labelled: 0, encoding: "utf-8" });
    expect(issues.filter(({ code }) => code.startsWith("weight"))).toEqual([]);
  });

  it("of a multiple-response set are the options of one question", async () => {
    const option = (name: string, label: string) =>
      ({
        name,
        label,
        measure: "nominal",
        labels: [
          [0, "Non cité"],
          [1, "Cité"],
        ],
      }) as const;
    const { variable, answersOf, codebook, table } = await readSav({
      variables: [
        { name: "n", width: 4 },
        option("u1", "Mail"),
        option("u2", "Tableur"),
        { name: "v", measure: "scale" },
        option("u3", "Forms"),
      ],
      cases: [
        ["a", 1, 0, 12, 1],
        ["b", 0, 0, 13, 1],
        ["c", null, null, 14, null],
      ],
      sets: "$usages=D1 1 7 Usages  U1 u2 u3\n$autres=C 6 Autres u1 u2\n".replace("7 Usages  ", "6 Usages "),
    });
    expect(codebook.variables.map(({ id }) => id)).toEqual(["n", "$usages", "v"]);
    expect(answersOf("$usages")).toEqual(["u1", "u2", "u3"]);
    expect(variable("$usages")).toMatchObject({
      kind: "multiple",
      label: { text: "Usages" },
      columns: [1, 2, 4],
      categories: [{ label: { text: "Mail" } }, { label: { text: "Tableur" } }, { label: { text: "Forms" } }],
    });
    const { categories } = counts(table, select(table, []), variableId("$usages"));
    expect(categories).toEqual([1, 0, 2]);
  });
});
