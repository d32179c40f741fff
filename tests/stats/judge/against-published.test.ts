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

const against = (printed: Partial<PublishedFigure>, of: Estimate = survey, isExhaustive = false) =>
  of.kind === "estimate" ? againstPublished(of, figure(printed), isExhaustive) : expect.fail(of.kind);

describe("a survey beside a published share", () => {
  it("differs by the survey less the figure", () => {
    expect(against({ share: 0.45 }).difference).toBeCloseTo(0.15, 12);
  });

  it("is tested with the error of that share alone where no base is printed: √(0.25 / 99), t of 1.990 with 99", () => {
    const { p, isBaseKnown } = against({});
    expect(isBaseKnown).toBe(false);
    expect(p).toBeCloseTo(0.0494, 4);
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
    expect(against({}, census, true)).toMatchObject({ p: null, difference: expect.closeTo(0.1, 12) });
    expect(against({ base: 500 }, census, true).p).not.toBeNull();
  });
});

/** Logarithms of factorials, from their sums. */
const logFactorials = Array.from({ length: 2001 }, () => 0);
for (let k = 1; k < logFactorials.length; k++) logFactorials[k] = (logFactorials[k - 1] ?? 0) + Math.log(k);
const choose = (n: number, k: number): number =>
  (logFactorials[n] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[n - k] ?? 0);

/** Fisher's exact test, two-sided: tables no likelier than the one seen. */
function fisher(a: number, n: number, b: number, m: number): number {
  const log = (k: number) => choose(n, k) + choose(m, a + b - k) - choose(n + m, a + b);
  const seen = log(a);
  let p = 0;
  for (let k = Math.max(0, a + b - m); k <= Math.min(n, a + b); k++)
    if (log(k) <= seen + 1e-9) p += Math.exp(log(k));
  return Math.min(1, p);
}

/** The exact binomial test, two-sided. */
function binomial(a: number, n: number, share: number): number {
  const log = (k: number) => choose(n, k) + k * Math.log(share) + (n - k) * Math.log(1 - share);
  let p = 0;
  for (let k = 0; k <= n; k++) if (log(k) <= log(a) + 1e-9) p += Math.exp(log(k));
  return Math.min(1, p);
}

/** Two-sided, of a normal: Simpson's rule over its density. */
function twoSided(z: number): number {
  const steps = 4000;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let k = 1; k < steps; k++) sum += density((z * k) / steps) * (k % 2 === 1 ? 4 : 2);
  return Math.max(0, 1 - (2 * sum * z) / steps / 3);
}

describe("a survey of which 0 to 5 gave the answer, or did not", () => {
  const counts = [0, 1, 2, 3, 4, 5].flatMap((k) =>
    [30, 40, 60, 120].flatMap((n) => [[k, n] as const, [n - k, n] as const]),
  );
  const of = (k: number, n: number): Estimate =>
    share({ trait: equal(k), answered: equal(n) }, sampleOf(n), wilsonAt(0.95));

  it("contradicts a figure with a base no sooner than the score test, and no later than Fisher's or it", () => {
    for (const [k, n] of counts)
      for (const m of [50, 191, 1000])
        for (const j of [0, 1, 2, 5, 10, 25]) {
          const q = (k > n / 2 ? m - j : j) / m;
          const { p } = against({ share: q, base: m }, of(k, n));
          const pooled = (k + m * q) / (n + m);
          const z = Math.abs(k / n - q) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
          if (pooled === 0 || pooled === 1) expect(p, "both are nobody, or everybody").toBeNull();
          else {
            const exact = fisher(k, n, Math.round(m * q), m);
            const about = `${k} of ${n} against ${q} of ${m}`;
            expect(p, about).toBeGreaterThanOrEqual(Math.min(twoSided(z), exact) - 1e-9);
            // Student's t, and n − 1 for n, are on the side of caution.
            expect(p, about).toBeLessThanOrEqual(Math.max(twoSided(z * 0.96) + 0.01, exact));
          }
        }
  });

  it("contradicts a figure without a base no sooner than the score test of one share", () => {
    for (const [k, n] of counts)
      for (const q of [0.01, 0.04, 0.06, 0.12]) {
        const share = k > n / 2 ? 1 - q : q;
        const { p } = against({ share }, of(k, n));
        const z = Math.abs(k / n - share) / Math.sqrt((share * (1 - share)) / n);
        expect(p).toBeGreaterThanOrEqual(Math.min(twoSided(z), binomial(k, n, share)) - 1e-9);
        expect(p).toBeLessThanOrEqual(Math.max(twoSided(z * 0.96) + 0.01, binomial(k, n, share)));
      }
  });

  it("is not contradicted by chance: 0 of 40, 0 of 35, 1 of 60", () => {
    expect(against({ share: 0.04, base: 191 }, of(0, 40)).p).toBeGreaterThan(0.15);
    expect(against({ share: 0.06, base: 1000 }, of(0, 35)).p).toBeGreaterThan(0.1);
    expect(against({ share: 0.07 }, of(1, 60)).p).toBeGreaterThan(0.1);
  });
});
