import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../src/drawing/element.ts";
import { escaped, toMarkup } from "../../src/drawing/markup.ts";

const hostile = fc.string({
  unit: fc.constantFrom(
    "<",
    ">",
    "&",
    '"',
    "'",
    "]]>",
    "\u0000",
    "\u000B",
    "\uD800",
    "\uDC00",
    "é",
    "😀",
    "\u202E",
  ),
  maxLength: 12,
});

describe("markup", () => {
  it("keeps text as text, and what XML has no place for in sight", () => {
    expect(escaped(`<a href="x">&'`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    expect(escaped("a\u000Bb\uD800c\uFFFE")).toBe("a\uFFFDb\uFFFDc\uFFFD");
    expect(escaped("😀\n\t")).toBe("😀\n\t");
  });

  it("is the same for XML and HTML: every element ends, those without an end close themselves", () => {
    expect(toMarkup(element("p", { class: "a", id: null }, "x", element("br", {})))).toBe(
      '<p class="a">x<br/></p>',
    );
    expect(toMarkup(element("rect", { x: 1 / 3, y: 2 }))).toBe('<rect x="0.33" y="2"></rect>');
  });

  it("has no tag, quote or character of somebody else's, whatever the words", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, words) => {
        const text = toMarkup(element("text", { title: name }, words));
        const inside = /^<text title="([^"<>]*)">([^<>"']*)<\/text>$/.exec(text);
        expect(inside, text).not.toBeNull();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
        expect(text).not.toMatch(/[\u0000\u000B]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
      { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 },
    );
  });
});
