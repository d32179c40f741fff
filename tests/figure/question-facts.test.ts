import { expect, it } from "vitest";
import { questionFacts } from "../../src/figure/question-facts.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import { shareOf, tabulate } from "../stats/study.ts";
import { crowd, subjectOf } from "./tell.ts";

it("what weights cost is told of those who are in the base: whoever did not answer is in neither number", () => {
  const table = crowd(
    ["plan", "w"],
    [
      [["oui", "1"], 30],
      [["non", "3"], 30],
      [["", "9"], 10],
    ],
    { w: "numeric" },
  );
  const tab = tabulate(table, { measure: shareOf("plan"), weight: "w" });
  const about = subjectOf(table, tab);
  const said = questionFacts(judge(tab, about), about).flatMap((fact) => fact.said);
  // (30 × 1 + 30 × 3)² / (30 × 1 + 30 × 9) = 48.
  expect(said).toContainEqual(
    expect.stringMatching(/^Effectif efficace \(Kish\)\s: 48 pour n\s=\s60\s; effet de plan\s: 1,25\.$/),
  );
});
