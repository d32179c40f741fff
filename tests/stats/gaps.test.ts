import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { type Gaps, gaps, hidingAlone } from "../../src/stats/gaps.ts";
import { planOf } from "../../src/stats/plan-of.ts";
import { UNWEIGHTED } from "../../src/stats/weights.ts";
import { variableId } from "../../src/survey/variable.ts";
import { expectClose } from "./close.ts";
import { meanOf, question, type Records, shareOf, study } from "./study.ts";

/** So many respondents of each kind. */
const crowd = (
  headers: readonly string[],
  ...kinds: readonly (readonly [number, ...string[]])[]
): Records => ({
  headers,
  rows: kinds.flatMap(([times, ...cells]) => Array.from({ length: times }, () => cells)),
});

function rankedOf(records: Records, by: readonly (readonly string[])[], threshold = 0, item = "plan"): Gaps {
  const table = study(records, { score: "numeric" });
  const counting = countingOf(table);
  const plan = planOf(counting, UNWEIGHTED);
  if (!plan.ok) return expect.fail(plan.failure.code);
  const measure = item === "score" ? meanOf(item) : shareOf(item);
  const groups = by.map((names) => names.map(variableId));
  const sample = { weights: UNWEIGHTED, plan: plan.value };
  const hiddenIn = hidingAlone(counting, sample, threshold);
  return gaps(counting, question({ measure }), 0, groups, sample, hiddenIn);
}

const named = ({ ranked }: Gaps) => ranked.map(({ traits }) => traits.map(({ code }) => code).join(" × "));

const towns = crowd(
  ["plan", "town", "age"],
  [160, "non", "large", "young"],
  [40, "oui", "large", "old"],
  [60, "non", "small", "old"],
  [140, "oui", "small", "young"],
  [2, "oui", "tiny", "old"],
);

describe("where the gap is greatest", () => {
  it("a group is held against all others, the whole against nobody", () => {
    const { ranked, compared } = rankedOf(towns, [["town"]]);
    expect(compared).toBe(2);
    const [first] = ranked;
    // “non”: 160 of 200 in large towns, 60 of the 202 others.
    expect(first).toMatchObject({
      group: { count: 160, base: { unweighted: 200 } },
      rest: { count: 60, base: { unweighted: 202 } },
    });
    expectClose(first?.value ?? 0, 160 / 200 - 60 / 202, 1e-12);
  });

  it("the largest comes first, whichever breakdown it is of and whichever way it goes", () => {
    expect(named(rankedOf(towns, [["age"], ["town"]]))).toEqual(["large", "small", "old", "young"]);
  });

  it("two respondents who all say the same never rank, and are counted", () => {
    expect(rankedOf(towns, [["town"]]).unranked.map(([trait]) => trait?.code)).toEqual(["tiny"]);
    expect(named(rankedOf(towns, [["town"]]))).not.toContain("tiny");
  });

  it("nor does a group whose others are too few", () => {
    const nearly = crowd(["plan", "town"], [50, "oui", "large"], [50, "non", "large"], [20, "non", "small"]);
    expect(rankedOf(nearly, [["town"]])).toMatchObject({
      ranked: [],
      compared: 0,
      unranked: [{}, {}],
    });
  });

  it("a hidden group is not ranked, nor one that would give it away", () => {
    const { ranked, unranked } = rankedOf(towns, [["town"]], 11);
    expect(ranked.map(({ traits }) => traits[0]?.code)).not.toContain("tiny");
    expect(ranked).toHaveLength(1);
    expect(unranked).toHaveLength(2);
  });

  it("those whom two breakdowns make together are ranked on request", () => {
    const crossed = rankedOf(towns, [["town", "age"]]);
    expect(new Set(named(crossed))).toEqual(
      new Set(["large × young", "small × young", "small × old", "large × old"]),
    );
    expect(crossed.ranked.every(({ traits }) => traits.length === 2)).toBe(true);
  });

  it("a mean has gaps in its own unit", () => {
    const scores = crowd(["score", "town"], [30, "4", "x"], [30, "6", "x"], [30, "7", "y"], [30, "9", "y"]);
    const { ranked } = rankedOf(scores, [["town"]], 0, "score");
    expect(ranked.map(({ value }) => value)).toEqual([-3, 3]);
    expect(ranked[0]?.interval?.upper).toBeLessThan(0);
  });
});

describe("the more gaps are ranked", () => {
  it("the wider each interval: Bonferroni's, and Holm's p-value", () => {
    const [alone, all] = [rankedOf(towns, [["town"]]), rankedOf(towns, [["town"], ["age"]])];
    const [one, same] = [alone.ranked[0], all.ranked[0]];
    expect(same?.value).toBe(one?.value);
    expect(same?.p).toBe(one?.p);
    expect(same?.adjusted).toBeGreaterThan(one?.adjusted ?? 1);
    expect(same?.interval?.lower).toBeLessThan(one?.interval?.lower ?? 0);
  });

  it("no more than fifty are kept", () => {
    const many = Array.from({ length: 60 }, (_, k): [number, ...string[]] => [
      60,
      k % 2 ? "oui" : "non",
      `t${k}`,
    ]);
    const mixed = many.flatMap(([, answer, town]): [number, ...string[]][] => [
      [35, answer ?? "", town ?? ""],
      [35, "sans avis", town ?? ""],
    ]);
    const { ranked, compared } = rankedOf(crowd(["plan", "town"], ...mixed), [["town"]]);
    expect(compared).toBeGreaterThan(50);
    expect(ranked).toHaveLength(50);
  });
});
