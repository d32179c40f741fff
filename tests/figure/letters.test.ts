import { describe, expect, it } from "vitest";
import { letterOf } from "../../src/figure/letter-of.ts";
import { netOf, shareOf } from "../stats/study.ts";
import { crowd, tell } from "./tell.ts";

/** In large towns the older say yes far less; elsewhere age makes no difference. */
const table = crowd(
  ["plan", "age", "town"],
  [
    [["oui", "young", "large"], 180],
    [["non", "young", "large"], 20],
    [["oui", "old", "large"], 60],
    [["non", "old", "large"], 140],
    [["oui", "young", "small"], 100],
    [["non", "young", "small"], 100],
    [["oui", "old", "small"], 100],
    [["non", "old", "small"], 100],
  ],
);

describe("where each group is compared with each", () => {
  it("every letter that a cell names is that of a row", () => {
    const { rows, marks } = tell(table, { measure: shareOf("plan"), by: ["age"], compared: "pairs" });
    expect(rows.map(({ label, letter }) => [label, letter])).toEqual([
      ["Ensemble", ""],
      ["old", "A"],
      ["young", "B"],
    ]);
    expect(marks[2]?.[1]).toMatchObject({ difference: "au-dessus de A" });
  });

  it("or of a column, where groups cross", () => {
    const { series, marks, note } = tell(table, {
      measure: netOf("plan", "oui"),
      by: ["age", "town"],
      compared: "pairs",
    });
    expect(series.map(({ label, letter }) => [label, letter])).toEqual([
      ["Ensemble", ""],
      ["large", "A"],
      ["small", "B"],
    ]);
    // The old: 30 % in large towns, 50 % in small ones.
    expect(marks[1]?.[2]).toMatchObject({ difference: "au-dessus de A" });
    expect(note.reading).not.toContain("ensemble");
  });

  it("with everybody, the difference is told in words, or said not to be clear", () => {
    const { marks } = tell(table, { measure: netOf("plan", "oui"), by: ["town"] });
    expect(marks[1]?.[0]).toMatchObject({
      difference: expect.stringMatching(/^5 points de plus .* net sur ces répondants$/),
    });
    const even = crowd(
      ["plan", "town"],
      ["large", "small"].flatMap((town) => [[["oui", town], 50] as const, [["non", town], 50] as const]),
    );
    const told = tell(even, { measure: netOf("plan", "oui"), by: ["town"] });
    expect(told.marks[1]?.[0]).toMatchObject({ difference: "pas d’écart net avec l’ensemble" });
  });
});

it("letters go on after Z", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
