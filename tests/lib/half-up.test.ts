import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfUp } from "../../src/lib/half-up.ts";

describe("a number with so many decimals", () => {
  it("has its halves up, as in a spreadsheet", () => {
    expect(halfUp(100 * (23 / 40), 0)).toBe("58");
    expect(halfUp(100 * (29 / 200), 0)).toBe("15");
    expect(halfUp(1.45, 1)).toBe("1.5");
    expect(halfUp(1.005, 2)).toBe("1.01");
    expect(halfUp(2.5, 0)).toBe("3");
    expect(halfUp(-2.5, 0)).toBe("-3");
  });

  it("is not rounded twice", () => {
    expect(halfUp(0.4449999, 1)).toBe("0.4");
    expect(halfUp(1.4999999, 0)).toBe("1");
  });

  it("is what whole numbers divided by whole numbers come to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 4 }),
        (k, n, digits) => {
          const units = (2n * BigInt(k) * 10n ** BigInt(digits) + BigInt(n)) / (2n * BigInt(n));
          const text = String(units).padStart(digits + 1, "0");
          const expected = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
          expect(halfUp(k / n, digits)).toBe(expected);
        },
      ),
      { seed: 1, numRuns: 20_000 },
    );
  });

  it("keeps all digits of large numbers, and loses none of small ones to an exponent", () => {
    expect(halfUp(1_234_567_890_123, 0)).toBe("1234567890123");
    expect(halfUp(123_456_789_012_345, 0)).toBe("123456789012345");
    expect(halfUp(1e-9, 4)).toBe("0.0000");
    expect(halfUp(1e21, 0)).toBe("1e+21");
  });
});
