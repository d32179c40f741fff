import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_LINK, parseLink, toLink } from "../../src/app/state/url.ts";
import { PAGES, START, TABS, THEMES, type ViewState } from "../../src/app/state/view-state.ts";
import { CHART_IDS } from "../../src/drawing/chart-kind.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { COMPARED, CONFIDENCES, INTERVALS } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";

const LAW = { seed: 20211128, numRuns: process.env.LONG ? 10_000 : 1000 };

/** Names and codes as files have them, hostile ones included. */
const text = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "a,b",
    "a+b",
    "100 %",
    "%2C",
    "%",
    "&v=2",
    "=1+1",
    "#/data",
    "?",
    "f.age",
    "Âge",
    "55 ans et plus",
    "L’Haÿ-les-Roses",
    "😀",
    "\u202Eevil",
    "a\nb",
    "(~!*')",
    " ",
    ".",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((words) => !/\p{Surrogate}/u.test(words)),
);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const filter = fc
  .uniqueArray(fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 3 })), {
    maxLength: 4,
    selector: ([name]) => name,
  })
  .map((conditions) =>
    conditions.map(([name, codes]) => ({ variable: variableId(name), codes: codes.map(categoryCode) })),
  );

const state: fc.Arbitrary<ViewState> = fc.record({
  page: fc.constantFrom(...PAGES),
  survey: orNull(text),
  file: orNull(text),
  print: fc.option(fc.stringMatching(/^\d{1,9}\.\d{1,6}(\.[a-z0-9]{8}){3}$/), { nil: null }),
  indicator: orNull(text),
  by: orNull(fc.array(text.map(variableId), { maxLength: 2 })),
  filter,
  weighted: fc.boolean(),
  confidence: fc.constantFrom(...CONFIDENCES),
  interval: fc.constantFrom(...INTERVALS),
  compared: fc.constantFrom(...COMPARED),
  gap: orNull(text.map(categoryCode)),
  crossed: fc.boolean(),
  chart: fc.option(fc.constantFrom(...CHART_IDS)),
  tab: fc.constantFrom(...TABS),
  references: fc.array(text, { maxLength: 3 }),
  figure: orNull(text),
  search: fc.oneof(fc.constant(""), text),
  sort: orNull(fc.integer({ min: -99_999, max: 99_999 })),
  slide: orNull(fc.nat(9998)),
  language: fc.constantFrom("fr", "en", "br"),
  theme: orNull(fc.constantFrom(...THEMES)),
});

describe("a link", () => {
  it("says everything that the page shows: read back, it is the same state", () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(parseLink(toLink(view))).toEqual({ state: view, problems: [] });
      }),
      LAW,
    );
  });

  it("survives the browser, which may encode what it holds", () => {
    fc.assert(
      fc.property(state, (view) => {
        const { hash } = new URL(toLink(view), "https://example.org/");
        expect(parseLink(hash)).toEqual({ state: view, problems: [] });
      }),
      LAW,
    );
  });

  it("of the beginning is the shortest, and a default is never written", () => {
    expect(toLink(START)).toBe("#/");
    expect(toLink({ ...START, page: "explore" })).toBe("#/explore?v=1");
    expect(toLink({ ...START, page: "explore", indicator: "level", confidence: 0.9 })).toBe(
      "#/explore?v=1&i=level&ci=90",
    );
  });

  it("can be read by a person", () => {
    const view: ViewState = {
      ...START,
      page: "explore",
      survey: "agents",
      by: [variableId("âge"), variableId("taille")],
      filter: [{ variable: variableId("filière"), codes: [categoryCode("A, B"), categoryCode("C")] }],
    };
    expect(decodeURIComponent(toLink(view))).toBe("#/explore?v=1&data=agents&by=âge,taille&f.filière=A,+B,C");
  });

  it("is made even of a text that is none: half a character becomes the mark of a damaged one", () => {
    expect(parseLink(toLink({ ...START, search: "a\uD83D" })).state.search).toBe("a\uFFFD");
  });

  it("is understood whatever the order of its pairs", () => {
    expect(parseLink("#/explore?ci=90&i=level&v=1").state).toEqual(
      parseLink("#/explore?v=1&i=level&ci=90").state,
    );
  });
});

describe("whatever stands in the address bar", () => {
  const garbage = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.stringMatching(/^#\/(explore|data|overview)\?[a-z=&%.,0-9+-]{0,120}$/),
    fc.tuple(state.map(toLink), fc.nat(), fc.string({ maxLength: 3 })).map(([link, at, noise]) => {
      const cut = at % (link.length + 1);
      return link.slice(0, cut) + noise + link.slice(cut + 1);
    }),
  );

  it("it is read without a crash: a state, and what was not understood", () => {
    fc.assert(
      fc.property(garbage, (fragment) => {
        const { state: read, problems } = parseLink(fragment);
        expect(PAGES).toContain(read.page);
        expect(CONFIDENCES).toContain(read.confidence);
        expect((read.by ?? []).length).toBeLessThanOrEqual(2);
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(80);
      }),
      { ...LAW, numRuns: LAW.numRuns * 2 },
    );
  });

  it("what was understood makes a clean link", () => {
    fc.assert(
      fc.property(garbage, (fragment) => {
        const { state: read } = parseLink(fragment);
        const mended = parseLink(toLink(read));
        expect(mended.problems).toEqual([]);
        expect(mended.state).toEqual(read);
      }),
      LAW,
    );
  });

  it.each([
    ["#/nowhere", "unknown-page", "", "nowhere"],
    ["#/explore?v=1&colour=red", "unknown-key", "colour", "red"],
    ["#/explore?v=1&toString=1", "unknown-key", "toString", "1"],
    ["#/explore?v=1&__proto__=1", "unknown-key", "__proto__", "1"],
    ["#/explore?v=1&ci=96", "bad-value", "ci", "96"],
    ["#/explore?v=1&w=1", "bad-value", "w", "1"],
    ["#/explore?v=1&by=a,b,c", "bad-value", "by", "a,b,c"],
    ["#/explore?v=1&sort=0", "bad-value", "sort", "0"],
    ["#/explore?v=1&lang=%3Cscript%3E", "bad-value", "lang", "<script>"],
    ["#/explore?v=1&q=%E0%A4%A", "bad-value", "q", "%E0%A4%A"],
    ["#/explore?v=1&f.=x", "bad-value", "f.", "x"],
    ["#/explore?v=1&f.age=", "bad-value", "f.age", ""],
    ["#/explore?v=2", "newer-version", "v", "2"],
  ])("%s: %s, and the rest is shown", (fragment, code, key, value) => {
    const { state: read, problems } = parseLink(fragment);
    expect(problems).toEqual([{ code, key, value }]);
    expect(read.page).toBe(fragment.startsWith("#/explore") ? "explore" : "overview");
  });

  it("too long, it is not read at all", () => {
    expect(LONGEST_LINK).toBe(8192);
    const { state: read, problems } = parseLink(`#/explore?v=1&q=${"a".repeat(9000)}`);
    expect(read).toEqual(START);
    expect(problems.map(({ code }) => code)).toEqual(["too-long"]);
  });

  it("nothing that it says reaches the prototype of anything", () => {
    parseLink("#/explore?v=1&f.__proto__=polluted&data=__proto__");
    expect(Object.prototype).not.toHaveProperty("polluted");
    expect(parseLink("#/explore?v=1&f.__proto__=x").state.filter).toEqual([
      { variable: "__proto__", codes: ["x"] },
    ]);
  });
});
