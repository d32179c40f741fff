import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenLines, linesOf } from "../../../src/drawing/text/lines.ts";
import { textWidth } from "../../../src/drawing/text/text-width.ts";

const runs = { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 };
const words = fc.string({ unit: fc.constantFrom(..."abcdé W…%’\u00A0漢😀"), maxLength: 120 });

describe("lines of a text", () => {
  it("are no wider than their frame, and together say all of it", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = linesOf(text, width, 14);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
      runs,
    );
  });

  it("say where in it they end", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = brokenLines(text, width, 14);
        expect(lines.at(-1)?.end).toBe(text.length);
        for (const line of lines)
          expect(text.slice(0, line.end).trimEnd().endsWith(line.text.trimEnd())).toBe(true);
      }),
      runs,
    );
  });

  it("of which only some have room end in “…”", () => {
    expect(linesOf("une collectivité sur quatre", 80, 14, { most: 1 })).toEqual(["une…"]);
    expect(linesOf("une", 80, 14, { most: 1 })).toEqual(["une"]);
  });

  it("do not end at a no-break space", () => {
    for (const line of linesOf("75\u202F% des « collectivités\u00A0»", 90, 14))
      expect(line).not.toMatch(/^[%»]/);
  });
});
