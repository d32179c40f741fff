import { describe, expect, it } from "vitest";
import { counts } from "../../src/count/counts.ts";
import { variableId } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";
import { codesOf, variableOf } from "./variable-of.ts";

describe("missing answers", () => {
  it("keep their reasons apart", async () => {
    const { missing } = await variableOf("Avis", [
      "Oui",
      "Non",
      "",
      "NSP",
      "Sans réponse",
      "Refus",
      "(NSP)",
      "NA",
    ]);
    const kinds = Object.fromEntries(missing.map(({ code, kind }) => [code, kind]));
    expect(kinds).toEqual({
      "": "no-answer",
      NSP: "dont-know",
      "(NSP)": "dont-know",
      "Sans réponse": "no-answer",
      Refus: "refused",
      NA: "no-answer",
    });
  });

  it.each([
    "Prefer not to say",
    "(NSP)",
    "9 - NSP",
    "Ne sait pas / ne veut pas répondre",
    "Keine Angabe",
    "No sabe",
    "Non so",
    "Unfamiliar (N/A)",
    "N/A, I don't use either",
    "NR, pas concernés",
    "No estoy seguro/a",
    "Não sei",
    "Não sabe / Não respondeu",
    "Prefiro não responder",
    "Não se aplica",
    "9 - NS/NR",
    "NSP (Ne sais pas, ne se prononce pas)",
    "NSP ou NVPR",
    "Non concerné(e)",
    "Je ne sais/Je ne souhaite pas répondre",
    "Not applicable (personal use only)",
    "Does not wish to answer",
    "Unknown / Not reported",
    "Nicht einschätzbar",
    "Desconocido",
    "Dit wil ik niet zeggen",
  ])("“%s” is none, whatever the language", async (text) => {
    const variable = await variableOf("Question", ["Un", "Deux", "Trois", text]);
    expect(variable.missing.map(({ code }) => code)).toContain(text);
    expect(codesOf(variable)).not.toContain(text);
  });

  it.each([
    "not relevant (1)",
    "Je ne souhaite pas télétravailler",
    "No deseo cambiar",
    "Oui (ne sait pas pourquoi)",
  ])("“%s” is one", async (text) => {
    const { missing } = await variableOf("Question", ["Un", "Deux", "Trois", text]);
    expect(missing.map(({ code }) => code)).not.toContain(text);
  });

  it("Denmark is a country", async () => {
    expect((await variableOf("Pays", ["FR", "DE", "DK", "ES", "IT", "NA"])).missing).toHaveLength(1);
    const places = ["FR", "DE", "DK", "ES", "IT", "NA", "NA", "ND"];
    expect((await variableOf("Pays", places)).missing.map(({ code }) => code)).toEqual(["", "NA"]);
    const named = ["FR - France", "DE - Germany", "DK - Denmark", "DK - Don't know"];
    const { missing } = await variableOf("Pays", named);
    expect(missing.map(({ code }) => code)).toEqual(["", "DK - Don't know"]);
  });

  it("“I don't want to” is a reason, “I don't want to say” is none", async () => {
    const reasons = ["Mancanza di piste", "Non voglio", "Non voglio rispondere"];
    const { missing } = await variableOf("Non usi la bicicletta per:", reasons);
    expect(missing.map(({ code }) => code)).toEqual(["", "Non voglio rispondere"]);
  });

  it("is counted by its reason in words of one's own as well", async () => {
    const countsOf = async (last: readonly string[]) => {
      const lines = Array.from({ length: 100 }, (_, at) => (at % 4 ? `Oui;Une remarque, la ${at}e` : "Non;"));
      const { table } = await readCsv(["Avis;Pourquoi ?", ...lines, ...last].join("\n"));
      return counts(table, { kind: "all", size: table.rows }, variableId("Pourquoi ?"));
    };
    expect(await countsOf([])).toMatchObject({ answered: 75, missing: { "not-asked": 25, "no-answer": 0 } });
    expect(await countsOf(["Oui;N/A"])).toMatchObject({
      answered: 75,
      missing: { "not-asked": 25, "no-answer": 1 },
    });
  });

  it("whoever writes in words of their own that they do not know has answered", async () => {
    const words = Array.from({ length: 40 }, (_, at) => `Une remarque qui ne vient qu'une fois, la ${at}e`);
    const { kind, missing } = await variableOf("Remarques", [...words, "Aucune idée", "N/A"]);
    expect({ kind, missing: missing.map(({ code }) => code) }).toEqual({
      kind: "text",
      missing: ["", "N/A"],
    });
  });
});

const COUNTED = [7, 4, 3, 2]
  .flatMap((times, at) => Array.from({ length: times }, () => `${at + 1}`))
  .concat("8");

describe("numbers that mean no answer", () => {
  it.each([
    ["99999 in an income", ["1200", "2400", "3100", "99999"], ["99999"]],
    ["888 beside 999 in an age", ["25", "41", "67", "888", "999"], ["888", "999"]],
    ["8 and 9 after a scale to 5", ["1", "2", "3", "4", "5", "8", "9"], ["8", "9"]],
    ["−7, −8 and −9", ["1", "2", "3", "-7", "-8", "-9"], ["-7", "-8", "-9"]],
    ["−1, −2 and −3", ["0", "1", "-1", "-2", "-3"], ["-1", "-2", "-3"]],
    ["−3 alone after 1 to 3", ["1", "2", "3", "-3"], ["-3"]],
    ["none in −2 to 2", ["-2", "-1", "0", "1", "2"], []],
    ["none in kinds of work, many of them the 7th or the 8th", [..."111111111222223334455777788"], []],
    ["77, 88 and 99 after a scale", ["1", "2", "3", "4", "77", "88", "99"], ["77", "88", "99"]],
    ["none where counts fall one after the other", [...COUNTED], []],
    ["none in days of a week", ["0", "1", "2", "3", "3", "4", "5", "7", "7"], []],
    ["none where nobody chose the middle of 1 to 9", ["1", "2", "3", "4", "6", "7", "8", "9"], []],
    ["none in what most answered", [..."1344446666666666666667778888"], []],
    ["none at the end of what is counted", [..."0000001111111111111111112222222222223333334444569"], []],
    ["none in 1 to 9", ["1", "2", "3", "4", "5", "6", "7", "8", "9"], []],
  ])("%s", async (_, cells, codes) => {
    const { missing } = await variableOf("Question", cells);
    expect(
      missing
        .map(({ code }) => code)
        .filter((code) => code !== "")
        .toSorted(),
    ).toEqual(codes.toSorted());
  });
});
