import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/table/number-of.ts";

describe("numberOf", () => {
  it.each([
    ["62,5", ",", 62.5],
    ["62.5", ".", 62.5],
    [" 1 234,5 ", ",", 1234.5],
    ["6\u202f250", ",", 6250],
    ["12\u00a0345\u00a0678", ",", 12345678],
    ["1\u2009234", ".", 1234],
    ["1’234.5", ".", 1234.5],
    ["1.234.567,8", ",", 1234567.8],
    ["1,234,567.8", ".", 1234567.8],
    ["1.234", ",", 1234],
    ["1,234", ",", 1.234],
    ["-3", ".", -3],
    ["−3", ".", -3],
    ["‐3", ".", -3],
    ["–3", ".", -3],
    ["− 3,5", ",", -3.5],
    ["+4", ".", 4],
    [",5", ",", 0.5],
    ["5,", ",", 5],
    ["62,5 %", ",", 62.5],
    ["62,5\u202f%", ",", 62.5],
    ["1,5E+05", ",", 150000],
    ["0", ",", 0],
  ] as const)("“%s” with “%s” is %d", (text, decimal, value) => {
    expect(numberOf(text, decimal)).toBe(value);
  });

  it.each([
    ["", ","],
    [" ", ","],
    ["-", ","],
    ["1.5", ","],
    ["0.125", ","],
    ["1,5", "."],
    ["12 34", ","],
    ["1234 567", ","],
    ["12 rue Pasteur", ","],
    ["0x10", "."],
    ["1e", "."],
    ["1e999", "."],
    ["Infinity", "."],
    ["NaN", "."],
    ["1,2,3", ","],
    ["--1", "."],
    ["1-2", "."],
    ["12/05/2021", "."],
    ["٣", "."],
    ["9".repeat(65), "."],
  ] as const)("“%s” with “%s” is no number", (text, decimal) => {
    expect(numberOf(text, decimal)).toBeNull();
  });

  it("reads every number that JavaScript writes", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        (value) => {
          expect(numberOf(String(value), ".")).toBe(value);
          expect(numberOf(String(value).replace(".", ","), ",")).toBe(value);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it("reads decimals as they are written, however many", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,9}(?:\.\d{0,9})?$/), (text) => {
        expect(numberOf(text, ".")).toBe(Number(text));
        expect(numberOf(text.replace(".", ","), ",")).toBe(Number(text));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it("takes no longer for hostile texts", () => {
    const started = performance.now();
    for (let round = 0; round < 1000; round += 1) numberOf(`${"0".repeat(50_000)}a`, ",");
    for (let round = 0; round < 1000; round += 1) numberOf(" 1".repeat(31), ",");
    expect(performance.now() - started).toBeLessThan(500);
  });
});
