import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { describeGaps } from "../../src/figure/describe-gaps.ts";
import { gaps, hidingAlone } from "../../src/stats/gaps.ts";
import { judgeGaps } from "../../src/stats/judge/judge-gaps.ts";
import { UNWEIGHTED } from "../../src/stats/weights.ts";
import { variableId } from "../../src/survey/variable.ts";
import { question, sampleOf, shareOf, tabulate } from "../stats/study.ts";
import { crowd, subjectOf } from "./tell.ts";

/** Of small towns 3 in 4 say yes, of large ones 1 in 4; a third sort is nine towns. */
const table = crowd(
  ["plan", "taille"],
  [
    [["non", "grande"], 90],
    [["oui", "grande"], 30],
    [["non", "petite"], 30],
    [["oui", "petite"], 90],
    [["oui", "moyenne"], 9],
    [["non", "moyenne"], 4],
  ],
);

const told = (language: string, by: readonly string[] = ["taille"], of = table) => {
  const asked = question({ measure: shareOf("plan") });
  const tab = tabulate(of, { measure: shareOf("plan") });
  const counting = countingOf(of);
  const sample = { weights: UNWEIGHTED, plan: sampleOf(of.rows) };
  const found = gaps(counting, asked, 1, [by.map(variableId)], sample, hidingAlone(counting, sample, 11));
  const outcome = tab.outcomes[1];
  if (!outcome) return expect.fail("no outcome");
  return describeGaps(
    judgeGaps(found, tab, of.codebook.wave),
    asked,
    outcome,
    subjectOf(of, tab, { language }),
  );
};

describe("a ranking of gaps in words", () => {
  it("says of each group its value, that of the others, the gap in points and whether it is more than chance", () => {
    const [first, second] = told("en").rows;
    expect(first?.label).toBe("taille: grande");
    expect(first?.difference).toMatch(/^−/);
    expect(second).toMatchObject({
      label: "taille: petite",
      value: "75% (n = 120)",
      rest: "29% (n = 133)",
      verdict: "clear",
      told: true,
    });
    expect(second?.difference).toBe("+45.7 points");
    expect(second?.interval).toMatch(/^\[\d\d\.\d, \d\d\.\d\]$/);
  });

  it("says how many were compared, and how many have no rank, in the reader's language", () => {
    expect(told("fr").notes.join(" ")).toMatch(/2 groupes comparés.*Bonferroni.*1 groupe n’est pas classé/);
    expect(told("en").notes.join(" ")).toMatch(/2 groups compared.*1 group is not ranked/);
  });

  it("says how many have no rank where none has one", () => {
    const small = crowd(
      ["plan", "taille"],
      [
        [["oui", "grande"], 15],
        [["non", "petite"], 15],
      ],
    );
    expect(told("fr", ["taille"], small).notes.join(" ")).toMatch(
      /^Aucun groupe n’a.* 2 groupes ne sont pas classés/,
    );
  });

  it("draws up to the farthest bound", () => {
    const { reach, rows } = told("en");
    for (const { drawn } of rows) {
      expect(Math.abs(drawn.interval?.lower ?? 0)).toBeLessThanOrEqual(reach);
      expect(Math.abs(drawn.interval?.upper ?? 0)).toBeLessThanOrEqual(reach);
    }
  });
});
