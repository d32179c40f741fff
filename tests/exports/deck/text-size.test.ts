import { describe, expect, it } from "vitest";
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
});
