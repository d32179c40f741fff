import { describe, expect, it } from "vitest";
import { bindCodebook } from "../../src/infer/bind-codebook.ts";
import { checkBarometer } from "../../src/survey/data-package/check.ts";
import { readFigures } from "../../src/survey/data-package/figures.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import { seedCells, seedDescriptor, seedRecords, seedText } from "./seed-files.ts";

const read = readDataPackage(seedDescriptor());
const surveys = read.ok ? read.value.surveys : [];

describe("the data package", () => {
  it("is read without a failure", () => {
    expect(read).toMatchObject({ ok: true });
    expect(surveys.map(({ name }) => name)).toEqual(["agents", "collectivites"]);
  });

  it("opens with 75 %, 94 % and nearly a quarter, each leading to an indicator", () => {
    expect(
      read.ok && read.value.headlines.map(({ figure, survey, indicator }) => [figure, survey, indicator]),
    ).toEqual([
      ["ART-01", "collectivites", "satisfactory"],
      ["ART-02", "collectivites", "compliant"],
      ["ART-03", "agents", "beginners"],
    ]);
  });

  it("names only figures that exist, of the same unit and about the same group", () => {
    const { headers, rows } = seedCells("figures.csv");
    const figures = readFigures(headers, rows);
    expect(read.ok && figures.ok && checkBarometer({ ...read.value, figures: figures.value })).toEqual([]);
  });

  it("shows declared compliance beside implementation, and tested levels beside the feeling", () => {
    const contrasts =
      read.ok && read.value.headlines.map((each) => each.contrasts.map(({ figure }) => figure));
    expect(contrasts).toEqual([["DIN-21"], ["EY21-03"], ["PIX-01", "PIX-06"]]);
  });

  it("says of every survey that it is simulated", () => {
    for (const { codebook } of surveys)
      expect(codebook.wave).toMatchObject({
        measurement: "simulated",
        sampling: "simulated",
        notice: { text: expect.stringContaining("Données simulées") },
      });
  });

  it.each(["agents.csv", "collectivites.csv"])("describes every column of %s, in its order", (path) => {
    const codebook = surveys.find((survey) => survey.path === path)?.codebook;
    const { headers } = seedCells(path);
    expect(codebook?.variables.map(({ id }) => id)).toEqual(headers);
    expect(codebook && bindCodebook(codebook, headers)).toEqual({ codebook, issues: [] });
  });

  it.each(["agents.csv", "collectivites.csv"])(
    "knows every answer in %s, and uses every category",
    (path) => {
      const records = seedRecords(path);
      for (const variable of surveys.find((survey) => survey.path === path)?.codebook.variables ?? []) {
        if (!("categories" in variable)) continue;
        const cells = records.map((record) => record[variable.id] ?? "");
        const parts = variable.kind === "multiple" ? cells.flatMap((cell) => cell.split("|")) : cells;
        const codes = new Set<string>(variable.categories.map(({ code }) => code));
        const missing = new Set(variable.missing.map(({ code }) => code));
        expect(parts.filter((cell) => !codes.has(cell) && !missing.has(cell))).toEqual([]);
        const scored = variable.kind === "scale" && variable.scores !== undefined;
        if (!scored) expect([...codes].filter((code) => !parts.includes(code))).toEqual([]);
      }
    },
  );

  it("weighs agents and counts authorities one by one", () => {
    expect(surveys.map(({ codebook }) => codebook.weight)).toEqual(["poids", null]);
  });

  it("has two languages for whatever is read", () => {
    const untranslated: string[] = [];
    const words =
      /^(title|description|label|note|question|notice|universe|respondents|theme|topic|statement|reason)$/;
    const look = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        const translated = (value as Record<string, unknown>)[`${name}@en`];
        const proper = name === "title" && inner === "Licence Ouverte 2.0";
        if (words.test(name) && typeof inner === "string" && !proper && typeof translated !== "string")
          untranslated.push(`${path}/${name}`);
        look(inner, `${path}/${name}`);
      }
    };
    look(seedDescriptor(), "");
    expect(untranslated).toEqual([]);
  });

  it("has no straight apostrophe", () => {
    expect(seedText("datapackage.json")).not.toContain("'");
  });

  it("says beside the variable which levels, cuts and brackets are this project's own", () => {
    const noteOf = (id: string) =>
      surveys.flatMap(({ codebook }) => codebook.variables).find((variable) => variable.id === id)?.note
        ?.text;
    expect(noteOf("age")).toContain("plus proches des tranches publiées");
    expect(noteOf("taille_commune")).toContain("pas de définition unique");
    expect(noteOf("niveau_global")).toContain("sont de nous");
    expect(noteOf("satisfaisant")).toContain("est de nous");
  });
});
