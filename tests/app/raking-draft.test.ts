import { describe, expect, it } from "vitest";
import { typedNumber } from "../../src/app/margin-totals.ts";
import { emptyMargin, fitsIn, NO_MARGIN, rakingOf, withoutTotal } from "../../src/app/state/raking-draft.ts";
import { isCategorical } from "../../src/survey/variable.ts";
import { study } from "../stats/study.ts";

const { codebook } = study({
  headers: ["age", "town"],
  rows: [
    ["young", "small"],
    ["old", "large"],
  ],
});
const [age] = codebook.variables.filter(isCategorical);
const margin = age ? emptyMargin(age) : expect.fail("no variable");
const typed = (...texts: readonly string[]) => ({
  ...NO_MARGIN,
  margins: [
    { ...margin, totals: margin.totals.map(({ code }, place) => ({ code, text: texts[place] ?? "" })) },
  ],
});

describe("a total as it is typed", () => {
  it.each([
    ["4 421", 4421],
    ["34\u202F935", 34935],
    ["0,45", 0.45],
    ["4421.5", 4421.5],
    ["3,4 %", 3.4],
    [" 3.4% ", 3.4],
    ["", Number.NaN],
    ["%", Number.NaN],
    ["cent", Number.NaN],
  ])("“%s”", (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
});

describe("a draft of raking", () => {
  it("names the first field that has no total, and is raking once all have one", () => {
    expect(withoutTotal(typed("12"))).toMatchObject({ variable: "age", text: "" });
    expect(withoutTotal(typed("12", " -5"))).toMatchObject({ variable: "age", text: "-5" });
    expect(rakingOf(typed("12", "-5"))).toBeNull();
    expect(withoutTotal(typed("12", "0"))).toBeNull();
    expect(rakingOf(typed("12", "0"))?.margins[0]?.totals.map(({ total }) => total)).toEqual([12, 0]);
    expect(rakingOf(NO_MARGIN)).toBeNull();
  });

  it("fits the codebook that it was begun with, and none whose answers are others", () => {
    expect(fitsIn(typed("1", "2"), codebook)).toBe(true);
    const other = study({ headers: ["age"], rows: [["young"], ["old"], ["older"]] });
    expect(fitsIn(typed("1", "2"), other.codebook)).toBe(false);
    expect(fitsIn(typed("1", "2"), study({ headers: ["town"], rows: [["small"]] }).codebook)).toBe(false);
  });
});
