import { describe, expect, it } from "vitest";
import { verdictsOf } from "../../../src/stats/judge/verdicts.ts";
import { crowd } from "../../figure/tell.ts";
import { netOf, shareOf, tabulate } from "../study.ts";

const towns = crowd(
  ["plan", "town"],
  [
    [["oui", "large"], 150],
    [["non", "large"], 50],
    [["oui", "middle"], 112],
    [["non", "middle"], 88],
    [["oui", "small"], 100],
    [["non", "small"], 100],
    [["oui", "tiny"], 4],
  ],
);

const groupOf = (tab: ReturnType<typeof tabulate>, code: string) =>
  tab.groups.findIndex(({ traits }) => traits.length === 1 && traits[0]?.code === code);

describe("with everybody", () => {
  const tab = tabulate(towns, { measure: netOf("plan", "oui"), by: ["town"] });
  const verdicts = verdictsOf(tab);

  it("a difference of 14 points is told, one of 5 is not", () => {
    expect(verdicts.againstWhole(groupOf(tab, "large"), 0)).toMatchObject({ told: true });
    expect(verdicts.againstWhole(groupOf(tab, "middle"), 0)).toMatchObject({ told: false });
  });

  it("four respondents give no verdict and are not counted", () => {
    expect(verdicts.againstWhole(groupOf(tab, "tiny"), 0)).toBeNull();
    expect(verdicts.compared).toBe(3);
  });

  it("everybody is compared with nobody", () => {
    expect(verdicts.againstWhole(0, 0)).toBeNull();
  });

  it("what else is on the screen makes each verdict harder", () => {
    const { comparisons } = tab;
    const large = comparisons.find(({ b }) => b.group === groupOf(tab, "small"));
    if (!large) return expect.fail("not compared");
    const crowded = verdictsOf(tab, new Array(10_000).fill(1));
    expect(crowded.told).toBeLessThanOrEqual(verdicts.told);
    expect(crowded.others.every((told) => !told)).toBe(true);
    expect(verdictsOf(tab, [1e-12]).others).toEqual([true]);
    expect(verdictsOf(tab, [0.04]).others, "one of several is no longer below 5 %").toEqual([false]);
  });
});

describe("each with each", () => {
  const tab = tabulate(towns, { measure: netOf("plan", "oui"), by: ["town"], compared: "pairs" });
  const verdicts = verdictsOf(tab);

  it("a group names those it is above, and these name nobody", () => {
    expect(verdicts.above(groupOf(tab, "large"), 0)).toEqual([1, 2]);
    expect(verdicts.above(groupOf(tab, "middle"), 0)).toEqual([]);
    expect(verdicts.above(groupOf(tab, "small"), 0)).toEqual([]);
    expect(verdicts.compared).toBe(3);
    expect(verdicts.told).toBe(2);
  });

  it("a place is that of the group among its kind", () => {
    expect(["large", "middle", "small"].map((code) => verdicts.placeOf(groupOf(tab, code)))).toEqual([
      0, 1, 2,
    ]);
  });

  it("the items of a battery are compared with each other, everybody of one with everybody of the other", () => {
    const battery = crowd(
      ["mail", "web"],
      [
        [["oui", "oui"], 50],
        [["oui", "non"], 60],
        [["non", "non"], 40],
      ],
    );
    const both = tabulate(battery, { measure: shareOf("mail", "web"), compared: "pairs" });
    const yes = both.outcomes.findIndex((outcome) => outcome.kind === "category" && outcome.code === "oui");
    expect(verdictsOf(both).above(0, yes)).toEqual([1]);
    expect(verdictsOf(both).above(1, 1 - yes)).toEqual([0]);
  });
});
