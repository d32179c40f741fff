import { describe, expect, it } from "vitest";
import { Client } from "../../src/engine/client.ts";
import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import type { ImportedSurvey } from "../../src/engine/protocol.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { writeDataPackage } from "../../src/survey/data-package/write.ts";
import { variableId } from "../../src/survey/variable.ts";

const CSV = [
  "Avis;Ville",
  "sud;Brest",
  "centre;Brest",
  "nord;brest",
  "sud;Lyon",
  "99;Lyon",
  "nord;Lyon",
].join("\n");
const avis = variableId("Avis");

const CORRECTIONS: readonly Correction[] = [
  { do: "kind", variable: avis, kind: "scale" },
  { do: "order", variable: avis, codes: ["nord", "centre", "sud", "99"].map(categoryCode) },
  { do: "missing", variable: avis, code: "99", kind: "no-answer" },
];

function open() {
  const client = new Client(() => inProcessPort(new Engine({ descriptor: {}, files: new Map() })));
  return { client, file: new Blob([CSV]), name: "avis.csv" };
}

const answersOf = (survey: ImportedSurvey) => {
  const variable = survey.codebook.variables.find(({ id }) => id === avis);
  return variable && "categories" in variable ? variable.categories.map(({ code }) => String(code)) : [];
};

const savedFrom = (survey: ImportedSurvey) =>
  JSON.stringify(
    writeDataPackage(survey.codebook, {
      name: survey.file,
      headers: survey.headers,
      receipt: survey.receipt,
      indicators: survey.written,
    }),
  );

const saved = (text: string) => ({ name: "avis.json", file: new Blob([text]) });

describe("corrections of an imported file", () => {
  it("are all made, in order, and undone by leaving out the last", async () => {
    const { client, file, name } = open();
    await client.ask("open-file", { file, name });
    const corrected = await client.ask("correct", { corrections: CORRECTIONS });
    expect(corrected.ok && answersOf(corrected.value)).toEqual(["nord", "centre", "sud"]);
    const undone = await client.ask("correct", { corrections: CORRECTIONS.slice(0, 2) });
    expect(undone.ok && answersOf(undone.value)).toEqual(["nord", "centre", "sud", "99"]);
    const none = await client.ask("correct", { corrections: [] });
    expect(none.ok && none.value.codebook.variables[0]?.kind).toBe("single");
  });

  it("that cannot be made are told by their place, and the others made", async () => {
    const { client, file, name } = open();
    await client.ask("open-file", { file, name });
    const lost: Correction = { do: "rename", variable: variableId("Absente"), label: "x" };
    const corrected = await client.ask("correct", { corrections: [lost, ...CORRECTIONS] });
    expect(corrected.ok && corrected.value.refused).toEqual([0]);
    expect(corrected.ok && answersOf(corrected.value)).toEqual(["nord", "centre", "sud"]);
  });

  it("change what is counted: the profile is of the answers as corrected", async () => {
    const { client, file, name } = open();
    await client.ask("open-file", { file, name });
    await client.ask("correct", { corrections: CORRECTIONS });
    const profile = await client.ask("profile", { survey: "file" });
    expect(profile.ok && profile.value).toMatchObject([
      { variable: "Avis", categories: [2, 1, 2], missing: { "no-answer": 1 }, missingCodes: [0, 1] },
      { variable: "Ville", nearEqual: [["brest", "Brest"]] },
    ]);
  });

  it("are found again when the codebook is saved and the file opened with it", async () => {
    const { client, file, name } = open();
    await client.ask("open-file", { file, name });
    const corrected = await client.ask("correct", { corrections: CORRECTIONS });
    const codebook = corrected.ok ? savedFrom(corrected.value) : "";

    const other = open();
    const again = await other.client.ask("open-file", { file, name, codebook: saved(codebook) });
    expect(again.ok && again.value.codebook).toEqual(corrected.ok && corrected.value.codebook);

    const after = open();
    await after.client.ask("open-file", { file, name });
    const adopted = await after.client.ask("adopt", { codebook: saved(codebook) });
    expect(adopted.ok && answersOf(adopted.value)).toEqual(["nord", "centre", "sud"]);
    expect(adopted.ok && adopted.value.changes).toMatchObject({ common: 2, added: [], gone: [] });
    const dropped = await after.client.ask("adopt", { codebook: null });
    expect(dropped.ok && dropped.value.codebook.variables[0]?.kind).toBe("single");
  });

  it("tell what a saved codebook cannot read, in place of what was told when the file was read alone", async () => {
    const { client } = open();
    const lines = [
      "Budget;Avis",
      ...Array.from({ length: 60 }, (_, row) => `${row},5;oui`),
      "60;non",
      "env. 3;non",
    ];
    const read = await client.ask("open-file", { file: new Blob([lines.join("\n")]), name: "budgets.csv" });
    const text = read.ok ? savedFrom(read.value) : "";
    const toldWith = async (codebook: string) => {
      const adopted = await client.ask("adopt", { codebook: saved(codebook) });
      return adopted.ok && adopted.value.issues.map(({ code, count }) => `${code} ${count}`);
    };
    expect(read.ok && read.value.issues.map(({ code }) => code)).toEqual(["unreadable-numbers"]);
    expect(await toldWith(text)).toEqual(["answers-not-read 1"]);
    const { resources } = JSON.parse(text);
    delete resources[0].schema.fields[0].decimalChar;
    expect(await toldWith(JSON.stringify({ name: "x", resources }))).toEqual(["answers-not-read 61"]);
  });

  it.each([
    ["no JSON", "{", "not-json"],
    ["no data package", "[]", "broken-codebook"],
    ["a data package without answers", '{"name":"x","resources":[{"name":"y"}]}', "no-codebook"],
  ])("are not touched by a codebook that is %s", async (_, codebook, code) => {
    const { client, file, name } = open();
    await client.ask("open-file", { file, name });
    await client.ask("correct", { corrections: CORRECTIONS });
    expect(await client.ask("adopt", { codebook: saved(codebook) })).toMatchObject({
      ok: false,
      failure: { code },
    });
    const same = await client.ask("correct", { corrections: CORRECTIONS });
    expect(same.ok && answersOf(same.value)).toEqual(["nord", "centre", "sud"]);
  });

  it("need a file", async () => {
    const { client } = open();
    expect(await client.ask("correct", { corrections: [] })).toMatchObject({
      failure: { code: "survey-not-open" },
    });
    expect(await client.ask("adopt", { codebook: null })).toMatchObject({
      failure: { code: "survey-not-open" },
    });
  });
});
