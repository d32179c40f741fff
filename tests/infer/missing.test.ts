import { describe, expect, it } from "vitest";
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
    "No estoy seguro/a",
  ])("“%s” is none, whatever the language", async (text) => {
    const variable = await variableOf("Question", ["Un", "Deux", "Trois", text]);
    expect(variable.missing.map(({ code }) => code)).toContain(text);
    expect(codesOf(variable)).not.toContain(text);
  });

  it("Denmark is a country", async () => {
    expect((await variableOf("Pays", ["FR", "DE", "DK", "ES", "IT", "NA"])).missing).toHaveLength(1);
  });
});
