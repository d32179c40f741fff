import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { type RakeMargin, rake } from "../../src/stats/rake.ts";
import { weightsOf } from "../../src/stats/weights-of.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { Weighting } from "../../src/survey/weighting.ts";
import { expectClose } from "./close.ts";
import { study } from "./study.ts";

const margin = (categories: readonly number[], ...totals: number[]): RakeMargin => ({
  categories: Int32Array.from(categories),
  totals,
});
const ones = (size: number) => new Float64Array(size).fill(1);

describe("raking to one margin", () => {
  it("gives each category its total, shared alike", () => {
    const raked = rake(ones(4), [margin([0, 0, 0, 1], 50, 50)], null);
    expect(raked).toMatchObject({
      ok: true,
      value: { weights: Float64Array.of(50 / 3, 50 / 3, 50 / 3, 50) },
    });
  });

  it("shares it as the base weights do", () => {
    const raked = rake(Float64Array.of(1, 3, 2), [margin([0, 0, 1], 8, 1)], null);
    expect(raked).toMatchObject({ ok: true, value: { weights: Float64Array.of(2, 6, 1) } });
  });
});

it("raking to two margins, by hand: two by two with a total of 4 each way", () => {
  // Cells 1, 1, 1, 3 with rows 2 + 2 and columns 2 + 2: the odds ratio of 3 stays, the diagonal is x with x² = 3 (2 − x)².
  const raked = rake(
    Float64Array.of(1, 1, 1, 3),
    [margin([0, 0, 1, 1], 2, 2), margin([0, 1, 0, 1], 2, 2)],
    null,
  );
  if (!raked.ok) return expect.fail(raked.failure.code);
  const x = (2 * Math.sqrt(3)) / (1 + Math.sqrt(3));
  [x, 2 - x, 2 - x, x].forEach((weight, row) => {
    expectClose(raked.value.weights[row] ?? 0, weight, 1e-12);
  });
});

describe("margins that a sample cannot have are refused by name", () => {
  const two = [0, 0, 1];
  it.each<[string, Float64Array, RakeMargin[], number | null, object]>([
    [
      "nobody with a place in every margin",
      ones(2),
      [margin([-1, -1], 1)],
      null,
      { code: "rake-nobody", params: {} },
    ],
    [
      "nobody with a weight to start from",
      new Float64Array(2),
      [margin([0, 0], 1)],
      null,
      { code: "rake-nobody" },
    ],
    [
      "a total below 0",
      ones(3),
      [margin(two, 5, -1)],
      null,
      { code: "rake-bad-total", params: { margin: 0, category: 1 } },
    ],
    [
      "a total that is no number",
      ones(3),
      [margin(two, 2, 1), margin(two, Number.NaN, 3)],
      null,
      { code: "rake-bad-total", params: { margin: 1, category: 0 } },
    ],
    [
      "two margins that do not add up to the same",
      ones(3),
      [margin(two, 5, 5), margin(two, 5, 6)],
      null,
      { code: "rake-totals-differ", params: { margin: 1, first: 10, other: 11 } },
    ],
    [
      "a category of the population that nobody of the sample is in",
      ones(3),
      [margin(two, 5, 5, 5)],
      null,
      { code: "rake-empty-category", params: { margin: 0, category: 2 } },
    ],
    [
      "a category of the sample that the population has none of",
      ones(3),
      [margin(two, 10, 0)],
      null,
      { code: "rake-zero-total", params: { margin: 0, category: 1 } },
    ],
    [
      "margins that contradict each other in this sample",
      ones(3),
      [margin(two, 5, 5), margin(two, 4, 6)],
      null,
      { code: "rake-not-converged", params: { rounds: 2000, error: expect.any(Number) } },
    ],
    [
      "weights that cannot be so even: one respondent stands for nine tenths",
      ones(3),
      [margin(two, 1, 9)],
      2,
      { code: "rake-trim-impossible", params: { smallest: expect.closeTo(2.7, 9) } },
    ],
  ])("%s", (_, base, margins, trim, failure) => {
    expect(rake(base, margins, trim)).toMatchObject({ ok: false, failure });
  });
});

describe("totals", () => {
  it("in shares and in persons give the same weights but for their scale", () => {
    const rows = [0, 0, 1, 1, 1];
    const columns = [0, 1, 0, 1, 1];
    const persons = rake(ones(5), [margin(rows, 400, 600), margin(columns, 550, 450)], null);
    const shares = rake(ones(5), [margin(rows, 0.4, 0.6), margin(columns, 0.55, 0.45)], null);
    if (!persons.ok || !shares.ok) return expect.fail("not raked");
    persons.value.weights.forEach((weight, row) => {
      expectClose(weight, 1000 * (shares.value.weights[row] ?? 0), 1e-12);
    });
  });

  it("that differ by the rounding of their author are the same", () => {
    const raked = rake(
      ones(4),
      [margin([0, 0, 1, 1], 1 / 3, 2 / 3), margin([0, 1, 0, 1], 0.33333333333, 0.66666666667)],
      null,
    );
    expect(raked.ok).toBe(true);
  });
});

it("a failure names the variable and the answer", () => {
  const table = study({
    headers: ["sex", "age"],
    rows: [
      ["f", "young"],
      ["m", "old"],
      ["f", "old"],
    ],
  });
  const totals = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([code, total]) => ({ code: categoryCode(code), total }));
  const weighting: Weighting = {
    kind: "raked",
    raking: {
      base: null,
      margins: [
        { variable: variableId("age"), totals: totals({ young: 1, old: 1 }) },
        { variable: variableId("sex"), totals: totals({ f: 2 }) },
      ],
      trim: null,
    },
  };
  expect(weightsOf(countingOf(table), weighting)).toEqual({
    ok: false,
    failure: { code: "rake-zero-total", params: { variable: "sex", answer: "m" } },
  });
});
