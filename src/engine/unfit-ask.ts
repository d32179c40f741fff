import { outcomesOf } from "../stats/response.ts";
import { findVariable } from "../survey/codebook.ts";
import type { Question } from "../survey/question.ts";
import { isCategorical, type Variable, type VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Request } from "./protocol.ts";

/**
 * Where a request of a survey names what the survey does not have, or what cannot be counted so; null where it does not.
 * The request is of the right shape.
 */
export function unfitAsk(table: SurveyTable, { operation, ask }: Request): string | null {
  switch (operation) {
    case "answer":
      return unfitQuestion(table, ask.question);
    case "release":
      return first(ask.questions, (question) => unfitQuestion(table, question));
    case "gaps": {
      const unfit =
        unfitQuestion(table, ask.question) ??
        first(ask.breakdowns, (id) => isUnfit(table, id, isCategorical));
      return (
        unfit ?? (ask.outcome < outcomesOf(table.codebook, ask.question.measure).length ? null : "outcome")
      );
    }
    case "weigh":
      return unfitWeighting(table, ask.weighting);
    case "facets":
      return first(ask.variables, (id) => isUnfit(table, id, () => true));
    case "computed":
      return isUnfit(table, ask.variable, () => true);
    case "column":
      return ask.column < table.cells.length ? null : "column";
    case "rows":
      return ask.sort === null || ask.sort.column < table.cells.length ? null : "sort.column";
    default:
      return null;
  }
}

function first<T>(all: readonly T[], unfit: (one: T) => string | null): string | null {
  for (const one of all) {
    const found = unfit(one);
    if (found !== null) return found;
  }
  return null;
}

/** The name of a variable that there is not, or that is of another kind. */
function isUnfit(table: SurveyTable, id: VariableId, fits: (variable: Variable) => boolean): string | null {
  const variable = findVariable(table.codebook, id);
  return variable && fits(variable) ? null : id;
}

function unfitQuestion(table: SurveyTable, { measure, breakdowns, weight }: Question): string | null {
  const fits = measure.kind === "mean" ? hasNumbers : isCategorical;
  return (
    first(measure.items, (id) => isUnfit(table, id, (variable) => fits(variable))) ??
    first(breakdowns, (id) => isUnfit(table, id, isCategorical)) ??
    (weight && unfitWeighting(table, weight))
  );
}

const hasNumbers = (variable: Variable): boolean =>
  variable.kind === "numeric" || (variable.kind === "scale" && variable.scores !== undefined);

function unfitWeighting(table: SurveyTable, weighting: Weighting): string | null {
  if (weighting.kind === "variable") return isUnfit(table, weighting.variable, () => true);
  const { base, margins } = weighting.raking;
  const unfit = base === null ? null : isUnfit(table, base, () => true);
  const hasOneAnswer = ({ kind }: Variable) => kind === "single" || kind === "scale";
  return unfit ?? first(margins, ({ variable }) => isUnfit(table, variable, hasOneAnswer));
}
