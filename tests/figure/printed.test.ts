import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, Scale } from "../../src/figure/figure.ts";
import { markOf } from "../../src/figure/mark.ts";
import { languageOf } from "../../src/i18n/language.ts";
import type { Estimate } from "../../src/stats/estimate.ts";
import { mean } from "../../src/stats/mean.ts";
import { share } from "../../src/stats/share.ts";
import { INTERVALS, type IntervalMethod } from "../../src/survey/question.ts";
import { sampleOf } from "../stats/study.ts";

const LANGUAGES = ["fr", "en"].map(languageOf);
const SHARE: Scale = { kind: "share" };

type Told = Extract<Mark, { kind: "estimate" }>;

function told(estimate: Estimate, scale: Scale, language = LANGUAGES[0]): Told | null {
  const mark = markOf(estimate, scale, 0, "", language ?? languageOf("fr"));
  return mark.kind === "estimate" ? mark : null;
}

/** The least and the most that printed words say: “moins de 1 %” is anything from 0 to 1. */
function readBack(text: string): readonly [number, number] {
  const number = Number(
    text
      .replace(/[^\d.,−]/g, "")
      .replace("−", "-")
      .replace(",", "."),
  );
  if (/^(moins|less)/.test(text)) return [0, number];
  if (/^(plus|more)/.test(text)) return [number, 100];
  return [number, number];
}

const boundsIn = (interval: string): readonly [number, number] => {
  const [lower = "", upper = ""] = interval.slice(1, -1).split(/;|, /);
  return [readBack(lower)[0], readBack(upper)[1]];
};

function expectInside(
  { text, interval, exact, bounds, reliability }: Told,
  scale: Scale,
  about: string,
): void {
  const pairs = [
    ...(reliability === "tiny" && scale.kind === "share" ? [] : [[text, interval] as const]),
    [exact.text, exact.interval] as const,
  ];
  for (const [value, margin] of pairs) {
    if (margin === "") continue;
    const [least, most] = readBack(value);
    const [lower, upper] = boundsIn(margin);
    // Words that stand for a range have some of it inside.
    const isRange = least < most;
    const isInside = isRange ? lower < most && upper > least : lower <= least && most <= upper;
    if (!isInside) expect.fail(`${about}: ${value} is outside ${margin}`);
  }
  if (bounds && interval !== "")
    expect([readBack(bounds.lower)[0], readBack(bounds.upper)[1]], about).toEqual(boundsIn(interval));
}

const counted = (n: number) => ({ n, sumW: n, sumW2: n });

const precision = (interval: IntervalMethod) => ({ confidence: 0.95 as const, interval });

describe("a printed share", () => {
  it("is the half-up percentage of its counts, inside its printed margin, whatever they are up to 400", () => {
    for (let n = 2; n <= 400; n++)
      for (let k = 0; k <= n; k++) {
        const estimate = share({ trait: counted(k), answered: counted(n) }, sampleOf(n), precision("wilson"));
        const mark = told(estimate, SHARE);
        if (!mark) expect.fail(`${k} of ${n} is not told`);
        expectInside(mark, SHARE, `${k} of ${n}`);
        const digits = mark.exact.digits;
        const halfUp = Math.floor((200 * k * 10 ** digits + n) / (2 * n)) / 10 ** digits;
        const [least, most] = readBack(mark.exact.text);
        if (least === most ? least !== halfUp : halfUp < least || halfUp > most)
          expect.fail(`${k} of ${n} is ${halfUp} %, and is printed as ${mark.exact.text}`);
        if (mark.reliability === "tiny") continue;
        const whole = Math.floor((200 * k * 10 ** (digits - 1) + n) / (2 * n)) / 10 ** (digits - 1);
        const [from, to] = readBack(mark.text);
        if (from === to ? from !== whole : whole < from || whole > to)
          expect.fail(`${k} of ${n} is ${whole} %, and is printed as ${mark.text}`);
      }
  });

  it("is never nobody where somebody is, nor everybody where somebody is not", () => {
    for (const language of LANGUAGES)
      for (const [k, n] of [
        [1, 1000],
        [999, 1000],
        [1, 100_000],
        [99_999, 100_000],
      ] as const) {
        const estimate = share({ trait: counted(k), answered: counted(n) }, sampleOf(n), precision("wilson"));
        const mark = told(estimate, SHARE, language);
        for (const text of [mark?.text ?? "", mark?.exact.text ?? ""]) {
          const [least, most] = readBack(text);
          expect(most, `${k} of ${n}: ${text}`).toBeGreaterThan(0);
          expect(least, `${k} of ${n}: ${text}`).toBeLessThan(100);
        }
      }
    const rare = share({ trait: counted(1), answered: counted(220) }, sampleOf(220), precision("wilson"));
    expect(told(rare, SHARE)?.text).toBe("moins de 1\u202F%");
    const common = share({ trait: counted(219), answered: counted(220) }, sampleOf(220), precision("wilson"));
    expect(told(common, SHARE, languageOf("en"))?.text).toBe("more than 99%");
  });

  it("is inside its printed margin on any weights, by any method, in any language", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(...INTERVALS),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.constantFrom(...LANGUAGES),
        (w, part, times, interval, fraction, language) => {
          const k = Math.round(part * w.length);
          const sums = (some: readonly number[]) => ({
            n: some.length * times,
            sumW: times * some.reduce((sum, one) => sum + one, 0),
            sumW2: times * some.reduce((sum, one) => sum + one * one, 0),
          });
          const tally = { trait: sums(w.slice(0, k)), answered: sums(w) };
          const mark = told(
            share(tally, sampleOf(tally.answered.n, fraction), precision(interval)),
            SHARE,
            language,
          );
          if (mark) expectInside(mark, SHARE, JSON.stringify({ k, of: w.length, times, interval }));
        },
      ),
      { seed: 20211125, numRuns: 1000 },
    );
  });
});

describe("a printed mean", () => {
  it("is inside its printed margin, however far from 0 and however little its answers differ", () => {
    const scale = (digits: number): Scale => ({ kind: "number", min: 0, max: 1, digits });
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.integer({ min: 2, max: 100_000 }),
        fc.constantFrom(0, 1, 3),
        (value, spread, n, digits) => {
          const tally = {
            ...counted(n),
            pilot: value,
            ...{ sumY: 0, sumWY: 0, sumW2Y: 0, sumW2Y2: n * spread * spread },
          };
          const mark = told(mean(tally, sampleOf(n), precision("wilson")), scale(digits));
          if (mark) expectInside(mark, scale(digits), JSON.stringify({ value, spread, n, digits }));
        },
      ),
      { seed: 20211125, numRuns: 1000 },
    );
  });

  it("of little difference has the decimals that show it", () => {
    const tally = {
      ...counted(400),
      pilot: -0.02,
      ...{ sumY: 0, sumWY: 0, sumW2Y: 0, sumW2Y2: 400 * 0.016 ** 2 },
    };
    const mark = told(mean(tally, sampleOf(400), precision("wilson")), {
      kind: "number",
      min: -1,
      max: 1,
      digits: 1,
    });
    expect(mark?.text).toBe("\u22120,020");
    expect(mark?.interval).toBe("[\u22120,022\u202F; \u22120,018]");
  });
});
