import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROW_HEIGHT, scrollWindow } from "../../src/views/tables/scroll-window.ts";

const LAW = { seed: 20211201, numRuns: process.env.LONG ? 10_000 : 1000 };
const FRAME = 440;
const totals = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3_000_000 }));
const scrolled = totals.chain((total) => {
  const { height } = scrollWindow(total, 0, FRAME);
  return fc.tuple(fc.constant(total), fc.double({ min: 0, max: Math.max(0, height - FRAME), noNaN: true }));
});

describe("the window on a file's rows", () => {
  it("is small, and inside the file, wherever it is scrolled", () => {
    fc.assert(
      fc.property(scrolled, ([total, top]) => {
        const { start, count, offset, height } = scrollWindow(total, top, FRAME);
        expect(Number.isInteger(start) && Number.isInteger(count)).toBe(true);
        expect(count).toBeLessThan(60);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + count).toBeLessThanOrEqual(total);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + count * ROW_HEIGHT).toBeLessThanOrEqual(height + 1e-6);
        expect(height).toBeLessThanOrEqual(15_000_000);
      }),
      LAW,
    );
  });

  it("covers what is seen: no blank above, none below", () => {
    fc.assert(
      fc.property(scrolled, ([total, top]) => {
        const { count, offset, height } = scrollWindow(total, top, FRAME);
        expect(offset).toBeLessThanOrEqual(top + 1e-6);
        expect(offset + count * ROW_HEIGHT).toBeGreaterThanOrEqual(Math.min(height, top + FRAME) - 1e-6);
      }),
      LAW,
    );
  });

  it("goes down when the frame goes down", () => {
    fc.assert(
      fc.property(scrolled, fc.double({ min: 0, max: 1, noNaN: true }), ([total, top], part) => {
        expect(scrollWindow(total, top * part, FRAME).start).toBeLessThanOrEqual(
          scrollWindow(total, top, FRAME).start,
        );
      }),
      LAW,
    );
  });

  it.each([1, 15, 1000, 500_000, 500_001, 1_000_000, 20_000_000])(
    "of %i rows reaches the first and the last",
    (total) => {
      expect(scrollWindow(total, 0, FRAME).start).toBe(0);
      const { height } = scrollWindow(total, 0, FRAME);
      const end = scrollWindow(total, Math.max(0, height - FRAME), FRAME);
      expect(end.start + end.count).toBe(total);
    },
  );

  it("scrolled past the end, by a browser that bounces, shows the end", () => {
    const { start, count } = scrollWindow(1000, 1e9, FRAME);
    expect(start + count).toBe(1000);
    expect(scrollWindow(1000, -50, FRAME).start).toBe(0);
  });
});
