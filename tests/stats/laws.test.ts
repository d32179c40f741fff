import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { effectiveBase } from "../../src/stats/base.ts";
import { share } from "../../src/stats/share.ts";
import { NOBODY, type Tally } from "../../src/stats/tally.ts";
import { tallyQuestion } from "../../src/stats/tally-question.ts";
import { weightsOf } from "../../src/stats/weights-of.ts";
import { expectClose } from "./close.ts";
import { LAW } from "./samples.ts";
import {
  cellOf,
  meanOf,
  question,
  type Records,
  sampleOf,
  shareOf,
  study,
  tabulate,
  wilsonAt,
} from "./study.ts";

const HEADERS = ["answer", "group", "score", "w"];
const KINDS = { score: "numeric", w: "numeric" } as const;

const row = fc.tuple(
  fc.constantFrom("a", "b", "c", ""),
  fc.constantFrom("x", "y", ""),
  fc.integer({ min: -50, max: 50 }).map(String),
  fc.integer({ min: 0, max: 80 }).map((eighths) => String(eighths / 8)),
);
/** From nobody to a few dozen, one weight at least above zero. */
const records = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .map((rows): Records => ({ headers: HEADERS, rows: [...rows, ["a", "x", "1", "1.5"]] }));

const withWeights = ({ headers, rows }: Records, weight: (w: number) => number): Records => ({
  headers,
  rows: rows.map(([a = "", g = "", s = "", w = ""]) => [a, g, s, String(weight(Number(w)))]),
});

const shares = (data: Records, weight: string | null) =>
  tabulate(study(data, KINDS), { measure: shareOf("answer"), by: ["group"], weight });
const means = (data: Records, weight: string | null) =>
  tabulate(study(data, KINDS), { measure: meanOf("score"), by: ["group"], weight });

/** Every number of a cross-tab, in order. */
const numbersOf = ({ cells }: ReturnType<typeof shares>): number[] =>
  cells
    .flat()
    .flatMap((cell) =>
      cell.kind === "estimate"
        ? [
            cell.value,
            cell.standardError,
            cell.interval?.lower ?? 0,
            cell.interval?.upper ?? 0,
            cell.base.effective,
            cell.count,
          ]
        : [-1],
    );

function expectSame(one: readonly number[], other: readonly number[], tolerance: number): void {
  expect(one).toHaveLength(other.length);
  one.forEach((value, index) => {
    expectClose(value, other[index] ?? Number.NaN, tolerance);
  });
}

describe("weights", () => {
  it("that are all 1 are no weights", () => {
    fc.assert(
      fc.property(records, (data) => {
        const ones = withWeights(data, () => 1);
        expect(shares(ones, "w").cells).toEqual(shares(ones, null).cells);
        expect(means(ones, "w").cells).toEqual(means(ones, null).cells);
      }),
      LAW,
    );
  });

  it("a million times as large or as small change nothing", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(1e6, 1e-6, 1 / 3, 7.7), (data, factor) => {
        const scaled = withWeights(data, (w) => w * factor);
        expectSame(numbersOf(shares(scaled, "w")), numbersOf(shares(data, "w")), 1e-12);
        expectSame(numbersOf(means(scaled, "w")), numbersOf(means(data, "w")), 1e-12);
      }),
      LAW,
    );
  });

  it("never make a base worth more than Kish's, nor Kish's more than its respondents", () => {
    fc.assert(
      fc.property(records, (data) => {
        const tab = shares(data, "w");
        tab.groups.forEach(({ answered }, group) => {
          const kish = effectiveBase(answered);
          expect(kish).toBeLessThanOrEqual(answered.n * (1 + 1e-12));
          for (const cell of tab.cells[group] ?? [])
            if (cell.kind === "estimate") expect(cell.base.effective).toBeLessThanOrEqual(kish);
        });
      }),
      LAW,
    );
  });
});

const merged = (one: Tally, other: Tally): Tally => ({
  n: one.n + other.n,
  sumW: one.sumW + other.sumW,
  sumW2: one.sumW2 + other.sumW2,
});

describe("parts of a sample, split anywhere", () => {
  it("have tallies that add up to those of the whole, and give its shares", () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat({ max: 4 })), (data, dice) => {
        const split = {
          headers: [...HEADERS, "chunk"],
          rows: data.rows.map((one) => [...one, String(dice.next().value ?? 0)]),
        };
        const table = study(split, KINDS);
        const counting = countingOf(table);
        const asked = question({ measure: shareOf("answer"), by: ["chunk"], weight: "w" });
        const weights = weightsOf(counting, asked.weight);
        if (!weights.ok) return expect.fail(weights.failure.code);
        const plan = sampleOf(table.rows);
        const [tallies] = tallyQuestion(counting, asked, { weights: weights.value, plan }).items;
        if (!tallies) return expect.fail("no tallies");
        for (const outcome of [0, 1].slice(0, new Set(data.rows.map(([a]) => a)).size - 1)) {
          const whole = tallies.share(0, outcome);
          const parts = tallies.first.codes.map((_, part) => tallies.share(part + 1, outcome));
          const sum = {
            trait: parts.map(({ trait }) => trait).reduce(merged, NOBODY),
            answered: parts.map(({ answered }) => answered).reduce(merged, NOBODY),
          };
          for (const key of ["trait", "answered"] as const) {
            expect(sum[key].n).toBe(whole[key].n);
            expectClose(sum[key].sumW, whole[key].sumW, 1e-12);
            expectClose(sum[key].sumW2, whole[key].sumW2, 1e-12);
          }
          const [from, of] = [sum, whole].map((tally) => share(tally, plan, wilsonAt(0.95)));
          expect(from?.kind).toBe(of?.kind);
          if (from?.kind !== "estimate" || of?.kind !== "estimate") continue;
          expectClose(from.value, of.value, 1e-12);
          expectClose(from.standardError, of.standardError, 1e-12);
          expectClose(from.interval?.upper ?? 0, of.interval?.upper ?? 1, 1e-12);
        }
      }),
      LAW,
    );
  });
});

describe("the order of rows", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (data, dice) => {
        const [first, ...rest] = data.rows;
        const shuffled = rest
          .map((one) => [dice.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const other = { headers: HEADERS, rows: first ? [...shuffled, first] : shuffled };
        expectSame(numbersOf(shares(other, "w")), numbersOf(shares(data, "w")), 1e-12);
        expectSame(numbersOf(means(other, "w")), numbersOf(means(data, "w")), 1e-12);
      }),
      LAW,
    );
  });
});

describe("the answers to one question", () => {
  it("have shares that add up to 1, and counts that add up to the base", () => {
    fc.assert(
      fc.property(records, fc.constantFrom("w", null), (data, weight) => {
        for (const cells of shares(data, weight).cells) {
          const found = cells.flatMap((cell) => (cell.kind === "estimate" ? [cell] : []));
          if (found.length === 0) continue;
          expectClose(
            found.reduce((sum, { value }) => sum + value, 0),
            1,
            1e-12,
          );
          expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(found[0]?.base.unweighted);
        }
      }),
      LAW,
    );
  });

  it("with those who did not answer, are everybody", () => {
    fc.assert(
      fc.property(records, (data) => {
        const [whole] = shares(data, null).groups;
        const missing = Object.values(whole?.missing ?? {}).reduce((sum, n) => sum + n, 0);
        expect((whole?.answered.n ?? 0) + missing).toBe(data.rows.length);
      }),
      LAW,
    );
  });
});

describe("the counts of crossings", () => {
  it("add up to their margins, less those who told one thing and not the other", () => {
    fc.assert(
      fc.property(records, (data) => {
        const complete = { headers: HEADERS, rows: data.rows.filter(([a, g]) => a !== "" && g !== "") };
        const tab = tabulate(study(complete, KINDS), { measure: meanOf("score"), by: ["answer", "group"] });
        const n = (codes: readonly string[]) =>
          tab.groups.find(
            ({ traits }) =>
              traits.length === codes.length && codes.every((code) => traits.some((t) => t.code === code)),
          )?.answered.n ?? 0;
        const answers = ["a", "b", "c"];
        for (const group of ["x", "y"])
          expect(answers.reduce((sum, answer) => sum + n([answer, group]), 0)).toBe(n([group]));
        for (const answer of answers) expect(n([answer, "x"]) + n([answer, "y"])).toBe(n([answer]));
        expect(n(["x"]) + n(["y"])).toBe(n([]));
        expect(n([])).toBe(complete.rows.length);
      }),
      LAW,
    );
  });
});

it("one respondent more of the whole design leaves a group's share as it was", () => {
  const data = {
    headers: HEADERS,
    rows: [
      ["a", "x", "1", "1"],
      ["b", "x", "2", "1"],
      ["a", "x", "2", "1"],
    ],
  };
  const more = { headers: HEADERS, rows: [...data.rows, ["b", "y", "1", "1"]] };
  expect(cellOf(shares(more, null), ["x"], "a")).toMatchObject({ value: 2 / 3, count: 2 });
});
