import { describe, expect, it } from "vitest";
import { brief, read } from "./read.ts";

describe("REDCap", () => {
  it("has codes of any sign, labels with commas, and dictionaries that a spreadsheet saved again", async () => {
    const header =
      "Variable / Field Name;Form Name;Field Type;Field Label;Choices, Calculations, OR Slider Labels";
    const { questions } = await read(
      `\uFEFF${header}\nf;a;checkbox;Tout ?;"-1, Non, jamais | A, <b>Oui</b>"\nd;a;descriptive;Rien;\ns;a;calc;Somme;[f]+1\n`,
    );
    expect(questions.map(brief)).toEqual([
      ["f", "multiple", "-1=Non, jamais A=Oui", "f____1 f___a", false],
      ["s", "unsaid", "", "s", false],
    ]);
  });
});
