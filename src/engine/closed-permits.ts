import { fail, ok, type Result } from "../lib/result.ts";
import { goTogether, isCriterion, MOST_CRITERIA } from "../survey/closed.ts";
import type { Filter } from "../survey/filter.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import { type Weighting, weightingOf } from "../survey/weighting.ts";
import { type ClosedSurvey, lessThan } from "./closed-survey.ts";
import type { Failure } from "./protocol.ts";

/**
 * Whether a closed survey answers a question: one of its indicators, about those whom it is about, by criteria that go
 * together, with its own weights or with none. Other weights would be other sums of the same few respondents.
 */
export function mayAsk(survey: ClosedSurvey, question: Question): Result<null, Failure> {
  const { measure, breakdowns, filter, weight } = question;
  const { closed, indicators } = survey;
  if (weight !== null && !isOwnWeighting(survey, weight)) return weightsClosed(survey);

  const asked = JSON.stringify(measure);
  const about = indicators.filter((one) => JSON.stringify(one.measure) === asked);
  const [item] = measure.items;
  if (about.length === 0) return variableClosed(survey, item);
  const counted = measure.items.filter((one) => survey.isCounted(one));
  let reason: Result<null, Failure> = variableClosed(survey, item);
  for (const indicator of about) {
    const rest = lessThan(filter, indicator.filter);
    if (!rest) continue;
    const spoken = [...breakdowns, ...rest.map(({ variable }) => variable)];
    // Criteria in a battery are each alone with what else is spoken of.
    const sets = counted.length > 0 ? counted.map((one) => [...spoken, one]) : [spoken];
    const stranger = sets.flat().find((id) => !isCriterion(closed, id));
    if (stranger !== undefined) reason = variableClosed(survey, stranger);
    else if (sets.every((ids) => goTogether(closed, ids))) return ok(null);
    else reason = criteriaClosed(survey);
  }
  return reason;
}

/** Whether these are the weights that the survey is published with. */
export const isOwnWeighting = ({ table }: ClosedSurvey, weighting: Weighting): boolean =>
  JSON.stringify(weighting) === JSON.stringify(weightingOf(table.codebook));

export const weightsClosed = ({ closed }: ClosedSurvey): Result<never, Failure> =>
  fail({ code: "weights-closed", params: { threshold: closed.threshold } });

/** Whether a closed survey tells of those who pass a filter. */
export function mayCount(survey: ClosedSurvey, filter: Filter): Result<null, Failure> {
  const scopes: readonly Filter[] = [[], ...survey.indicators.map((one) => one.filter)];
  const rests = scopes.flatMap((scope) => {
    const rest = lessThan(filter, scope);
    return rest ? [rest.map(({ variable }) => variable)] : [];
  });
  if (rests.some((ids) => goTogether(survey.closed, ids))) return ok(null);
  const [shortest = []] = rests.sort((a, b) => a.length - b.length);
  const stranger = shortest.find((id) => !isCriterion(survey.closed, id));
  return stranger === undefined ? criteriaClosed(survey) : variableClosed(survey, stranger);
}

export const variableClosed = ({ closed }: ClosedSurvey, variable: VariableId): Result<never, Failure> =>
  fail({ code: "variable-closed", params: { variable, threshold: closed.threshold } });

const criteriaClosed = ({ closed }: ClosedSurvey): Result<never, Failure> =>
  fail({ code: "criteria-closed", params: { most: MOST_CRITERIA, threshold: closed.threshold } });
