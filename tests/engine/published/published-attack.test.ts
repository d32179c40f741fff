import { describe, expect, it } from "vitest";
import { askEverything } from "./ask-everything.ts";
import { attack, fewLeft } from "./attack.ts";
import { randomSurvey } from "./random-survey.ts";

const SURVEYS = process.env.LONG ? 500 : 50;
const OPENED = 3;

describe("a survey that is published under a threshold", () => {
  it("gives no hidden number away, whatever is asked of it", {
    timeout: process.env.LONG ? 3_600_000 : 600_000,
  }, async () => {
    const all = { shown: 0, hidden: 0 };
    for (let seed = 0; seed < SURVEYS; seed++) {
      const survey = randomSurvey(seed);
      const { numbers } = await askEverything(survey, "closed");
      const few = numbers.filter(
        ({ n, code }) => code === null && n !== null && n > 0 && n < survey.threshold,
      );
      const left = fewLeft(survey, numbers);
      const { shown, hidden, contradictions, recovered } = attack(survey, numbers);
      expect({ seed, few, left, contradictions, recovered }).toEqual({
        ...{ seed, few: [], left: [], contradictions: [], recovered: [] },
      });
      all.shown += shown;
      all.hidden += hidden;
    }
    // Nor is that bought by hiding everything, though most of these surveys are small.
    expect(all.hidden).toBeGreaterThan(1000);
    expect(all.shown).toBeGreaterThan(3 * all.hidden);
  });

  it("would give nearly all of them away, did it hide each figure by itself and count its filters", {
    timeout: 300_000,
  }, async () => {
    const all = { hidden: 0, recovered: 0 };
    for (let seed = 0; seed < OPENED; seed++) {
      // Without weights: figures with and without them are of other respondents where rows are open.
      const survey = randomSurvey(seed);
      if (survey.isWeighted) continue;
      const { numbers } = await askEverything(survey, "open");
      const { hidden, recovered } = attack(survey, numbers, 30);
      all.hidden += hidden;
      all.recovered += recovered.length;
    }
    expect(all.hidden).toBeGreaterThan(20);
    expect(all.recovered / all.hidden).toBeGreaterThan(0.9);
  });
});
