import { ok, type Result } from "../lib/result.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import { crossTabulate } from "../stats/cross-tabulate.ts";
import type { PopulationFailure } from "../stats/plan-of.ts";
import { sampleOf } from "../stats/sample-of.ts";
import type { WeightsFailure } from "../stats/weights-of.ts";
import type { Question } from "../survey/question.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * The whole story in one function: which respondents, what each one stands for, and what they answered.
 *
 * `select` finds the rows that pass the filter; `sampleOf` checks or makes the weights, and holds the sample against its
 * population; `crossTabulate` tallies in one pass, estimates from the tallies, hides what is too small to
 * be shown, and compares the rest.
 */
export function answer(
  table: SurveyTable,
  question: Question,
): Result<CrossTab, WeightsFailure | PopulationFailure> {
  const rows = select(table, question.filter);
  const sample = sampleOf(table, question.weight);
  if (!sample.ok) return sample;
  const { weights, plan } = sample.value;
  return ok(crossTabulate(table, rows, question, weights, plan));
}
