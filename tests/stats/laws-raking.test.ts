import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RakeMargin, rake } from "../../src/stats/rake.ts";
import { expectClose, expectRelative } from "./close.ts";
import { LAW } from "./samples.ts";

interface Sample {
  readonly base: Float64Array;
  readonly margins: readonly RakeMargin[];
}

const person = fc.record({
  weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
  /** What they would weigh in the population that the totals are taken from. */
  truth: fc.double({ min: 0.3, max: 3, noNaN: true }),
  categories: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.nat({ max: 3 })),
});

/** Margins that some weights of this very sample have: there is a solution. */
const samples = fc
  .tuple(fc.array(person, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 3 }))
  .map(([people, count]): Sample => {
    const margins = Array.from({ length: count }, (_, m): RakeMargin => {
      const categories = Int32Array.from(people, (one) => one.categories[m] ?? 0);
      const totals = Array.from({ length: 4 }, (_total, k) =>
        people.reduce((sum, { truth }, row) => sum + (categories[row] === k ? truth : 0), 0),
      );
      return { categories, totals };
    });
    return { base: Float64Array.from(people, ({ weight }) => weight), margins };
  });

function rakedOf(base: Float64Array, margins: readonly RakeMargin[]): Float64Array {
  const raked = rake(base, margins, null);
  // A handful of respondents may need more than the five hundred rounds that are allowed: about one sample in 10,000.
  fc.pre(raked.ok || raked.failure.code !== "rake-not-converged");
  return raked.ok ? raked.value.weights : expect.fail(JSON.stringify(raked.failure));
}

function expectMargins(weights: Float64Array, margins: readonly RakeMargin[], tolerance: number): void {
  for (const { categories, totals } of margins)
    totals.forEach((total, category) => {
      const inside = weights.filter((_, row) => categories[row] === category);
      expectRelative(
        inside.reduce((sum, weight) => sum + weight, 0),
        total,
        tolerance,
      );
    });
}

const expectSame = (one: Float64Array, other: Float64Array, tolerance: number, factor = 1) =>
  one.forEach((weight, row) => {
    expectRelative(weight, factor * (other[row] ?? 0), tolerance);
  });

describe("raked weights", () => {
  it("have every margin", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        expectMargins(rakedOf(base, margins), margins, 1e-10);
      }),
      LAW,
    );
  });

  it("raked again stay as they are", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        const once = rakedOf(base, margins);
        expectSame(rakedOf(once, margins), once, 1e-10);
      }),
      LAW,
    );
  });

  it("do not depend on the scale of the base weights, and grow with the totals", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(1e6, 1e-6, 3), ({ base, margins }, factor) => {
        const raked = rakedOf(base, margins);
        expectSame(
          rakedOf(
            base.map((weight) => weight * factor),
            margins,
          ),
          raked,
          1e-10,
        );
        const larger = margins.map(({ categories, totals }) => ({
          categories,
          totals: totals.map((total) => total * factor),
        }));
        expectSame(rakedOf(base, larger), raked, 1e-10, factor);
      }),
      LAW,
    );
  });

  it("do not depend on the order of the margins", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        expectSame(rakedOf(base, [...margins].reverse()), rakedOf(base, margins), 1e-8);
      }),
      LAW,
    );
  });

  it("multiply all base weights of a cell by one number", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        const factors = new Map<string, number>();
        rakedOf(base, margins).forEach((weight, row) => {
          const cell = margins.map(({ categories }) => categories[row]).join();
          const factor = weight / (base[row] ?? 0);
          expectRelative(factor, factors.get(cell) ?? factor, 1e-12);
          factors.set(cell, factor);
        });
      }),
      LAW,
    );
  });

  it("leave out whoever has no base weight, or no place in a margin", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        const longer = Float64Array.from([...base, 0, 5]);
        const more = margins.map(({ categories, totals }) => ({
          categories: Int32Array.from([...categories, 0, -1]),
          totals,
        }));
        const weights = rakedOf(longer, more);
        expect([...weights.slice(-2)]).toEqual([0, 0]);
        expectSame(weights.slice(0, -2), rakedOf(base, margins), 1e-12);
      }),
      LAW,
    );
  });
});

describe("trimmed weights", () => {
  it("are never larger than asked, and have every margin; or it is said how small they can be", () => {
    let trimmed = 0;
    fc.assert(
      fc.property(samples, fc.double({ min: 1.2, max: 4, noNaN: true }), ({ base, margins }, trim) => {
        const result = rake(base, margins, trim);
        if (!result.ok) {
          fc.pre(result.failure.code !== "rake-not-converged");
          expect(result.failure.code).toBe("rake-trim-impossible");
          expect(result.failure.params).toMatchObject({ smallest: expect.any(Number) });
          if ("smallest" in result.failure.params)
            expect(result.failure.params.smallest).toBeGreaterThan(trim);
          return;
        }
        trimmed++;
        const { weights } = result.value;
        const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
        expect(Math.max(...weights) / mean).toBeLessThanOrEqual(trim * (1 + 1e-6));
        expectMargins(weights, margins, 1e-10);
      }),
      LAW,
    );
    expect(trimmed).toBeGreaterThan(LAW.numRuns / 10);
  });

  it("that were small enough already are as raked", () => {
    fc.assert(
      fc.property(samples, ({ base, margins }) => {
        const raked = rake(base, margins, 1000);
        fc.pre(raked.ok || raked.failure.code !== "rake-not-converged");
        if (!raked.ok) return expect.fail(raked.failure.code);
        expectClose(Math.max(...raked.value.weights), Math.max(...rakedOf(base, margins)), 0);
      }),
      LAW,
    );
  });
});
