import { never } from "../lib/invariant.ts";
import { ok, type Result } from "../lib/result.ts";
import { counts } from "../stats/counts.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import type { Gaps } from "../stats/gaps.ts";
import { gaps, hidingAlone } from "../stats/gaps.ts";
import { release } from "../stats/release.ts";
import { sampleOf } from "../stats/sample-of.ts";
import { weightReport } from "../stats/weight-report.ts";
import { UNWEIGHTED } from "../stats/weights.ts";
import { weightsOf } from "../stats/weights-of.ts";
import { without } from "../survey/filter.ts";
import type { Question } from "../survey/question.ts";
import { thresholdOf } from "../survey/threshold.ts";
import type { VariableId } from "../survey/variable.ts";
import { type Weighting, weightedBy } from "../survey/weighting.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Answer, Ask, Failure, Weighed } from "./protocol.ts";

/** Every group against the others, the largest gap first. */
export function rankGaps(
  table: SurveyTable,
  { question, outcome, breakdowns, crossed }: Ask<"gaps">,
): Result<Gaps, Failure> {
  const sample = sampleOf(table, question.weight);
  if (!sample.ok) return sample;
  const { weights, plan } = sample.value;
  const rows = select(table, question.filter);
  const by = rankedBy(breakdowns, crossed);
  const hiddenIn = hidingAlone(table, rows, weights, thresholdOf(table.codebook.wave));
  return ok(gaps(table, rows, question, outcome, by, weights, plan, hiddenIn));
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
  const released = new Map<string, readonly CrossTab[]>();
  for (const { weight } of questions) {
    const key = JSON.stringify(weight);
    if (released.has(key)) continue;
    const sample = sampleOf(table, weight);
    if (!sample.ok) return sample;
    const document = { questions: questions.map((question) => ({ ...question, weight })), offered: [] };
    const [view] = release(table, document, sample.value.weights, sample.value.plan);
    released.set(key, view?.crossTabs ?? []);
  }
  return ok(questions.flatMap(({ weight }, index) => released.get(JSON.stringify(weight))?.[index] ?? []));
}

/** Respondents by answer to each variable, under every filter but its own. */
export const countFacets = (table: SurveyTable, { filter, variables }: Ask<"facets">): Answer<"facets"> => ({
  facets: variables.map((variable) => ({
    variable,
    categories: counts(table, select(table, without(filter, variable)), variable).categories,
  })),
  selected: select(table, filter).size,
});

/** The weight of each row, and what the weights do. */
export function weigh(table: SurveyTable, weighting: Weighting): Result<Weighed, Failure> {
  const weights = weightsOf(table, weighting);
  if (!weights.ok) return weights;
  const base = baseOf(weighting);
  const before = base === null ? ok(UNWEIGHTED) : weightsOf(table, weightedBy(base));
  if (!before.ok) return before;
  return ok({
    weights: Array.from(weights.value.values ?? [], (weight, row) =>
      weights.value.absent?.[row] === 1 ? null : weight,
    ),
    report: weightReport(table, weighting, weights.value, before.value),
  });
}

function baseOf(weighting: Weighting): VariableId | null {
  switch (weighting.kind) {
    case "variable":
      return weighting.variable;
    case "raked":
      return weighting.raking.base;
    default:
      return never(weighting);
  }
}
