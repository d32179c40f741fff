import fc from "fast-check";
import { expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import type { Counting } from "../../src/count/counting.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { crossTabulate } from "../../src/stats/cross-tabulate.ts";
import { gaps, hidingAlone } from "../../src/stats/gaps.ts";
import { release } from "../../src/stats/release.ts";
import { sampleOf } from "../../src/stats/sample-of.ts";
import { weightReport } from "../../src/stats/weight-report.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { COMPARED } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { type Weighting, weightedBy } from "../../src/survey/weighting.ts";
import { meanOf, netOf, question, shareOf, study } from "../stats/study.ts";
import { rowCounting } from "./row-counting.ts";
import { filters, KINDS, surveys } from "./surveys.ts";

const totals = (of: Readonly<Record<string, number>>) =>
  Object.entries(of).map(([code, total]) => ({ code: categoryCode(code), total }));
const raked = (base: string | null, trim: number | null): Weighting => ({
  kind: "raked",
  raking: {
    base: base === null ? null : variableId(base),
    margins: [
      { variable: variableId("town"), totals: totals({ small: 2, large: 3 }) },
      { variable: variableId("sex"), totals: totals({ f: 2.6, m: 2.4 }) },
    ],
    trim,
  },
});

const questions = fc
  .record({
    measure: fc.constantFrom(
      shareOf("age"),
      shareOf("uses"),
      shareOf("age", "other"),
      netOf("uses", "mail", "web"),
      meanOf("score"),
    ),
    by: fc.subarray(["town", "uses", "sex", "age"], { maxLength: 2 }),
    filter: filters,
    weight: fc.constantFrom(
      null,
      weightedBy(variableId("w")),
      weightedBy(variableId("v")),
      raked(null, null),
      raked("w", null),
      raked("w", 3),
    ),
    compared: fc.constantFrom(...COMPARED),
  })
  .map(question);

/** Everything that is said of a survey, question after question. */
function told(counting: Counting, asked: readonly ReturnType<typeof question>[], threshold: number): unknown {
  const tabs = asked.map((one) => {
    const sample = sampleOf(counting, one.weight);
    if (!sample.ok) return sample;
    const alone = { ...one, breakdowns: [] };
    const by = one.breakdowns.length > 0 ? [one.breakdowns] : [];
    const hiddenIn = hidingAlone(counting, sample.value, threshold);
    return {
      tab: crossTabulate(counting, one, sample.value, threshold),
      gaps: gaps(counting, alone, 0, by, sample.value, hiddenIn),
      report: one.weight && weightReport(counting, one.weight, sample.value.weights),
    };
  });
  const plain = asked.map((one) => ({ ...one, weight: null }));
  const sample = sampleOf(counting, null);
  const document = { questions: plain, offered: [variableId("sex")] };
  return { tabs, views: sample.ok && release(counting, document, sample.value, threshold) };
}

/** Where two values differ by more than the last digits; null: nowhere. */
function difference(ours: unknown, theirs: unknown, path = ""): string | null {
  if (typeof ours === "number" && typeof theirs === "number") {
    // A test statistic is divided by what is left to chance: where the margins leave nothing, by a rounding.
    const isOfNothing = path.endsWith("/statistic") && Math.min(ours, theirs) > 1e6;
    const isClose = isOfNothing || Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
    return isClose || Object.is(ours, theirs) ? null : `${path}: ${ours} for ${theirs}`;
  }
  if (typeof ours !== "object" || typeof theirs !== "object" || !ours || !theirs)
    return ours === theirs ? null : `${path}: ${String(ours)} for ${String(theirs)}`;
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  for (const key of keys) {
    const [one, other] = [ours, theirs].map((of) => (of as Record<string, unknown>)[key]);
    const found = difference(one, other, `${path}/${key}`);
    if (found) return found;
  }
  return null;
}

it("answers from patterns are those from rows, whatever was asked before", () => {
  let length = 0;
  fc.assert(
    fc.property(
      surveys,
      fc.array(questions, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 3),
      (records, asked, threshold) => {
        const table = study(records, KINDS);
        const ours = told(countingOf(table), asked, threshold);
        const theirs = told(rowCounting(table), asked, threshold);
        expect(difference(ours, theirs)).toBeNull();
        length += JSON.stringify(ours as CrossTab).length;
      },
    ),
    { seed: 20211125, numRuns: process.env.LONG ? 3000 : 60 },
  );
  expect(length).toBeGreaterThan(60 * 1000);
});
