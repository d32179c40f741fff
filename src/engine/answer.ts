import { ok, type Result } from "../lib/result.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import { crossTabulate } from "../stats/cross-tabulate.ts";
import { type WeightsFailure, weightsOf } from "../stats/weights.ts";
import type { Question } from "../survey/question.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * The whole story in one function: which respondents, what each one stands for, and what they answered.
 *
 * `select` finds the rows that pass the filter; `weightsOf` checks the weights; `crossTabulate` tallies in one pass,
 * estimates from the tallies, and hides what is too small to be shown.
 */
export function answer(table: SurveyTable, question: Question): Result<CrossTab, WeightsFailure> {
  const rows = select(table, question.filter);
  const weights = weightsOf(table, question.weight);
  return weights.ok ? ok(crossTabulate(table, rows, question, weights.value)) : weights;
}
