import { countingOf } from "../count/columns/count-columns.ts";
import { ok, type Result } from "../lib/result.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import { crossTabulate } from "../stats/cross-tabulate.ts";
import type { PopulationFailure } from "../stats/plan-of.ts";
import { sampleOf } from "../stats/sample-of.ts";
import type { WeightsFailure } from "../stats/weights-of.ts";
import type { Question } from "../survey/question.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * The whole story in one function: what each respondent stands for, and what they answered.
 *
 * `countingOf` is the last that knows of rows: it counts patterns of answers, or has them from before. `sampleOf` checks
 * or makes the weights, and holds the sample against its population; `crossTabulate` tallies the patterns of those who
 * pass the filter, estimates from the tallies, hides what is too small to be shown, and compares the rest.
 */
export function answer(
  table: SurveyTable,
  question: Question,
): Result<CrossTab, WeightsFailure | PopulationFailure> {
  const counting = countingOf(table);
  const sample = sampleOf(counting, question.weight);
  return sample.ok ? ok(crossTabulate(counting, question, sample.value)) : sample;
}
