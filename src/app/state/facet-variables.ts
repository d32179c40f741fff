import type { CodeBook } from "../../survey/codebook.ts";
import { type CategoricalVariable, isCategorical } from "../../survey/variable.ts";

/** More answers than this make a list, not a filter. */
const MOST_ANSWERS = 30;
const MOST_FACETS = 12;

/** The variables that serve as filters: those that say who answered; in a file without any, its first few questions. */
export function facetVariables({ variables }: CodeBook): readonly CategoricalVariable[] {
  const usable = variables
    .filter(isCategorical)
    .filter(({ categories }) => categories.length >= 2 && categories.length <= MOST_ANSWERS);
  const profile = usable.filter(({ role }) => role === "breakdown");
  return (profile.length > 0 ? profile : usable.filter(({ role }) => role === "answer")).slice(
    0,
    MOST_FACETS,
  );
}

/** The variables that a figure may be broken down by: any with answers to count, profiles first. */
export function breakdownVariables({ variables }: CodeBook): readonly CategoricalVariable[] {
  const usable = variables
    .filter(isCategorical)
    .filter(
      ({ categories, role }) =>
        categories.length >= 2 && categories.length <= MOST_ANSWERS && role !== "ignored",
    );
  return [
    ...usable.filter(({ role }) => role === "breakdown"),
    ...usable.filter(({ role }) => role !== "breakdown"),
  ];
}
