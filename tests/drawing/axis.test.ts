import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../src/drawing/axis.ts";
import type { Scale } from "../../src/figure/figure.ts";

const runs = { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 };
const of = (min: number, max: number, isRungs = false) =>
  axisOf({ scale: { kind: "number", min, max, digits: 1, isRungs } }).ticks;

describe("an axis", () => {
  it("of shares runs from 0 to 100 %, every 20 %", () => {
    expect(axisOf({ scale: { kind: "share" } }).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("of numbers ends on round ticks, beyond all that it has to show", () => {
    expect(of(0, 4.2)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(of(0, 37.3)).toEqual([0, 10, 20, 30, 40]);
    expect(of(-4, 120)).toEqual([-50, 0, 50, 100, 150]);
    expect(of(-40, -2)).toEqual([-40, -30, -20, -10, 0]);
    expect(of(0, 0)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("of a scale of answers runs from its least rung to its last", () => {
    expect(of(1, 6, true)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(of(1, 5, true)).toEqual([1, 2, 3, 4, 5]);
    expect(of(0, 10, true)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(of(1, 10, true)).toEqual([1, 4, 7, 10]);
    expect(of(0, 1, true)).toEqual([0, 1]);
  });

  it("is round, evenly marked, has room for everything, and lets bars begin at zero or nearest to it", () => {
    const ends = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ([min, length]) => {
        const scale: Scale = { kind: "number", min, max: min + length, digits: 1 };
        const { from, to, step, ticks, base } = axisOf({ scale });
        const slack = 1e-8 * Math.max(Math.abs(min), length);
        expect(from).toBeLessThanOrEqual(min + slack);
        expect(to).toBeGreaterThanOrEqual(min + length - slack);
        // No more is left empty than two steps.
        expect(to - from).toBeLessThanOrEqual(length + 2 * step + slack);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step * (1 + 1e-9)))));
        for (const tick of ticks) expect(Math.abs(tick / step - Math.round(tick / step))).toBeLessThan(1e-6);
        expect(Math.abs(base)).toBe(Math.min(...[from, to, from < 0 && to > 0 ? 0 : from].map(Math.abs)));
      }),
      runs,
    );
  });
});
