import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import { describeComputed } from "../../src/figure/describe-computed.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Filter } from "../../src/survey/filter.ts";
import { variableId } from "../../src/survey/variable.ts";
import { ask, barometerFiles } from "../engine/barometer.ts";

/** Percentages by country and year, as an institute publishes them; one is not known. */
const FILE = [
  "pays;année;pourcentage",
  "France;2019;64,25",
  "France;2020;70,125",
  "Italie;2019;41,5",
  "Italie;2020;n.d.",
  "Malte;2019;80,75",
  "Malte;2020;81,5",
].join("\n");

async function figure(tag: string, filter: Filter = [], count = 60) {
  const engine = new Engine(barometerFiles());
  const survey = await ask(engine, "open-file", { file: new Blob([FILE]), name: "chiffres.csv" });
  const variable = variableId("pourcentage");
  const rows = await ask(engine, "computed", { survey: "file", variable, filter, count });
  return {
    survey,
    figure: describeComputed(rows, { codebook: survey.codebook, variable, language: languageOf(tag) }),
  };
}

describe("a file of figures is shown as it was published", () => {
  it("asks no question of it: nothing is counted or averaged", async () => {
    const { survey } = await figure("fr");
    expect(survey.indicators).toEqual([]);
    expect(survey.codebook.weight).toBeNull();
  });

  it("every figure in the reader's language, with no base and no interval; what is not known is said", async () => {
    const french = await figure("fr");
    const texts = french.figure.marks.flat().map(({ text }) => text.replace(/\s/g, " "));
    expect(texts).toEqual(["64,25 %", "70,13 %", "41,5 %", "n.d.", "80,75 %", "81,5 %"]);
    const english = await figure("en");
    expect(english.figure.marks[0]?.[0]?.text).toBe("64.25%");
    expect(french.figure.marks.flat().map(({ kind }) => kind)).toEqual([
      "published",
      "published",
      "published",
      "empty",
      "published",
      "published",
    ]);
    expect(french.figure.rows.map(({ label, base }) => label + base)).toEqual([
      "France · 2019",
      "France · 2020",
      "Italie · 2019",
      "Italie · 2020",
      "Malte · 2019",
      "Malte · 2020",
    ]);
  });

  it("a filter chooses, and what all rows share goes into the subtitle", async () => {
    const year = { variable: variableId("année"), codes: [categoryCode("2019")] };
    const { figure: chosen } = await figure("fr", [year]);
    expect(chosen.rows.map(({ label }) => label)).toEqual(["France", "Italie", "Malte"]);
    expect(chosen.subtitle).toContain("2019");
  });

  it("says how many there are where not all are shown", async () => {
    const { figure: cut } = await figure("fr", [], 2);
    expect(cut.rows).toHaveLength(2);
    expect(cut.note.remarks.join(" ")).toMatch(/2 premières lignes sur 6/);
  });
});
