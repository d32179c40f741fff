import type { PublishedSurvey } from "../survey/barometer.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { isCategorical, type Variable, type VariableId } from "../survey/variable.ts";

/**
 * What becomes of a column of a file of answers.
 *
 * One of: it is shipped; nothing counts it; it tells respondents apart; it holds words of their own.
 */
export type Fate = "shipped" | "unused" | "identifier" | "words";

/** What the use that the codebook gives them makes of its variables. */
export function fatesOf(survey: PublishedSurvey): ReadonlyMap<VariableId, Fate> {
  const used = usedBy(survey);
  const { variables, aggregate } = survey.codebook;
  return new Map(
    variables.map((variable) => {
      const isUsed = used.has(variable.id);
      // What figures are about is words, and nobody’s; of clusters only numbers are shipped.
      const isShipped = (aggregate && isUsed) || isNameless(survey.codebook, variable);
      return [variable.id, isShipped ? "shipped" : fateOf(variable, isUsed)];
    }),
  );
}

/** The variables that the package names somewhere: counted, whatever their role. */
const usedBy = ({ indicators, comparable, codebook }: PublishedSurvey): ReadonlySet<VariableId> =>
  new Set([
    ...indicators.flatMap(({ measure, filter, breakdowns }) => [
      ...measure.items,
      ...breakdowns,
      ...filter.map(({ variable }) => variable),
    ]),
    ...comparable.flatMap(({ variable, group }) => [variable, ...(group ? [group.variable] : [])]),
    ...(codebook.raking?.margins.map(({ variable }) => variable) ?? []),
    ...(codebook.raking?.base ? [codebook.raking.base] : []),
    ...(codebook.design?.strata ? [codebook.design.strata.variable] : []),
    ...(codebook.design?.clusters ? [codebook.design.clusters] : []),
    ...(codebook.aggregate?.labels ?? []),
    ...(codebook.aggregate?.values.map(({ variable }) => variable) ?? []),
  ]);

/** Whether a variable tells who was drawn with whom, and nothing that is counted: then its names stay behind. */
export const isNameless = ({ design }: CodeBook, variable: Variable): boolean =>
  variable.id === design?.clusters && !isCategorical(variable);

function fateOf({ role, kind }: Variable, isUsed: boolean): Fate {
  if (kind === "text") return role === "ignored" && !isUsed ? "unused" : "words";
  if (isUsed) return "shipped";
  if (role === "identifier" || kind === "identifier") return "identifier";
  return role === "ignored" || kind === "date" ? "unused" : "shipped";
}
