import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrossTab } from "../../../src/stats/cross-tab.ts";
import { shareOf, study, tabulate } from "../study.ts";
import { type Counted, isProtected, leastHidden } from "./least-hidden.ts";

const THRESHOLD = 11;
const RUNS = { seed: 20211202, numRuns: Number(process.env.N ?? 60), endOnFailure: true };
const isFew = (base: number) => base < THRESHOLD;

/** Respondents with a row, a column and an answer each, from 1. */
interface Survey {
  readonly sizes: readonly [rows: number, columns: number, answers: number];
  readonly people: readonly (readonly [row: number, column: number, answer: number])[];
}

const surveys: fc.Arbitrary<Survey> = fc
  .record({
    often: fc.tuple(frequencies(4, 5), frequencies(3, 4), frequencies(4, 5)),
    each: fc.integer({ min: 12, max: 18 }),
  })
  .chain(({ often, each }) => {
    const sizes = often.map(({ length }) => length) as unknown as Survey["sizes"];
    const person = fc.tuple(one(often[0]), one(often[1]), one(often[2]));
    const count = sizes[0] * sizes[1] * each;
    return fc.array(person, { minLength: count, maxLength: count }).map((people) => ({ sizes, people }));
  });

/** How often each of some categories is chosen. */
function frequencies(least: number, most: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.integer({ min: 2, max: 20 }), { minLength: least, maxLength: most });
}

/** One of some categories, from 1. */
const one = (often: readonly number[]): fc.Arbitrary<number> =>
  fc.oneof(...often.map((weight, k) => ({ weight, arbitrary: fc.constant(k + 1) })));

function countedIn({ sizes: [rows, columns, answers], people }: Survey): Counted {
  const counted = Array.from({ length: answers }, () =>
    Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0)),
  );
  for (const [row, column, answer] of people)
    for (const r of [0, row])
      for (const c of [0, column]) {
        const line = counted[answer - 1]?.[r];
        if (line) line[c] = (line[c] ?? 0) + 1;
      }
  return counted;
}

function released({ people }: Survey): CrossTab {
  const rows = people.map(([row, column, answer]) => [`a${row}`, `b${column}`, `x${answer}`]);
  return tabulate(
    study({ headers: ["a", "b", "x"], rows }),
    { measure: shareOf("x"), by: ["a", "b"] },
    THRESHOLD,
  );
}

/** The groups that are hidden, by row and column. */
const hiddenIn = ({ groups, cells }: CrossTab) =>
  groups.flatMap(({ traits }, group) => {
    if (cells[group]?.[0]?.kind !== "suppressed") return [];
    const slot = (id: string) => Number(traits.find(({ variable }) => variable === id)?.code.slice(1) ?? 0);
    return [[slot("a"), slot("b")] as const];
  });

describe("groups that are hidden for others’ sake", () => {
  it("are at most a fifth more than the fewest that protect as much, over many tables", {
    timeout: 600_000,
  }, () => {
    const secondary = { ours: 0, least: 0 };
    fc.assert(
      fc.property(surveys, (survey) => {
        const counted = countedIn(survey);
        const hidden = hiddenIn(released(survey));
        const baseAt = ([row, column]: readonly [number, number]) =>
          counted.reduce((sum, table) => sum + (table[row]?.[column] ?? 0), 0);
        expect(isProtected(counted, isFew, 1, hidden)).toBe(true);
        const ours = hidden.filter((cell) => !isFew(baseAt(cell))).length;
        const least = leastHidden(counted, isFew, 1, ours) ?? expect.fail("fewer than the fewest");
        secondary.ours += ours;
        secondary.least += least;
      }),
      RUNS,
    );
    expect(secondary.least).toBeGreaterThan(100);
    expect(secondary.ours / secondary.least).toBeLessThanOrEqual(1.2);
  });
});
