import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { share } from "../../src/stats/share.ts";
import type { Tally } from "../../src/stats/tally.ts";
import { expectClose } from "./close.ts";
import { LAW } from "./samples.ts";
import { sampleOf, wilsonAt } from "./study.ts";

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

  it("of a finite population rests on n / (1 − f) at most", () => {
    const fractions = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(tallies, levels, fractions, ({ trait, all }, level, fraction) => {
        const cell = share({ trait: trait, answered: all }, sampleOf(all.n, fraction), wilsonAt(level));
        if (cell.kind !== "estimate" || !cell.interval) return expect.fail(cell.kind);
        expect(cell.base.effective).toBeLessThanOrEqual((all.n / (1 - fraction)) * (1 + 1e-12));
        expect(cell.interval.lower).toBeGreaterThanOrEqual(0);
        expect(cell.interval.lower).toBeLessThanOrEqual(cell.value);
        expect(cell.interval.upper).toBeGreaterThanOrEqual(cell.value);
        expect(cell.interval.upper).toBeLessThanOrEqual(1);
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
