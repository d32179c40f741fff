import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../src/stats/estimate.ts";
import { againstPublished } from "../../../src/stats/judge/against-published.ts";
import { share } from "../../../src/stats/share.ts";
import type { PublishedFigure } from "../../../src/survey/published-figure.ts";
import { wording } from "../../../src/survey/wording.ts";
import { sampleOf, wilsonAt } from "../study.ts";

const equal = (n: number) => ({ n, sumW: n, sumW2: n });

/** 60 of 100. */
const survey = share({ trait: equal(60), answered: equal(100) }, sampleOf(100), wilsonAt(0.95));

const figure = (printed: Partial<PublishedFigure>): PublishedFigure => ({
  id: "f",
  source: "Somebody",
  edition: "2021",
  published: "2021",
  population: wording("agents"),
  unit: "person",
  respondents: 1000,
  base: null,
  theme: wording(""),
  indicator: wording(""),
  answer: wording("oui"),
  group: null,
  share: 0.5,
  bound: "exact",
  printed: null,
  measurement: "declared",
  url: "https://example.org",
  caveat: null,
  ...printed,
});

const against = (printed: Partial<PublishedFigure>, of: Estimate = survey) =>
  of.kind === "estimate" ? againstPublished(of, figure(printed)) : expect.fail(of.kind);

describe("a survey beside a published share", () => {
  it("differs by the survey less the figure", () => {
    expect(against({ share: 0.45 }).difference).toBeCloseTo(0.15, 12);
  });

  it("is tested with its own error alone where no base is printed: √(0.24 / 99), t of 2.031 with 99", () => {
    const { p, isBaseKnown } = against({});
    expect(isBaseKnown).toBe(false);
    expect(p).toBeCloseTo(0.0449, 4);
  });

  it("counts the figure's own chance where the base of that very question is", () => {
    const { p, isBaseKnown } = against({ base: 100 });
    expect(isBaseKnown).toBe(true);
    expect(p).toBeGreaterThan(against({}).p ?? 1);
    expect(against({ base: 1e12 }).p).toBeCloseTo(against({}).p ?? 1, 6);
  });

  it.each([
    ["approximate", 0.4, false],
    ["lower", 0.4, false],
    ["lower", 0.9, true],
    ["upper", 0.9, false],
    ["upper", 0.4, true],
    ["exact", 0.4, true],
  ] as const)("printed as %s, %d: tested: %s", (bound, value, isTested) => {
    expect(against({ bound, share: value }).p !== null).toBe(isTested);
  });

  it("that leaves nothing to chance has nothing to test", () => {
    const census = share({ trait: equal(60), answered: equal(100) }, sampleOf(100, 1), wilsonAt(0.95));
    expect(against({}, census)).toMatchObject({ p: null, difference: expect.closeTo(0.1, 12) });
    expect(against({ base: 500 }, census).p).not.toBeNull();
  });
});
