import type { OpenedBarometer, OpenedSurvey } from "../../engine/protocol.ts";
import type { Aggregate } from "../../survey/aggregate.ts";
import { findVariable } from "../../survey/codebook.ts";
import type { Filter } from "../../survey/filter.ts";
import type { Indicator } from "../../survey/indicator.ts";
import type { PublishedFigure } from "../../survey/published-figure.ts";
import type { Question } from "../../survey/question.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";
import { weightingOf } from "../../survey/weighting.ts";
import { mayShow } from "./offered.ts";
import type { LinkProblem } from "./url.ts";
import { IMPORTED, PUBLISHED, type ViewState } from "./view-state.ts";

/** What the page shows: the link's state, held against what is open. */
export interface FittedView {
  /** Null: the view is of published figures, or of a file that is not here. */
  readonly survey: OpenedSurvey | null;
  readonly indicator: Indicator | null;
  readonly question: Question | null;
  readonly filter: Filter;
  /** Of a file of figures: the variable whose figures are shown. */
  readonly computed: VariableId | null;
  readonly figure: PublishedFigure | null;
  /** The link is of an imported file that is not open: its name, empty where it does not say. */
  readonly wanted: string | null;
  readonly problems: readonly LinkProblem[];
  /** The state without what was not found: what a clean link says. */
  readonly mended: ViewState;
}

type Report = (key: string, value: string) => void;

function fitFilter(filter: Filter, { codebook }: OpenedSurvey, report: Report): Filter {
  return filter.flatMap(({ variable, codes }) => {
    const found = findVariable(codebook, variable);
    if (!found || !isCategorical(found)) {
      report(`f.${variable}`, variable);
      return [];
    }
    const known = new Set(found.categories.map(({ code }) => code));
    for (const code of codes) if (!known.has(code)) report(`f.${variable}`, code);
    const kept = codes.filter((code) => known.has(code));
    return kept.length === 0 ? [] : [{ variable, codes: kept }];
  });
}

function fitBreakdowns(
  by: readonly VariableId[],
  indicator: Indicator,
  { codebook }: OpenedSurvey,
  report: Report,
): readonly VariableId[] {
  // A battery is a dimension of its own: one breakdown is all that a page can hold beside it.
  const most = indicator.measure.items.length > 1 ? 1 : 2;
  const kept: VariableId[] = [];
  for (const id of by) {
    const variable = findVariable(codebook, id);
    const fits = variable !== undefined && isCategorical(variable) && !indicator.measure.items.includes(id);
    if (fits && !kept.includes(id) && kept.length < most) kept.push(id);
    else report("by", id);
  }
  return kept;
}

/** A file of figures has no questions: what a link calls the indicator is the variable that holds them. */
function fitComputed({ values }: Aggregate, held: FittedView, report: Report): FittedView {
  const { indicator } = held.mended;
  const chosen = values.find(({ variable }) => variable === indicator);
  if (indicator !== null && !chosen) report("i", indicator);
  return {
    ...held,
    computed: (chosen ?? values[0])?.variable ?? null,
    mended: {
      ...held.mended,
      survey: held.survey?.name ?? null,
      filter: held.filter,
      indicator: chosen?.variable ?? null,
    },
  };
}

/** Holds a link against what is open: what is not there is reported, and the nearest view is shown. */
export function fitView(
  state: ViewState,
  barometer: OpenedBarometer,
  imported: OpenedSurvey | null,
): FittedView {
  const problems: LinkProblem[] = [];
  const report: Report = (key, value) => problems.push({ code: "not-found", key, value: value.slice(0, 80) });
  const figure = barometer.figures.find(({ id }) => id === state.figure) ?? null;
  if (state.figure !== null && figure === null) report("figure", state.figure);
  const nothing: FittedView = {
    survey: null,
    indicator: null,
    question: null,
    filter: [],
    computed: null,
    figure,
    wanted: null,
    problems,
    mended: { ...state, figure: figure?.id ?? null },
  };
  if (state.survey === PUBLISHED) return nothing;

  if (
    state.survey === IMPORTED &&
    (imported === null || (state.file !== null && imported.file !== state.file))
  ) {
    return { ...nothing, wanted: state.file ?? "" };
  }
  const named =
    state.survey === IMPORTED ? imported : barometer.surveys.find(({ name }) => name === state.survey);
  if (state.survey !== null && !named) report("data", state.survey);
  const survey = named ?? barometer.surveys[0] ?? null;
  if (!survey) return nothing;

  const filter = fitFilter(state.filter, survey, report);
  const { aggregate } = survey.codebook;
  if (aggregate) return fitComputed(aggregate, { ...nothing, survey, filter }, report);
  const chosen = survey.indicators.find(({ id }) => id === state.indicator);
  if (state.indicator !== null && !chosen) report("i", state.indicator);
  const indicator = chosen ?? survey.indicators[0] ?? null;
  const held = {
    ...nothing,
    survey,
    filter,
    mended: { ...nothing.mended, survey: named?.name ?? null, filter },
  };
  if (!indicator) return held;

  const question: Question = {
    measure: indicator.measure,
    breakdowns: fitBreakdowns(
      state.by ?? proposedBeside(indicator, filter, survey),
      indicator,
      survey,
      report,
    ),
    filter: [...indicator.filter, ...filter],
    weight: state.weighted ? weightingOf(survey.codebook) : null,
    confidence: state.confidence,
    interval: state.interval,
    compared: state.compared,
  };
  return {
    ...held,
    indicator,
    question,
    mended: {
      ...held.mended,
      indicator: chosen?.id ?? null,
      by: state.by === null ? null : question.breakdowns,
    },
  };
}

/** Of the breakdowns to begin with, those that a closed survey has room for beside the filter; what somebody chose stays. */
export function proposedBeside(
  indicator: Indicator,
  filter: Filter,
  survey: OpenedSurvey,
): readonly VariableId[] {
  const kept: VariableId[] = [];
  for (const id of proposedBreakdowns(indicator))
    if (mayShow(survey, [...kept, id], { measure: indicator.measure, filter })) kept.push(id);
  return kept;
}

/** The breakdowns to begin with: one for a distribution, which fills a bar already; two for a single number. */
const proposedBreakdowns = ({ measure, breakdowns }: Indicator): readonly VariableId[] =>
  measure.kind === "share" ? breakdowns.slice(0, 1) : breakdowns.slice(0, 2);
