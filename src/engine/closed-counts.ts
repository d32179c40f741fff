import { countingOf } from "../count/columns/count-columns.ts";
import { counts } from "../count/counts.ts";
import { facetOf as countFacet, countSelected } from "../count/facets.ts";
import { ok, type Result } from "../lib/result.ts";
import { NOTHING_MISSING } from "../stats/tallied-groups.ts";
import { isCriterion } from "../survey/closed.ts";
import { codesOf } from "../survey/codebook.ts";
import { type Filter, without } from "../survey/filter.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import { isOwnWeighting, mayCount, variableClosed, weightsClosed } from "./closed-permits.ts";
import type { ClosedSurvey } from "./closed-survey.ts";
import type { Answer, Ask, Facet, Failure, VariableProfile, Weighed } from "./protocol.ts";
import { weigh } from "./questions.ts";

/** How many there are by each criterion, as far as that is told. */
export function countClosed(
  survey: ClosedSurvey,
  { filter, variables }: Ask<"facets">,
): Result<Answer<"facets">, Failure> {
  const stranger = variables.find((id) => !isCriterion(survey.closed, id));
  if (stranger !== undefined) return variableClosed(survey, stranger);
  const may = mayCount(survey, filter);
  if (!may.ok) return may;
  return ok({
    facets: variables.map((id) => facetOf(survey, without(filter, id), id)),
    selected: survey.isHidden(null, filter) ? null : countSelected(countingOf(survey.table), filter),
  });
}

function facetOf(survey: ClosedSurvey, filter: Filter, variable: VariableId): Facet {
  const codes = codesOf(survey.table.codebook, variable);
  // Any answer will do: whether it may be counted is the same for all of them.
  if (!mayCount(survey, [...filter, { variable, codes: codes.slice(0, 1) }]).ok)
    return { variable, categories: null };
  const categories = countFacet(countingOf(survey.table), filter, variable);
  return {
    variable,
    categories: codes.map((code, index) =>
      survey.isHidden(null, [...filter, { variable, codes: [code] }]) ? null : (categories[index] ?? 0),
    ),
  };
}

/** What is told of each variable: how often each answer was given, where the figure of everybody shows that. */
export function profileClosed(survey: ClosedSurvey): readonly VariableProfile[] {
  const { table } = survey;
  const everybody = { kind: "all", size: table.rows } as const;
  const asked = new Set(
    survey.indicators.filter(({ filter }) => filter.length === 0).flatMap(({ measure }) => measure.items),
  );
  return table.codebook.variables.map((variable) => {
    const { id } = variable;
    const isTold =
      isCategorical(variable) &&
      (asked.has(id) || isCriterion(survey.closed, id)) &&
      !survey.isHidden(id, []);
    const told = isTold ? counts(table, everybody, id) : null;
    return {
      variable: id,
      isConcealed: told === null,
      categories: told?.categories ?? [],
      missing: told?.missing ?? NOTHING_MISSING,
      answered: told?.answered ?? 0,
      numbers: null,
      histogram: [],
      groups: {},
      missingCodes: [],
      distinct: 0,
      nearEqual: [],
      orders: [],
    };
  });
}

/** What the survey's own weights do to it, and no respondent's weight. */
export function weighClosed(survey: ClosedSurvey, { weighting }: Ask<"weigh">): Result<Weighed, Failure> {
  const { table, closed } = survey;
  if (!isOwnWeighting(survey, weighting)) return weightsClosed(survey);
  const weighed = weigh(table, weighting);
  if (!weighed.ok) return weighed;
  const { report } = weighed.value;
  return ok({
    weights: [],
    report: {
      ...report,
      extremes: null,
      // Their shares of the sample are counts.
      margins: report.margins.filter(
        ({ variable }) => isCriterion(closed, variable) && !survey.isHidden(variable, []),
      ),
    },
  });
}
