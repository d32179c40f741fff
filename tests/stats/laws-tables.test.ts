import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { fUpperTail } from "../../src/stats/distributions/f.ts";
import { type Gaps, gaps } from "../../src/stats/gaps.ts";
import { planOf } from "../../src/stats/plan-of.ts";
import { weightsOf } from "../../src/stats/weights-of.ts";
import { variableId } from "../../src/survey/variable.ts";
import { expectClose, expectRelative } from "./close.ts";
import { columnOf, KINDS, LAW, samples, varianceByRow, withColumn } from "./samples.ts";
import { meanOf, question, type Records, shareOf, study, tabulate } from "./study.ts";

const testOf = (data: Records, rows: string, columns: string, weight: string | null = "w") =>
  tabulate(study(data, KINDS), { measure: shareOf(rows), by: [columns], weight }).associations[0] ?? null;

describe("the test of two questions", () => {
  it("is the same of rows and columns as of columns and rows", () => {
    fc.assert(
      fc.property(samples, (data) => {
        const one = testOf(data, "answer", "group");
        const other = testOf(data, "group", "answer");
        if (!one || !other) return expect(other).toBe(one);
        expectClose(other.statistic, one.statistic, 1e-9);
        expectClose(other.ndf, one.ndf, 1e-9);
        expectClose(other.ddf, one.ddf, 1e-9);
        expectClose(other.p, one.p, 1e-9);
        expectClose(other.pearson.statistic, one.pearson.statistic, 1e-9);
      }),
      LAW,
    );
  });

  it("does not depend on what the answers are called, nor on the scale of the weights", () => {
    const names: Readonly<Record<string, string>> = { a: "z", b: "y", c: "x" };
    fc.assert(
      fc.property(samples, fc.constantFrom(1e6, 1e-6), (data, factor) => {
        const one = testOf(data, "answer", "group");
        const renamed = withColumn(data, "answer", (_, now) => names[now] ?? now);
        const scaled = withColumn(renamed, "w", (_, now) => String(Number(now) * factor));
        const other = testOf(scaled, "answer", "group");
        if (!one || !other) return expect(other).toBe(one);
        expectClose(other.statistic, one.statistic, 1e-9);
        expectClose(other.ndf, one.ndf, 1e-9);
        expectClose(other.p, one.p, 1e-9);
      }),
      LAW,
    );
  });

  it("of two by two is the square of a contrast over its variance, respondent by respondent", () => {
    fc.assert(
      fc.property(samples, (records) => {
        const data = withColumn(records, "answer", (_, now) => (now === "c" ? "b" : now));
        const found = testOf(data, "answer", "sex");
        const w = columnOf(data, "w").map(Number);
        const answers = columnOf(data, "answer");
        const cell = answers.map((answer, row) => `${answer}${columnOf(data, "sex")[row]}`);
        const isIn = answers.map((answer) => answer !== "");
        const total = w.reduce((sum, weight, row) => sum + (isIn[row] ? weight : 0), 0);
        const share = (code: string) =>
          w.reduce((sum, weight, row) => sum + (isIn[row] && cell[row] === code ? weight : 0), 0) / total;
        const signs: Readonly<Record<string, number>> = { af: 1, am: -1, bf: -1, bm: 1 };
        const codes = Object.keys(signs);
        if (codes.some((code) => share(code) === 0)) return;
        const slope = (code: string) => (signs[code] ?? 0) / share(code);
        // The contrast of p/p is 0: only the slopes are left of each respondent's pull.
        const z = w.map((weight, row) => (isIn[row] ? (weight * slope(cell[row] ?? "")) / total : 0));
        const complete = isIn.filter(Boolean).length;
        const delta =
          (varianceByRow(z, w) * complete) / codes.reduce((sum, code) => sum + 1 / share(code), 0);
        let square = 0;
        for (const answer of ["a", "b"])
          for (const sex of ["f", "m"]) {
            const expected =
              (share(`${answer}f`) + share(`${answer}m`)) * (share(`a${sex}`) + share(`b${sex}`));
            square += (complete * (share(`${answer}${sex}`) - expected) ** 2) / expected;
          }
        expectClose(found?.pearson.statistic ?? Number.NaN, square, 1e-9);
        expectClose(found?.statistic ?? Number.NaN, square / delta, 1e-9);
        expectClose(found?.ndf ?? Number.NaN, 1, 1e-12);
        expectClose(found?.ddf ?? Number.NaN, complete - 1, 1e-12);
        expectRelative(found?.p ?? Number.NaN, fUpperTail(square / delta, 1, complete - 1), 1e-6);
      }),
      LAW,
    );
  });

  it("of respondents without a weight knows nothing", () => {
    fc.assert(
      fc.property(samples, fc.infiniteStream(fc.nat({ max: 3 })), (data, dice) => {
        const isLeft = data.rows.map((_, row) => row < data.rows.length - 4 && dice.next().value === 0);
        const blank = withColumn(data, "w", (row, now) => (isLeft[row] ? "" : now));
        const fewer = { ...data, rows: data.rows.filter((_, row) => !isLeft[row]) };
        const all = (records: Records) =>
          tabulate(study(records, KINDS), { measure: shareOf("sex"), by: ["group"], weight: "w" });
        expect(all(blank).cells).toEqual(all(fewer).cells);
        expect(all(blank).associations).toEqual(all(fewer).associations);
        expect(all(blank).used).toEqual(all(fewer).used);
      }),
      LAW,
    );
  });
});

/** Every gap of an answer or of a mean, in a sample large enough to have some that are solid. */
function gapsOf(data: Records, measure: ReturnType<typeof shareOf>, crossed: boolean): Gaps {
  const table = study(data, KINDS);
  const counting = countingOf(table);
  const asked = question({ measure, weight: "w" });
  const weights = weightsOf(counting, asked.weight);
  if (!weights.ok) return expect.fail(weights.failure.code);
  const plan = planOf(counting, weights.value);
  if (!plan.ok) return expect.fail(plan.failure.code);
  const by = [["group"], ["sex"], ...(crossed ? [["group", "sex"]] : [])].map((names) =>
    names.map(variableId),
  );
  return gaps(counting, asked, 0, by, { weights: weights.value, plan: plan.value }, () => null);
}

/** Each respondent several times over. */
const crowds = fc
  .tuple(samples, fc.integer({ min: 1, max: 12 }))
  .map(
    ([data, times]): Records => ({ ...data, rows: Array.from({ length: times }, () => data.rows).flat() }),
  );

describe("gaps", () => {
  const measures = fc.constantFrom(shareOf("answer"), meanOf("score"));

  it("are those of solid groups alone, the largest first, and the others are counted", () => {
    let found = 0;
    fc.assert(
      fc.property(crowds, measures, fc.boolean(), (data, measure, crossed) => {
        const { ranked, compared, unranked } = gapsOf(data, measure, crossed);
        found += ranked.length;
        expect(ranked).toHaveLength(compared);
        const sizes = ranked.map(({ value }) => Math.abs(value));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        for (const { group, rest, value } of ranked) {
          for (const { reliability, base } of [group, rest]) {
            expect(reliability).toBe("solid");
            expect(base.unweighted).toBeGreaterThanOrEqual(30);
            expect(base.effective).toBeGreaterThanOrEqual(30);
          }
          expectClose(value, group.value - rest.value, 1e-9);
        }
        expect(compared + unranked.length).toBeLessThanOrEqual(crossed ? 11 : 5);
      }),
      LAW,
    );
    expect(found).toBeGreaterThan(LAW.numRuns / 20);
  });

  it("have intervals that grow with how many are compared, and p-values that do not shrink", () => {
    fc.assert(
      fc.property(crowds, measures, (data, measure) => {
        const [few, many] = [gapsOf(data, measure, false), gapsOf(data, measure, true)];
        for (const gap of few.ranked) {
          expect(gap.adjusted).toBeGreaterThanOrEqual(gap.p);
          const same = many.ranked.find(
            ({ traits }) => JSON.stringify(traits) === JSON.stringify(gap.traits),
          );
          if (!same) return expect.fail("a gap is gone");
          expect(same.value).toBe(gap.value);
          const width = ({ interval }: typeof gap) => (interval ? interval.upper - interval.lower : 0);
          expect(width(same)).toBeGreaterThanOrEqual(width(gap) * (1 - 1e-12));
        }
      }),
      LAW,
    );
  });
});
