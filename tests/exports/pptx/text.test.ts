import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLines } from "../../../src/drawing/text/lines.ts";
import { fitText, LINE, shortened } from "../../../src/exports/pptx/text/fit-text.ts";

const words = fc.string({ unit: fc.constantFrom("a", "m", "é", " ", "日", "."), maxLength: 80 });
const runs = { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 };

describe("a text in its room", () => {
  it("is whole or said to be cut, and no higher than the room", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.integer({ min: 30, max: 120 }), (texts, height) => {
        const fitted = fitText(texts, { width: 120, height, sizes: [12, 9] }, "[more]");
        if (!fitted.isCut) expect(fitted.paragraphs).toEqual(texts);
        else {
          expect(fitted.paragraphs.at(-1)).toBe("[more]");
          expect(fitted.size).toBe(9);
        }
        const lines = fitted.paragraphs.flatMap((text) => brokenLines(text, 120, fitted.size)).length;
        expect(lines * fitted.size * LINE).toBeLessThanOrEqual(height + 1e-9);
        expect(fitted.height).toBeLessThanOrEqual(height + 1e-9);
      }),
      runs,
    );
  });

  it("shortened says that it is", () => {
    expect(shortened("abc", 3)).toBe("abc");
    expect(shortened("abcd", 3)).toBe("ab…");
    expect(shortened("a\r\nb", 3)).toBe("a b");
    expect(shortened("😀😀😀", 2)).toBe("😀…");
  });
});
