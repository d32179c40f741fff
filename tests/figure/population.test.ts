import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import { describeQuestion } from "../../src/figure/describe-question.ts";
import type { Mark } from "../../src/figure/figure.ts";
import { subject } from "../../src/figure/subject.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import { INTERVALS, type IntervalMethod } from "../../src/survey/question.ts";
import type { Wave } from "../../src/survey/wave.ts";
import { wording } from "../../src/survey/wording.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { oracleCsv } from "../oracle/oracle.ts";
import { question, recordsOf, shareOf, study } from "../stats/study.ts";

/** The example of 34 authorities out of 110, whose plan is there, or not, or not known. */
const barometer = study(
  recordsOf(oracleCsv("barometer")),
  { score: "numeric", w: "numeric" },
  "organisation",
);

function told(
  wave: Partial<Wave>,
  asked: { weight?: string; interval?: IntervalMethod; language?: string } = {},
) {
  const { weight = null, interval = "wilson", language = "fr" } = asked;
  const codebook = { ...barometer.codebook, wave: { ...barometer.codebook.wave, ...wave } };
  const table = withCodebook(barometer, codebook);
  const tab = answer(table, question({ measure: shareOf("plan"), weight, interval }));
  if (!tab.ok) return expect.fail(tab.failure.code);
  const indicator = {
    id: "plan",
    title: wording("Plan numérique"),
    theme: wording(""),
    measure: tab.value.question.measure,
    filter: [],
    breakdowns: [],
  };
  const about = subject({ codebook, indicator, language: languageOf(language), references: [] });
  return describeQuestion(judge(tab.value, about), about);
}

/** The share of “oui”: third of non, nsp, oui. */
function yes(figure: ReturnType<typeof told>): Extract<Mark, { kind: "estimate" }> {
  const place = figure.series.findIndex(({ label }) => label === "oui");
  const mark = figure.marks[0]?.[place];
  return mark?.kind === "estimate" ? mark : expect.fail("no estimate");
}

const points = (mark: ReturnType<typeof yes>) =>
  [mark.lower, mark.upper].map((bound) => (100 * (bound ?? 0)).toFixed(1));

describe("34 of 110 authorities", () => {
  it("18 say yes: the interval narrows as N is typed, and the share stays", () => {
    const [before, after] = [yes(told({})), yes(told({ population: 110 }))];
    expect([before.count, before.n, before.exact.text]).toEqual([18, 34, after.exact.text]);
    expect(points(before)).toEqual(["35.9", "69.3"]);
    expect(points(after)).toEqual(["38.2", "67.3"]);
  });

  it("weighted by size, around 49.2 %", () => {
    const mark = yes(told({ population: 110 }, { weight: "w" }));
    expect((100 * mark.value).toFixed(1)).toBe("49.2");
    expect(points(mark)).toEqual(["34.5", "64.5"]);
  });

  it("the note says what the correction is worth, and what it does not cure", () => {
    const about = (wave: Partial<Wave>, language = "fr") =>
      told(wave, { language }).note.remarks.find((remark) => remark.includes("110"));
    expect(about({})).toBeUndefined();
    const volunteers = about({ population: 110, sampling: "volunteer" });
    expect(volunteers).toContain("population finie");
    expect(volunteers).toMatch(/31\s%/);
    expect(volunteers).toContain("choisi de répondre");
    expect(about({ population: 110, sampling: "random" })).not.toContain("choisi de répondre");
    expect(about({ population: 110, sampling: "volunteer" }, "en")).toContain("finite population");
  });

  it("of 34 everybody answered: no margin, and the note says so", () => {
    const figure = told({ population: 34 });
    expect([yes(figure).lower, yes(figure).upper, yes(figure).interval]).toEqual([null, null, ""]);
    expect(figure.note.remarks.join(" ")).toContain("Toute la population a répondu");
  });

  it("a population smaller than the sample is refused", () => {
    const wave = { ...barometer.codebook.wave, population: 33 };
    const table = withCodebook(barometer, { ...barometer.codebook, wave });
    expect(answer(table, question({ measure: shareOf("plan") }))).toMatchObject({
      ok: false,
      failure: { code: "population-too-small" },
    });
  });
});

describe("32 of 34, the article's 94 %", () => {
  const table = study(
    {
      headers: ["rules"],
      rows: Array.from({ length: 34 }, (_, row) => [row < 32 ? "yes" : "no"]),
    },
    {},
    "organisation",
  );

  it.each(INTERVALS)("never has an interval above 100 %%: %s", (interval) => {
    const tab = answer(table, question({ measure: shareOf("rules"), interval }));
    if (!tab.ok) return expect.fail(tab.failure.code);
    const indicator = {
      id: "rules",
      title: wording("Règles"),
      theme: wording(""),
      measure: tab.value.question.measure,
      filter: [],
      breakdowns: [],
    };
    const about = subject({
      codebook: table.codebook,
      indicator,
      language: languageOf("fr"),
      references: [],
    });
    const figure = describeQuestion(judge(tab.value, about), about);
    const mark = figure.marks[0]?.[1];
    if (mark?.kind !== "estimate") return expect.fail("no estimate");
    expect(mark.value).toBeCloseTo(32 / 34, 12);
    expect(mark.upper).toBeLessThanOrEqual(1);
    expect(mark.lower).toBeGreaterThan(0.7);
  });
});
