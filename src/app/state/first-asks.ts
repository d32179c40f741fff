import type { Ask, OpenedBarometer, OpenedSurvey } from "../../engine/protocol.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { Headline } from "../../survey/barometer.ts";
import type { Filter } from "../../survey/filter.ts";
import type { Indicator } from "../../survey/indicator.ts";
import type { Question } from "../../survey/question.ts";
import type { CategoricalVariable } from "../../survey/variable.ts";
import { weightingOf } from "../../survey/weighting.ts";
import { breakdownVariables, facetVariables } from "./facet-variables.ts";
import { fitView, proposedBeside } from "./fit-view.ts";
import { askable } from "./offered.ts";
import { START, type ViewState } from "./view-state.ts";

/** What says most of a survey at a glance: the means of a battery, else what a headline leads to. */
export function teaserOf(survey: OpenedSurvey, headlines: readonly Headline[]): Indicator | undefined {
  const { indicators } = survey;
  return (
    indicators.find(({ measure }) => measure.kind === "mean" && measure.items.length > 1) ??
    indicators.find(({ id }) =>
      headlines.some((one) => one.survey === survey.name && one.indicator === id),
    ) ??
    indicators[0]
  );
}

/** What the overview asks of a survey. */
export const teaserQuestion = (
  indicator: Indicator,
  survey: OpenedSurvey,
  { confidence, interval }: Pick<ViewState, "confidence" | "interval">,
): Question => ({
  measure: indicator.measure,
  breakdowns: proposedBeside(indicator, [], survey),
  filter: indicator.filter,
  weight: weightingOf(survey.codebook),
  confidence,
  interval,
  compared: "whole",
});

/** The variables that *Explore* offers as filters. */
export const filtersOf = (survey: OpenedSurvey): readonly CategoricalVariable[] =>
  askable(survey, survey.closed ? breakdownVariables(survey.codebook) : facetVariables(survey.codebook));

/** How many there are of each answer, as the filters of *Explore* ask. */
export const facetsAsk = (
  survey: OpenedSurvey,
  indicator: Indicator | null,
  filter: Filter,
): Ask<"facets"> => ({
  survey: survey.name,
  filter: [...(indicator?.filter ?? []), ...filter],
  variables: filtersOf(survey).map(({ id }) => id),
});

/** The same question weighted where it is not, and not where it is; null for a survey without weights. */
export function otherwiseWeighted(question: Question, survey: OpenedSurvey): Question | null {
  const weight = weightingOf(survey.codebook);
  return weight && { ...question, weight: question.weight === null ? weight : null };
}

/** Where the gap is greatest, of a figure that is there; null for a battery, which has no answer to compare. */
export function gapsAsk(
  survey: OpenedSurvey,
  { question, outcomes }: CrossTab,
  { gap, crossed }: Pick<ViewState, "gap" | "crossed">,
): Ask<"gaps"> | null {
  const { items } = question.measure;
  if (items.length > 1) return null;
  const chosen = outcomes.findIndex((one) => one.kind === "category" && one.code === gap);
  // Who answered, not what: two answers that go together are no gap between groups.
  const others = askable(survey, breakdownVariables(survey.codebook)).filter(({ id }) => !items.includes(id));
  const profile = survey.closed ? others : others.filter(({ role }) => role === "breakdown");
  const breakdowns = (profile.length > 0 ? profile : others).map(({ id }) => id);
  return { survey: survey.name, question, outcome: Math.max(0, chosen), breakdowns, crossed };
}

/** What the pages ask of a barometer that nobody has chosen anything of yet. */
export function firstAsks(
  barometer: OpenedBarometer,
): readonly ({ readonly answer: Ask<"answer"> } | { readonly facets: Ask<"facets"> })[] {
  return barometer.surveys.flatMap((survey) => {
    const { name } = survey;
    const teaser = teaserOf(survey, barometer.headlines);
    const fitted = fitView({ ...START, page: "explore", survey: name }, barometer, null);
    const asked = teaser ? [teaserQuestion(teaser, survey, START)] : [];
    if (fitted.question) asked.push(fitted.question);
    const other = fitted.question && otherwiseWeighted(fitted.question, survey);
    if (other) asked.push(other);
    return [
      ...asked.map((question) => ({ answer: { survey: name, question } })),
      { facets: facetsAsk(survey, fitted.indicator, fitted.filter) },
    ];
  });
}
