import { countingOf } from "../count/columns/count-columns.ts";
import { countSelected, facetOf } from "../count/facets.ts";
import { ok, type Result } from "../lib/result.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import type { Gaps } from "../stats/gaps.ts";
import { hidingAlone, rankGaps } from "../stats/gaps.ts";
import { release } from "../stats/release.ts";
import { sampleOf } from "../stats/sample-of.ts";
import { weightReport } from "../stats/weight-report.ts";
import { weightsOf } from "../stats/weights-of.ts";
import type { Question } from "../survey/question.ts";
import { thresholdOf } from "../survey/threshold.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Steps } from "./in-steps.ts";
import type { Answer, Ask, Failure, Weighed } from "./protocol.ts";

/** Every group against the others, the largest gap first; in steps, since there may be hundreds of breakdowns. */
export function rankOpenGaps(
  table: SurveyTable,
  { question, outcome, breakdowns, crossed }: Ask<"gaps">,
): Result<Steps<Gaps>, Failure> {
  const counting = countingOf(table);
  const sample = sampleOf(counting, question.weight);
  if (!sample.ok) return sample;
  const by = rankedBy(breakdowns, crossed);
  const hiddenIn = hidingAlone(counting, sample.value, thresholdOf(table.codebook.wave));
  return ok(rankGaps(counting, question, outcome, by, sample.value, hiddenIn));
}

/** Each breakdown, or every two of them together. */
export const rankedBy = (
  breakdowns: readonly VariableId[],
  crossed: boolean,
): readonly (readonly VariableId[])[] =>
  crossed
    ? breakdowns.flatMap((first, index) => breakdowns.slice(index + 1).map((second) => [first, second]))
    : breakdowns.map((id) => [id]);

/**
 * The cross-tabs of questions that leave together. All of them are released under each weighting that one of them asks
 * for, so that a figure without weights gives nothing away of one that has them.
 */
export function releaseTogether(
  table: SurveyTable,
  questions: readonly Question[],
): Result<readonly CrossTab[], Failure> {
  const counting = countingOf(table);
  const released = new Map<string, readonly CrossTab[]>();
  for (const { weight } of questions) {
    const key = JSON.stringify(weight);
    if (released.has(key)) continue;
    const sample = sampleOf(counting, weight);
    if (!sample.ok) return sample;
    const document = { questions: questions.map((question) => ({ ...question, weight })), offered: [] };
    const [view] = release(counting, document, sample.value);
    released.set(key, view?.crossTabs ?? []);
  }
  return ok(questions.flatMap(({ weight }, index) => released.get(JSON.stringify(weight))?.[index] ?? []));
}

/** Respondents by answer to each variable, under every filter but its own. */
export function countFacets(table: SurveyTable, { filter, variables }: Ask<"facets">): Answer<"facets"> {
  const counting = countingOf(table);
  return {
    facets: variables.map((variable) => ({ variable, categories: facetOf(counting, filter, variable) })),
    selected: countSelected(counting, filter),
  };
}

/** The weight of each row, and what the weights do. */
export function weigh(table: SurveyTable, weighting: Weighting): Result<Weighed, Failure> {
  const counting = countingOf(table);
  const weights = weightsOf(counting, weighting);
  if (!weights.ok) return weights;
  const { variable, raked } = weights.value;
  return ok({
    weights: Array.from(counting.weightsByRow(variable, raked), (weight) =>
      Number.isNaN(weight) ? null : weight,
    ),
    report: weightReport(counting, weighting, weights.value),
  });
}
