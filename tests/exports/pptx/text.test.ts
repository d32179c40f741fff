import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatOf, mixed, PALETTE, paintOf } from "../../../src/exports/pptx/office/colours.ts";
import { fitText, LINE, shortened } from "../../../src/exports/pptx/text/fit-text.ts";
import { breakLines, textWidth } from "../../../src/exports/pptx/text/measure.ts";

const words = fc.string({ unit: fc.constantFrom("a", "m", "é", " ", "日", "."), maxLength: 80 });
const runs = { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 };

describe("lines", () => {
  it("say together what the text says, and none is wider than its room", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = breakLines(text, width, 10);
        expect(lines.at(-1)?.end).toBe(text.length);
        expect(
          lines
            .map((line) => line.text)
            .join("")
            .replaceAll(" ", ""),
        ).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(textWidth(line.text.trim(), 10)).toBeLessThanOrEqual(width + 1e-9);
      }),
      runs,
    );
  });
});

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
        const lines = fitted.paragraphs.flatMap((text) => breakLines(text, 120, fitted.size)).length;
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

describe("colours", () => {
  it("are those of the page’s light theme", () => {
    const css = readFileSync(join(import.meta.dirname, "../../../src/views/ui/theme.css"), "utf8");
    const light = css.slice(css.indexOf(":root {"), css.indexOf(':root[data-theme="dark"]'));
    for (const [name, colour] of Object.entries(PALETTE)) {
      const [, value = ""] = new RegExp(`--${name}: #([0-9a-f]+);`).exec(light) ?? [];
      const full = value.length === 3 ? value.replace(/./g, "$&$&") : value;
      expect(full.toUpperCase(), name).toBe(colour);
    }
  });

  it("are mixed as browsers mix them in oklab", () => {
    expect(mixed("FFFFFF", 0.5, "000000")).toBe("636363");
    expect(mixed("FF0000", 0.5, "0000FF")).toBe("8C53A2");
    expect(mixed("0B5C6B", 1, "B8431F")).toBe("0B5C6B");
    expect(mixed("0B5C6B", 0, "B8431F")).toBe("B8431F");
    expect(heatOf(0)).toBe("FFFFFF");
  });

  it("of a scale go from its first stop to its last, through the sand in the middle", () => {
    const at = (position: number) => paintOf({ kind: "ordered", position }).fill;
    expect([at(0), at(0.5), at(1)]).toEqual([PALETTE["tone-0"], PALETTE["tone-2"], PALETTE["tone-5"]]);
    expect(at(0.2)).toBe(PALETTE["tone-1"]);
    expect(new Set([0, 1, 2, 3, 4, 5, 6].map((place) => at(place / 6))).size).toBe(7);
    expect(paintOf({ kind: "nominal", index: 9 }).fill).toBe(PALETTE["hue-1"]);
  });
});
