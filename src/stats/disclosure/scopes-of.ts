import { type CodeBook, findVariable } from "../../survey/codebook.ts";
import type { Filter } from "../../survey/filter.ts";
import type { Indicator } from "../../survey/indicator.ts";
import type { Measure } from "../../survey/measure.ts";
import type { VariableId } from "../../survey/variable.ts";
import { ANYTHING, asking, type Scope } from "./closed-set.ts";
import { leftOver } from "./left-over.ts";

/**
 * Everybody; whom indicators are about; and those who are left over when one is taken from another. How many there are
 * is told of every scope, whatever its indicators ask.
 */
export function scopesOf(
  codebook: CodeBook,
  indicators: readonly Indicator[],
  criteria: ReadonlySet<VariableId>,
): readonly Scope[] {
  const questions = indicators
    .filter(({ measure }) => measure.items.every((id) => findVariable(codebook, id)))
    .map(({ measure, filter }) => asking(measure, [], filter));
  const people = [[], ...questions.map(({ filter }) => filter)].map((filter) => asking(ANYTHING, [], filter));
  const told = [...questions, ...leftOver(codebook, questions)];
  const filters = new Map<string, Filter>();
  for (const { filter } of [...people, ...told, ...leftOver(codebook, people)])
    filters.set(JSON.stringify(filter), filter);
  return [...filters].map(([key, filter]) => ({
    filter,
    measures: told
      .filter((one) => JSON.stringify(one.filter) === key)
      .flatMap(({ measure }) => withoutCriteria(measure, criteria)),
  }));
}

function withoutCriteria(measure: Measure, criteria: ReadonlySet<VariableId>): readonly Measure[] {
  const [first, ...others] = measure.items.filter((id) => !criteria.has(id));
  return first === undefined ? [] : [{ ...measure, items: [first, ...others] }];
}
