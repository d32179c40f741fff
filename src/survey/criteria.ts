import { type CodeBook, findVariable } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";
import { type CategoricalVariable, isCategorical, type VariableId } from "./variable.ts";

/** What a closed survey is published by. */
export interface Criteria {
  /** By which readers filter and break down, in sets: two of one set may be combined. */
  readonly sets: readonly (readonly VariableId[])[];
  /** Those that indicators are about some answers of: they go with every set. */
  readonly shared: readonly VariableId[];
}

/** More criteria than these in a set tie so many tables together that protecting one hides half of the others. */
const LARGEST_SET = 3;

/** More places than these in a set, each criterion by each, and its criteria are published one by one. */
const MOST_PLACES = 600;

const placesOf = ({ kind, categories }: CategoricalVariable): number =>
  kind === "multiple" ? 2 ** categories.length : categories.length + 1;

/**
 * The criteria of a survey: the variables that say who answered, and those that its indicators name as breakdowns; in
 * sets of those that indicators name together, then of neighbours in the file.
 */
export function criteriaOf(codebook: CodeBook, indicators: readonly Indicator[]): Criteria {
  const usable = (id: VariableId) => {
    const variable = findVariable(codebook, id);
    return variable && isCategorical(variable) && variable.categories.length > 0 ? [variable] : [];
  };
  const named = new Set(indicators.flatMap(({ breakdowns }) => breakdowns));
  const all = codebook.variables
    .filter(({ id, role }) => role === "breakdown" || named.has(id))
    .flatMap(({ id }) => usable(id));
  const shared = [
    ...new Set(indicators.flatMap(({ filter }) => filter.map(({ variable }) => variable))),
  ].flatMap(usable);
  const left = all.filter(({ id }) => shared.every((one) => one.id !== id));
  const around = shared.reduce((places, one) => places * placesOf(one), 1);
  const together = (a: VariableId, b: VariableId) =>
    indicators.filter(({ breakdowns }) => breakdowns.includes(a) && breakdowns.includes(b)).length;

  const sets: VariableId[][] = [];
  while (left.length > 0) {
    const set = left.splice(0, 1);
    for (;;) {
      const places = set.reduce((product, one) => product * placesOf(one), around);
      const [next] = left
        .filter((one) => places * placesOf(one) <= MOST_PLACES)
        .map((one) => ({ one, named: set.reduce((sum, { id }) => sum + together(id, one.id), 0) }))
        .sort((a, b) => b.named - a.named);
      if (!next || set.length >= LARGEST_SET) break;
      set.push(...left.splice(left.indexOf(next.one), 1));
    }
    sets.push(set.map(({ id }) => id));
  }
  return { sets, shared: shared.map(({ id }) => id) };
}
