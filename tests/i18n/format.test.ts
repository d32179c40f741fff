import { describe, expect, it } from "vitest";
import { formatIn } from "../../src/i18n/format.ts";

const french = formatIn("fr");
const english = formatIn("en");
/** Narrow no-break space, and minus sign. */
const THIN = "\u202F";
const MINUS = "\u2212";

describe("numbers in French", () => {
  it("have a comma, and thousands in narrow no-break spaces", () => {
    expect(french.count(2400)).toBe(`2${THIN}400`);
    expect(french.count(1_234_567)).toBe(`1${THIN}234${THIN}567`);
    expect(french.count(999)).toBe("999");
    expect(french.number(1234.56, 1)).toBe(`1${THIN}234,6`);
    expect(french.number(3, 0)).toBe("3");
  });

  it("are percentages after a narrow no-break space", () => {
    expect(french.percent(0.6)).toBe(`60${THIN}%`);
    expect(french.percent(0.442, 1)).toBe(`44,2${THIN}%`);
    expect(french.percent(1)).toBe(`100${THIN}%`);
  });

  it("are intervals with a semicolon, which no decimal comma can be taken for", () => {
    expect(french.percentInterval(0.38, 0.514)).toBe(`[38${THIN}; 51]`);
    expect(french.numberInterval(-1.5, 2.25, 1)).toBe(`[${MINUS}1,5${THIN}; 2,3]`);
  });
});

describe("numbers in English", () => {
  it("have a point and commas, and stand by their percent sign", () => {
    expect(english.count(2400)).toBe("2,400");
    expect(english.percent(0.442, 1)).toBe("44.2%");
    expect(english.percentInterval(0.38, 0.51)).toBe("[38, 51]");
  });
});

describe("in any language", () => {
  it("a negative number has a real minus, and minus nothing is nothing", () => {
    for (const { number } of [french, english]) {
      expect(number(-3, 0)).toBe(`${MINUS}3`);
      expect(number(-0.04, 1)).toMatch(/^0[.,]0$/);
      expect(number(-0, 0)).toBe("0");
    }
  });

  it("sizes go up by thousands, with a no-break space before the unit", () => {
    expect([0, 999, 1536, 2_000_000, 3_210_000_000].map(french.bytes)).toEqual([
      "0\u00A0octets",
      "999\u00A0octets",
      "1,5\u00A0ko",
      "2,0\u00A0Mo",
      "3,2\u00A0Go",
    ]);
    expect(english.bytes(1536)).toBe("1.5\u00A0kB");
  });

  it("a list ends with “and”", () => {
    expect(french.list(["a", "b", "c"])).toBe("a, b et c");
    expect(english.list(["a", "b"])).toBe("a and b");
    expect(french.list(["a"])).toBe("a");
    for (const [tag, { list }] of Object.entries({ fr: french, en: english }))
      for (const parts of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
        expect(list(parts)).toBe(new Intl.ListFormat(tag, { type: "conjunction" }).format(parts));
  });

  it("words are in the order of a dictionary, and numbers in them in the order of numbers", () => {
    expect(["zèbre", "École", "eau", "lot 10", "lot 9"].sort(french.compare)).toEqual([
      "eau",
      "École",
      "lot 9",
      "lot 10",
      "zèbre",
    ]);
  });

  it("a language without habits of its own writes as English does", () => {
    expect(formatIn("pt").percent(0.5)).toBe("50%");
  });

  it("a date is as exact as it is known", () => {
    expect(french.date("2021-05-20")).toBe("20 mai 2021");
    expect(french.date("2021-05")).toBe("mai 2021");
    expect(french.date("2021")).toBe("2021");
    expect(english.date("2021-05-20")).toBe("20 May 2021");
    expect(french.date("printemps 2021")).toBe("printemps 2021");
    expect(french.date("2021-07-01")).toBe("1er juillet 2021");
    expect(french.date("2021-07-11")).toBe("11 juillet 2021");
    expect(english.date("2021-07-01")).toBe("1 July 2021");
  });

  it.each([
    ["Europe/Paris", "29 novembre 2026"],
    ["Pacific/Auckland", "29 novembre 2026"],
    ["America/Montreal", "28 novembre 2026"],
  ])("the day of an instant is that of the reader’s own clock, in %s", (zone, day) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(french.day("2026-11-28T23:30:00.000Z")).toBe(day);
    } finally {
      process.env.TZ = before;
      if (before === undefined) delete process.env.TZ;
    }
  });
});
