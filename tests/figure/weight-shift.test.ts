import { describe, expect, it } from "vitest";
import { weightShiftSaid } from "../../src/figure/weight-shift.ts";
import { netOf, shareOf, tabulate } from "../stats/study.ts";
import { crowd, subjectOf } from "./tell.ts";

const table = crowd(
  ["plan", "taille", "w"],
  [
    [["non", "grande", "1"], 30],
    [["oui", "grande", "1"], 30],
    [["non", "petite", "3"], 30],
    [["oui", "petite", "1"], 30],
  ],
  { w: "numeric" },
);

describe("what weights do to a figure", () => {
  const said = (asked: Parameters<typeof tabulate>[1], language = "fr") => {
    const weighted = tabulate(table, { ...asked, weight: "w" });
    return weightShiftSaid(weighted, tabulate(table, asked), subjectOf(table, weighted, { language }));
  };

  it("is not told of groups so small that they have no percentage", () => {
    const small = crowd(
      ["plan", "taille", "w"],
      [
        [["non", "grande", "1"], 30],
        [["oui", "grande", "2"], 30],
        [["non", "petite", "3"], 14],
        [["oui", "petite", "1"], 15],
      ],
      { w: "numeric" },
    );
    const asked = { measure: shareOf("plan"), by: ["taille"] };
    const weighted = tabulate(small, { ...asked, weight: "w" });
    const said = weightShiftSaid(weighted, tabulate(small, asked), subjectOf(small, weighted));
    expect(said).toMatch(/grande, «.non.».: 50,0.% sans, 33,3.% avec/);
  });

  it("is told of the number that moves farthest, the group and the answer named", () => {
    expect(said({ measure: shareOf("plan"), by: ["taille"] })).toMatch(
      /petite, «.non.».: 50,0.% sans, 75,0.% avec \(\+25,0 points\)/,
    );
    expect(said({ measure: shareOf("plan"), by: ["taille"] }, "en")).toContain(
      "petite, “non”: 50.0% without, 75.0% with (+25.0 points)",
    );
  });

  it("of a net, and of everybody", () => {
    expect(said({ measure: netOf("plan", "oui") })).toMatch(/50,0.% sans, 33,3.% avec \(−16,7 points\)/);
  });

  it("is said to be nothing where it is", () => {
    const tab = tabulate(table, { measure: shareOf("plan") });
    expect(weightShiftSaid(tab, tab, subjectOf(table, tab))).toBe(
      "Les poids ne déplacent aucun chiffre de cette figure.",
    );
  });

  it("is not told of two different questions", () => {
    const one = tabulate(table, { measure: shareOf("plan") });
    const other = tabulate(table, { measure: shareOf("taille") });
    expect(weightShiftSaid(one, other, subjectOf(table, one))).toBe("");
  });
});
