import { describe, expect, it } from "vitest";
import { AddUp } from "../../src/count/columns/add-up.ts";
import { ColumnCounting, countingOf } from "../../src/count/columns/count-columns.ts";
import { answer } from "../../src/engine/answer.ts";
import { countFacets } from "../../src/engine/questions.ts";
import { CONFIDENCES, INTERVALS, type Question } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { expectRelative } from "../stats/close.ts";
import { keeping, question, shareOf, study } from "../stats/study.ts";

const PEOPLE = 500;

const table = () =>
  study(
    {
      headers: ["plan", "age", "town", "w"],
      rows: Array.from({ length: PEOPLE }, (_, row) => [
        row % 3 === 0 ? "oui" : "non",
        ["young", "middle", "old"][row % 7] ?? "old",
        row % 2 === 0 ? "small" : "large",
        String(1 + (row % 5) / 4),
      ]),
    },
    { w: "numeric" },
  );

describe("what was counted", () => {
  const asked = question({
    measure: shareOf("plan"),
    by: ["age"],
    filter: keeping("town", "small"),
    weight: "w",
  });

  it.each<[string, Partial<Question>]>([
    ["another filter on the same variable", { filter: keeping("town", "large") }],
    ["no filter", { filter: [] }],
    ["a breakdown by the variable of the filter", { breakdowns: [variableId("town")] }],
    ["no breakdown", { breakdowns: [] }],
    ["no weight", { weight: null }],
    ["comparisons of all pairs", { compared: "pairs" }],
    ...CONFIDENCES.map((confidence): [string, Partial<Question>] => [
      `a level of ${confidence}`,
      { confidence },
    ]),
    ...INTERVALS.map((interval): [string, Partial<Question>] => [`intervals by ${interval}`, { interval }]),
  ])("answers a question with %s without a look at a row", (_, change) => {
    const survey = table();
    answer(survey, asked);
    const before = countingOf(survey).touched;
    expect(before).toBe(PEOPLE);
    const again = answer(survey, { ...asked, ...change });
    expect(countingOf(survey).touched).toBe(before);
    expect(again).toEqual(answer(table(), { ...asked, ...change }));
  });

  it("answers facets of another filter on the same variables as well", () => {
    const survey = table();
    const variables = ["age", "town", "plan"].map(variableId);
    const facets = (...codes: readonly string[]) =>
      countFacets(survey, {
        survey: "",
        filter: [...keeping("town", ...codes), ...keeping("age", "old")],
        variables,
      });
    facets("small");
    const before = countingOf(survey).touched;
    expect(facets("large").selected).toBeGreaterThan(0);
    expect(countingOf(survey).touched).toBe(before);
  });
});

describe("a filter on many rows", () => {
  const asked = (town: string) => ({
    variables: ["plan", "age"].map(variableId),
    conditions: [],
    filter: keeping("town", town),
    weight: variableId("w"),
    moments: null,
  });
  const selected = PEOPLE / 2;

  it("is counted for those who pass it, and for everybody when nobody waits", () => {
    const counting = new ColumnCounting(table(), 0);
    counting.patterns(asked("small"));
    // Everybody is looked at once, to find who passes.
    expect(counting.touched).toBe(PEOPLE + selected);
    counting.patterns(asked("small"));
    expect(counting.touched).toBe(PEOPLE + selected);
    expect(counting.countAhead()).toBe(false);
    expect(counting.touched).toBe(2 * PEOPLE + selected);
    counting.patterns(asked("large"));
    expect(counting.touched).toBe(2 * PEOPLE + selected);
  });

  it("is counted once for everybody, whatever it was asked for before that", () => {
    const counting = new ColumnCounting(table(), 0);
    for (const town of ["small", "large"]) counting.patterns(asked(town));
    expect(counting.countAhead()).toBe(false);
    const before = counting.touched;
    expect(counting.countAhead()).toBe(false);
    expect(counting.touched).toBe(before);
  });
});

describe("two million weights that are no decimals", () => {
  const BLOCK = 4096;

  /** 1/3 and 2/3 by turns, in blocks, under so many keys. */
  function added(keys: number): AddUp {
    const sums = new AddUp(keys, null);
    const weights = Float64Array.from({ length: BLOCK }, (_, k) => (k % 2 === 0 ? 1 : 2) / 3);
    for (let block = 0; block < 488; block++)
      sums.add(
        Int32Array.from({ length: BLOCK }, (_, k) => (block * BLOCK + (k >> 1)) % keys),
        weights,
        BLOCK,
      );
    return sums;
  }

  it.each([1, 2048])("add up to twelve digits, under %i keys", (keys) => {
    const sums = added(keys);
    const all = (488 * BLOCK) / keys;
    expect(sums.rows(0)).toBe(all);
    expectRelative(sums.sumW(0), all / 2, 1e-12);
    expectRelative(sums.sumW2(0), (all * 5) / 18, 1e-12);
  });

  it("are whole numbers, and exact, where they have few decimals", () => {
    const sums = new AddUp(1, 10);
    for (let block = 0; block < 10; block++)
      sums.add(new Int32Array(BLOCK), new Float64Array(BLOCK).fill(1), BLOCK);
    // Ten times 0.1 is 0.9999999999999999 where it is added up as it is.
    expect([sums.sumW(0), sums.sumW2(0)]).toEqual([4096, 409.6]);
  });
});
