import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnCounting, countingOf } from "../../src/count/columns/count-columns.ts";
import type { Counting, PatternsAsked } from "../../src/count/counting.ts";
import { variableId } from "../../src/survey/variable.ts";
import { expectClose } from "../stats/close.ts";
import { keeping, study } from "../stats/study.ts";
import { rowCounting } from "./row-counting.ts";
import { filters, KINDS, surveys } from "./surveys.ts";

const asks = fc
  .record({
    variables: fc.subarray(["age", "town", "uses"].map(variableId)),
    filter: filters,
    weight: fc.constantFrom(null, variableId("w"), variableId("v")),
    moments: fc.constantFrom(null, variableId("score")),
    isByNumber: fc.boolean(),
  })
  .map(({ variables, moments, isByNumber, ...rest }): PatternsAsked => {
    const numbers = moments !== null || isByNumber ? [variableId("score")] : [];
    return { variables: [...variables, ...numbers], conditions: keeping("score", "1"), moments, ...rest };
  });

/** Of a survey with many rows: how often it could work ahead before each question. Null: it is one with few. */
const steps = fc.option(fc.nat({ max: 2 }));

/** What patterns add up to, by the codes that they were asked to be told apart by. */
function added(counting: Counting, asked: PatternsAsked): Map<string, number[]> {
  const patterns = counting.patterns(asked);
  const { sums, moments, rows } = patterns;
  const codes = [...asked.variables.map((id) => patterns.codes(id)), ...asked.conditions.map(patterns.meets)];
  const all = new Map<string, number[]>();
  for (let pattern = 0; pattern < patterns.size; pattern++) {
    const key = codes.map((of) => of[pattern]).join(" ");
    const [n = 0, w = 0, w2 = 0] = [sums.n[pattern], sums.sumW[pattern], sums.sumW2[pattern]];
    const at = (of: Float64Array | undefined) => of?.[pattern] ?? 0;
    const a = n > 0 ? at(moments?.pilot) : 0;
    const here = [
      ...[at(rows), at(sums.weighed), n, w, w2],
      ...[at(moments?.sumWY) + a * w, at(moments?.sumY) + a * n, at(moments?.sumW2Y) + a * w2],
      at(moments?.sumW2Y2) + 2 * a * at(moments?.sumW2Y) + a * a * w2,
    ];
    const before = all.get(key) ?? here.map(() => 0);
    all.set(
      key,
      here.map((value, place) => value + (before[place] ?? 0)),
    );
  }
  return all;
}

describe("patterns of a survey", () => {
  it("add up to what its rows do, whatever was counted before", () => {
    fc.assert(
      fc.property(
        surveys,
        fc.array(asks, { minLength: 1, maxLength: 6 }),
        steps,
        (records, questions, ahead) => {
          const table = study(records, KINDS);
          const counting = ahead === null ? countingOf(table) : new ColumnCounting(table, 0);
          const byRow = rowCounting(table);
          for (const asked of questions) {
            for (let step = 0; step < (ahead ?? 0); step++) counting.countAhead();
            const [ours, rows] = [added(counting, asked), added(byRow, asked)];
            expect([...ours.keys()].sort()).toEqual([...rows.keys()].sort());
            for (const [key, sums] of rows)
              sums.forEach((sum, place) => {
                expectClose(ours.get(key)?.[place] ?? Number.NaN, sum, 1e-12);
              });
            expect(counting.patterns(asked).size).toBeLessThanOrEqual(table.rows);
          }
        },
      ),
      { seed: 20211125, numRuns: process.env.LONG ? 5000 : 150 },
    );
  });
});
