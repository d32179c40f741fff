import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { describeGaps } from "../../src/figure/describe-gaps.ts";
import { describeQuestion } from "../../src/figure/describe-question.ts";
import { storyOf } from "../../src/figure/note-lines.ts";
import { subject } from "../../src/figure/subject.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { crossTabulate } from "../../src/stats/cross-tabulate.ts";
import { gaps } from "../../src/stats/gaps.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import { judgeGaps } from "../../src/stats/judge/judge-gaps.ts";
import { sampleOf } from "../../src/stats/sample-of.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Compared } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { SAMPLINGS, type Sampling } from "../../src/survey/wave.ts";
import { wording } from "../../src/survey/wording.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { quoted } from "../fixtures/figures.ts";
import { netOf, question } from "../stats/study.ts";
import { crowd } from "./tell.ts";

const table = crowd(
  ["plan", "taille"],
  [
    [["oui", "grande"], 90],
    [["non", "grande"], 30],
    [["oui", "moyenne"], 60],
    [["non", "moyenne"], 60],
    [["oui", "petite"], 40],
    [["non", "petite"], 80],
  ],
);

/** All that is said of a survey of some sampling: of the figure by groups and by pairs, and of its ranking of gaps. */
function said(sampling: Sampling, tag: string) {
  const { codebook } = table;
  const surveyed = withCodebook(table, { ...codebook, wave: { ...codebook.wave, sampling } });
  const counting = countingOf(surveyed);
  const sample = sampleOf(counting, null);
  if (!sample.ok) return expect.fail(sample.failure.code);
  const asked = question({ measure: netOf("plan", "oui"), by: ["taille"] });
  const figure = { ...quoted, bound: "exact" as const, share: 0.4, base: 500 };
  const comparable = {
    figure: figure.id,
    variable: variableId("plan"),
    codes: [categoryCode("oui")],
    group: null,
  };
  const told = (compared: Compared) => {
    const tab = crossTabulate(counting, { ...asked, compared }, sample.value, 0);
    const about = subject({
      codebook: surveyed.codebook,
      indicator: {
        id: "i",
        title: wording("Plan"),
        theme: wording(""),
        measure: asked.measure,
        filter: [],
        breakdowns: [],
      },
      language: languageOf(tag),
      references: [{ comparable, figure }],
    });
    return { tab, about, figure: describeQuestion(judge(tab, about), about) };
  };
  const whole = told("whole");
  const found = gaps(counting, asked, 0, [[variableId("taille")]], sample.value, () => null);
  const ranking = describeGaps(
    judgeGaps(found, whole.tab, surveyed.codebook.wave),
    whole.tab.question,
    { kind: "net" },
    whole.about,
  );
  const mark = (row: number) => {
    const one = whole.figure.marks[row]?.[0];
    return one?.kind === "estimate" ? one.difference : expect.fail("no number");
  };
  const everything = [
    ...storyOf(whole.figure, whole.about.language),
    ...whole.figure.marks.flat().map((one) => ("difference" in one ? one.difference : "")),
    ...storyOf(told("pairs").figure, whole.about.language),
    ranking.lead,
    ...ranking.notes,
    ...ranking.rows.map(({ verdict }) => verdict),
  ];
  return {
    everything: everything.join("\n"),
    // Everybody first, then the groups by name.
    table: [
      mark(1),
      mark(2),
      (whole.figure.note.reading ?? "").replace(/^.*?(?:contre|against) /, ""),
      whole.figure.references[0]?.verdict,
      ranking.rows.map(({ verdict }) => verdict).join(", "),
    ].map((words) => (words ?? "").replace(/[\u202F\u00A0]/g, " ")),
  };
}

const INDICATIVE = {
  fr: [
    "22 points de plus que l’ensemble, écart net sur ces répondants",
    "pas d’écart net avec l’ensemble",
    "53 % dans l’ensemble : l’écart entre les deux est net sur ces répondants.",
    "l’enquête est 13 points au-dessus, écart net sur ces répondants",
    "net, net, pas net",
  ],
  en: [
    "22 points above the overall figure, a clear difference among these respondents",
    "no clear difference from the overall figure",
    "53% overall: the difference between the two is clear among these respondents.",
    "the survey is 13 points above, a clear difference among these respondents",
    "clear, clear, not clear",
  ],
};

const TABLE: Readonly<Record<Sampling, Readonly<Record<"fr" | "en", readonly string[]>>>> = {
  random: {
    fr: [
      "22 points de plus que l’ensemble, écart démontré",
      "écart avec l’ensemble non démontré",
      "53 % dans l’ensemble : l’écart entre les deux est démontré.",
      "l’enquête est 13 points au-dessus, écart démontré",
      "démontré, démontré, non démontré",
    ],
    en: [
      "22 points above the overall figure, demonstrated",
      "difference from the overall figure not demonstrated",
      "53% overall: the difference between the two is demonstrated.",
      "the survey is 13 points above, demonstrated",
      "demonstrated, demonstrated, not demonstrated",
    ],
  },
  quota: INDICATIVE,
  volunteer: INDICATIVE,
  simulated: INDICATIVE,
  unknown: INDICATIVE,
  census: {
    fr: [
      "22 points de plus que l’ensemble",
      "3 points de moins que l’ensemble",
      "53 % dans l’ensemble.",
      "l’enquête est 13 points au-dessus",
      ", , ",
    ],
    en: [
      "22 points above the overall figure",
      "3 points below the overall figure",
      "53% overall.",
      "the survey is 13 points above",
      ", , ",
    ],
  },
};

/** What only a random sample can bear out. */
const CLAIMS = /démontr|test\b|tests\b|probab|significati|prouv|demonstrat|likel|significant|proven/i;

describe.each(
  SAMPLINGS.flatMap((sampling) => (["fr", "en"] as const).map((tag) => [sampling, tag] as const)),
)("a difference in a survey whose sampling is %s, in %s", (sampling, tag) => {
  it("is told in the words that the sampling allows", () => {
    expect(said(sampling, tag).table).toEqual(TABLE[sampling][tag]);
  });

  it("claims no more than that anywhere around the figure", () => {
    const { everything } = said(sampling, tag);
    if (sampling === "random") expect(everything).toMatch(CLAIMS);
    else expect(everything).not.toMatch(CLAIMS);
    if (sampling === "census") expect(everything).not.toMatch(/p =|p <|Holm|Bonferroni|Rao/);
  });
});
