import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import { variableId } from "../../src/survey/variable.ts";
import { agentsPackage, holds, indicatorOf, published, recordsOf, single } from "./agents-package.ts";
import { ask } from "./barometer.ts";

const ANSWER = ["Oui", "Non"] as const;
const SECRET = ["secret un", "secret deux"] as const;

describe("what is built opens, and answers as the package does,", () => {
  it.each([
    ["with two spaces in a header", "Mon  avis", "Mon avis"],
    ["with a line broken in a header, as Excel writes them", "Mon\navis", "Mon avis"],
    ["with spaces around a header", " Mon avis ", "Mon avis"],
    ["with spaces around the name of a field", "Mon avis", "Mon avis "],
    ["with a header that is blank", "", "#1"],
  ])("%s", async (_, header, name) => {
    await holds({
      headers: ["nom", header, "âge"],
      records: recordsOf(SECRET, ANSWER, ANSWER),
      fields: [
        { name: "nom", kind: "text", role: "ignored" },
        single(name, "answer"),
        single("âge", "breakdown"),
      ],
      resource: { indicators: [indicatorOf(name.trim(), "âge")] },
    });
  });

  it("without headers", async () => {
    await holds({
      headers: ["secret trois", "Oui", "Non"],
      records: recordsOf(SECRET, ANSWER, ANSWER),
      fields: [
        { name: "#0", kind: "text", role: "ignored" },
        single("#1", "answer"),
        single("#2", "breakdown"),
      ],
      resource: { dialect: { header: false }, indicators: [indicatorOf("#1", "#2")] },
    });
  });

  it("with the second of two columns of one name, and not the first", async () => {
    await holds({
      headers: ["avis", "avis", "âge"],
      records: recordsOf(SECRET, ANSWER, ANSWER),
      fields: [
        { name: "avis", kind: "text", role: "ignored" },
        single("avis (2)", "answer"),
        single("âge", "breakdown"),
      ],
      resource: { indicators: [indicatorOf("avis (2)", "âge")] },
    });
  });

  it("without the boxes of a question that is left out, and without an item of a battery", async () => {
    await holds({
      headers: ["avis", "b1", "b2", "b3", "case 1", "case 2"],
      records: recordsOf(ANSWER, ANSWER, ANSWER, ANSWER, SECRET, SECRET),
      fields: [
        single("avis", "breakdown"),
        single("b1", "answer"),
        single("b2", "ignored"),
        single("b3", "answer"),
        { name: "case 1", partOf: "cases" },
        { name: "case 2", partOf: "cases" },
      ],
      schema: {
        multiples: [{ name: "cases", role: "ignored", chosen: ["secret un"], unchosen: ["secret deux"] }],
        batteries: [
          { title: "B", items: ["b1", "b2", "b3"] },
          { title: "C", items: ["b1", "b2"] },
        ],
      },
      resource: { indicators: [indicatorOf("b1", "avis")] },
    });
  });

  it("where the file lacks what the package counts", async () => {
    await holds({
      headers: ["nom", "avis", "case 1"],
      records: recordsOf(SECRET, ANSWER, ANSWER),
      fields: [
        { name: "nom", kind: "text", role: "ignored" },
        single("avis", "answer"),
        { name: "case 1", partOf: "cases" },
        { name: "case 2", partOf: "cases" },
      ],
      schema: { multiples: [{ name: "cases", chosen: ["Oui"], unchosen: ["Non"] }] },
      resource: { indicators: [indicatorOf("avis")] },
    });
    await holds({
      headers: ["avis"],
      records: recordsOf(ANSWER),
      fields: [single("avis", "answer"), single("âge", "breakdown")],
      resource: { indicators: [indicatorOf("avis"), indicatorOf("âge")] },
    });
  });

  it("with figures already computed: what they are about, in their order and in its words", async () => {
    const records = ["Rennes", "Lyon", "Brest", "Arles"].map((town, k) => [
      town,
      `2024-0${4 - k}-01`,
      `Part des agents de ${town} qui se disent autonomes, enquête de l’année`,
      `${60 - k}`,
      `secret ${k}`,
    ]);
    const said = {
      headers: ["ville", "mois", "indicateur", "part", "remarque"],
      records: [...records, ["Nice", "2024-01-01", "Part des agents", "non publiée", "secret"]],
      fields: [
        {
          name: "ville",
          kind: "single",
          role: "breakdown",
          categories: ["Rennes", "Lyon", "Brest", "Arles"],
        },
        { name: "mois", kind: "date", role: "ignored" },
        { name: "indicateur", kind: "text" },
        { name: "part", kind: "numeric", role: "ignored" },
        { name: "remarque", kind: "text" },
      ],
      schema: {
        aggregate: {
          labels: ["ville", "mois", "indicateur"],
          values: [{ variable: "part", unit: "percent" }],
        },
      },
    };
    await holds(said);
    const figures = async (files: BarometerFiles) => {
      const engine = new Engine(files);
      await ask(engine, "open-barometer", {});
      return ask(engine, "computed", {
        survey: "agents",
        variable: variableId("part"),
        filter: [],
        count: 10,
      });
    };
    const files = agentsPackage(said);
    const whole = await figures(files);
    expect(whole.rows.map(({ labels }) => labels[0])).toEqual(["Rennes", "Lyon", "Brest", "Arles", "Nice"]);
    expect(await figures((await published(files)).files)).toEqual(whole);
  });
});
