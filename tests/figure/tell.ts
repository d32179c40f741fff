import { describeQuestion } from "../../src/figure/describe-question.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Finding } from "../../src/figure/finding.ts";
import { type Subject, subject } from "../../src/figure/subject.ts";
import { languageOf } from "../../src/i18n/language.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import type { Wave } from "../../src/survey/wave.ts";
import { wording } from "../../src/survey/wording.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { type Kind, type Records, study, tabulate } from "../stats/study.ts";

/** A table of so many respondents of each kind: the cells of one, and how many there are. */
export function crowd(
  headers: readonly string[],
  respondents: readonly (readonly [cells: readonly string[], times: number])[],
  kinds: Readonly<Record<string, Kind>> = {},
): SurveyTable {
  const rows: Records["rows"] = respondents.flatMap(([cells, times]) =>
    Array.from({ length: times }, () => cells),
  );
  return study({ headers, rows }, kinds);
}

interface Told {
  readonly language?: string;
  readonly title?: string;
  readonly threshold?: number;
  readonly wave?: Partial<Wave>;
  readonly references?: Subject["references"];
}

export function subjectOf(table: SurveyTable, tab: CrossTab, told: Told = {}): Subject {
  const { language = "fr", title = "Plan numérique", wave = {}, references = [] } = told;
  return subject({
    codebook: { ...table.codebook, wave: { ...table.codebook.wave, ...wave } },
    indicator: {
      id: "i",
      title: wording(title),
      theme: wording("Thème"),
      measure: tab.question.measure,
      filter: [],
      breakdowns: [],
    },
    language: languageOf(language),
    references,
  });
}

/** The finding of a question about a table; nothing is hidden unless a threshold is given. */
export function find(table: SurveyTable, asked: Parameters<typeof tabulate>[1], told: Told = {}): Finding {
  const tab = tabulate(table, asked, told.threshold ?? 0);
  const { codebook, indicator, references } = subjectOf(table, tab, told);
  return { kind: "survey", tab, codebook, indicator, references };
}

/** The figure of a question about a table; nothing is hidden unless a threshold is given. */
export function tell(table: SurveyTable, asked: Parameters<typeof tabulate>[1], told: Told = {}): Figure {
  const tab = tabulate(table, asked, told.threshold ?? 0);
  const about = subjectOf(table, tab, told);
  return describeQuestion(judge(tab, about), about);
}
