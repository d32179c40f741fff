import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comment, nameFor, numeral, quoted, texts, vector } from "../../../src/exports/r-script/syntax.ts";

/** Characters that break out of strings and comments, or that nobody sees. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..."\"'\\\n\r\t#`;(){}%$ uUx0",
      "\u00a0",
      "\u202f",
      "\u2028",
      "\u202e",
      "\u200b",
      "\ufeff",
      "\u0007",
      "\u{e0001}",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

/** What R reads between quotes, by the rules of `?Quotes`; throws where R would stop. */
function readBack(source: string): string {
  if (!source.startsWith('"')) throw new Error("no string");
  let text = "";
  for (let at = 1; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '"') {
      if (at !== source.length - 1) throw new Error(`code after the string: ${source.slice(at + 1)}`);
      return text;
    }
    if (letter !== "\\") {
      text += letter;
      continue;
    }
    at += 1;
    const sign = source.charAt(at);
    const simple = { n: "\n", t: "\t", "\\": "\\", '"': '"' }[sign];
    const [, digits] = (sign === "u" ? /^u([0-9a-f]{4})/ : /^U([0-9a-f]{8})/).exec(source.slice(at)) ?? [];
    if (simple !== undefined) text += simple;
    else if (digits !== undefined) {
      text += String.fromCodePoint(Number.parseInt(digits, 16));
      at += digits.length;
    } else throw new Error(`unknown escape \\${sign}`);
  }
  throw new Error("the string never ends");
}

describe("text in the script", () => {
  it("between quotes is read back by R as it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readBack(quoted(text))).toBe(text);
      }),
    );
  });

  it("between quotes stays on its line, and shows all there is", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quoted(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u00a0\u202f]/u);
      }),
    );
  });

  it("NUL and halves of a character, which R does not have, become a replacement character", () => {
    expect(quoted("a\0b\ud800c")).toBe('"a\ufffdb\ufffdc"');
  });

  it("in a comment is one line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(comment(text)).toMatch(/^# ?[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
      }),
    );
    expect(comment('label\nsystem("rm -rf")')).toBe('# label system("rm -rf")');
    expect(comment("label\r\u2028\u0085stop()")).toBe("# label stop()");
  });

  it("names are letters, digits and “_”, each once, and none that R or the script has", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), (ids) => {
        const taken = new Set<string>();
        for (const id of ids) {
          const name = nameFor(id, taken);
          expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
          expect(taken.has(name)).toBe(false);
          taken.add(name);
        }
      }),
    );
    const name = (id: string) => nameFor(id, new Set());
    expect([
      name("Tranche d’âge"),
      name("if"),
      name("design"),
      name("2021"),
      name("__proto__"),
      name("年齢"),
    ]).toEqual(["tranche_d_age", "v_if", "v_design", "v_2021", "proto", "v_x"]);
  });

  it("numbers keep all their digits", () => {
    expect([0.1 + 0.2, 1e-9, 2400, null].map(numeral)).toEqual(["0.30000000000000004", "1e-9", "2400", "NA"]);
  });

  it("one thing is no vector, many are broken into lines", () => {
    expect([texts([]), texts(["a"]), texts(["a", "b"])]).toEqual(["character()", '"a"', 'c("a", "b")']);
    for (const line of vector(Array.from({ length: 100 }, (_, at) => String(at))).split("\n"))
      expect(line.length).toBeLessThan(120);
  });
});
