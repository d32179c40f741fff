import { describe, expect, it } from "vitest";
import { seal } from "../../../src/app/shells/first/seal.ts";

/** A window with nothing in it. */
function blank(): Window & typeof globalThis {
  const frame = document.body.appendChild(document.createElement("iframe"));
  return frame.contentWindow as Window & typeof globalThis;
}

/** Where a text becomes elements, in browsers of today: each is given one that holds a frame. */
const PARSERS: readonly (readonly [name: string, parse: (scope: Window & typeof globalThis) => unknown])[] = [
  ["a document of its own", ({ Document }) => Document.parseHTMLUnsafe("<iframe></iframe>")],
  ["a parser", ({ DOMParser }) => new DOMParser().parseFromString("<iframe></iframe>", "text/html")],
  ["an element", ({ document }) => document.body.setHTMLUnsafe("<iframe></iframe>")],
  [
    "a fragment",
    ({ document }) => document.createRange().createContextualFragment("<iframe></iframe>").firstChild,
  ],
];

describe("a sealed page", () => {
  it.each(PARSERS)("makes no elements out of a text by %s, with no policy to forbid it", (_, parse) => {
    const scope = blank();
    expect(() => parse(scope)).not.toThrow();
    seal(scope);
    expect(() => parse(scope)).toThrow(/is closed in this page/);
  });

  it("stays sealed, whatever is put in the place of what refuses", () => {
    const scope = blank();
    seal(scope);
    expect(() => Object.assign(scope.Document, { parseHTMLUnsafe: () => null })).toThrow(TypeError);
    expect(Reflect.deleteProperty(scope.Document, "parseHTMLUnsafe")).toBe(false);
  });
});
