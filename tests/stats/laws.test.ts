import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveBase } from "../../src/stats/base.ts";
import { share } from "../../src/stats/share.ts";
import type { Tally } from "../../src/stats/tally.ts";
import { expectClose } from "./close.ts";
import { cellOf, meanOf, type Records, sampleOf, shareOf, study, tabulate, wilsonAt } from "./study.ts";

const LAW = { seed: 20211125, numRuns: process.env.LONG ? 10_000 : 1000 };

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

  it("a thousand or a third as large change nothing", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(1000, 1 / 3, 1e-6, 7.7), (data, factor) => {
        const scaled = withWeights(data, (w) => w * factor);
        expectSame(numbersOf(shares(scaled, "w")), numbersOf(shares(data, "w")), 1e-12);
        expectSame(numbersOf(means(scaled, "w")), numbersOf(means(data, "w")), 1e-11);
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
        expectSame(numbersOf(means(other, "w")), numbersOf(means(data, "w")), 1e-11);
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

/** Respondents of unequal weights, the first of whom have the trait. */
const tallies = fc
  .tuple(
    fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 2, maxLength: 60 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([weights, part]) => {
    const tally = (some: readonly number[]): Tally => ({
      n: some.length,
      sumW: some.reduce((sum, w) => sum + w, 0),
      sumW2: some.reduce((sum, w) => sum + w * w, 0),
    });
    const cut = Math.round(part * weights.length);
    return { trait: tally(weights.slice(0, cut)), rest: tally(weights.slice(cut)), all: tally(weights) };
  });

describe("an interval", () => {
  const levels = fc.constantFrom(0.8 as const, 0.9 as const, 0.95 as const, 0.99 as const);

  it("contains its share and stays between 0 and 1", () => {
    fc.assert(
      fc.property(tallies, levels, fc.nat({ max: 500 }), ({ trait, all }, level, others) => {
        const cell = share({ trait: trait, answered: all }, sampleOf(all.n + others), wilsonAt(level));
        if (cell.kind !== "estimate" || !cell.interval) return expect.fail(cell.kind);
        expect(cell.interval.lower).toBeGreaterThanOrEqual(0);
        expect(cell.interval.upper).toBeLessThanOrEqual(1);
        expect(cell.interval.lower).toBeLessThanOrEqual(cell.value);
        expect(cell.interval.upper).toBeGreaterThanOrEqual(cell.value);
        expect(cell.interval.upper - cell.interval.lower).toBeGreaterThan(0);
      }),
      LAW,
    );
  });

  it("of those without the trait is the mirror of the interval of those with it", () => {
    fc.assert(
      fc.property(tallies, levels, ({ trait, rest, all }, level) => {
        const one = share({ trait: trait, answered: all }, sampleOf(all.n), wilsonAt(level));
        const other = share({ trait: rest, answered: all }, sampleOf(all.n), wilsonAt(level));
        if (one.kind !== "estimate" || other.kind !== "estimate") return expect.fail("no estimate");
        expectClose(other.value, 1 - one.value, 1e-12);
        expectClose(other.standardError, one.standardError, 1e-10);
        expectClose(other.interval?.lower ?? 2, 1 - (one.interval?.upper ?? 2), 1e-10);
        expectClose(other.interval?.upper ?? 2, 1 - (one.interval?.lower ?? 2), 1e-10);
      }),
      LAW,
    );
  });

  it("of a higher level is wider", () => {
    fc.assert(
      fc.property(tallies, ({ trait, all }) => {
        const widths = [0.8 as const, 0.9 as const, 0.95 as const, 0.99 as const].map((level) => {
          const cell = share({ trait: trait, answered: all }, sampleOf(all.n), wilsonAt(level));
          return cell.kind === "estimate" && cell.interval
            ? cell.interval.upper - cell.interval.lower
            : Number.NaN;
        });
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
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
