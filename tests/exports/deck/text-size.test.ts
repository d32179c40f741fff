import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/drawing/text/lines.ts";
import { letterSize } from "../../../src/exports/deck/text-size.ts";

const slide = (text: string, title = "En bref") =>
  ({ kind: "text", id: "a", title, text, notes: "" }) as const;
const LYING = { width: 1280, height: 720 };

describe("letters of a text slide", () => {
  it("are as large as usual where the text is short", () => {
    expect(letterSize(slide("Un quart en difficulté.\nQue faire ?"), LYING)).toBe(0.025);
    expect(letterSize(slide(""), LYING)).toBe(0.025);
  });

  it("are smaller for more text, so that all of it is on the slide", () => {
    const paragraph =
      "Un paragraphe assez long pour tenir sur deux lignes au moins, comme on en écrit trop souvent. ";
    const sizes = [4, 8, 14, 25].map((count) =>
      letterSize(slide(Array.from({ length: count }, () => paragraph.repeat(2)).join("\n")), LYING),
    );
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    const [, , fourteen = 1] = sizes;
    // Two lines or more of each paragraph, and what is between them, in nine tenths of the height.
    expect(14 * 2 * 1.4 * fourteen * 1280).toBeLessThan(720);
  });

  it("are larger on a slide that stands, which is narrower", () => {
    expect(letterSize(slide("Un mot."), { width: 480, height: 800 })).toBeGreaterThan(0.04);
  });

  it("law: are the largest that fit, however the text is made", () => {
    const word = fc.string({ unit: fc.constantFrom(..."il.mW…aé"), maxLength: 14 });
    const paragraph = fc.array(word, { maxLength: 90, size: "max" }).map((words) => words.join(" "));
    const width = LYING.width * 0.86;
    const fits = (size: number, paragraphs: readonly string[]) => {
      const heights = paragraphs.map((line) => linesOf(line, width, size).length * size * 1.4);
      const between = Math.max(0, heights.length - 1) * size * 0.88;
      return heights.reduce((sum, height) => sum + height, between) <= LYING.height * 0.9;
    };
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 10, size: "max" }), (lines) => {
        const paragraphs = lines.filter((line) => line.trim() !== "");
        let wanted = 0.025;
        while (wanted > 0.008 && !fits(wanted * LYING.width, paragraphs)) wanted -= 0.001;
        expect(letterSize(slide(lines.join("\n"), ""), LYING)).toBeCloseTo(Math.max(wanted, 0.008), 9);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });
});
