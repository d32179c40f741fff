import type { Category, CategoryCode } from "./category.ts";
import { isCategorical, type Variable, type VariableId } from "./variable.ts";

/** A respondent passes when one of their answers to `variable` is one of `codes`. */
export interface Condition {
  readonly variable: VariableId;
  readonly codes: readonly CategoryCode[];
}

/**
 * Filter: which respondents, as a plain value that can be compared, written into a link and drawn.
 * A respondent passes when they meet every condition; the empty filter lets everybody pass.
 */
export type Filter = readonly Condition[];

export const EVERYBODY: Filter = [];

/** Those who pass all of the filters: A ∩ B ∩ … */
export function all(...filters: readonly Filter[]): Filter {
  return filters.flat();
}

/** The filter without what it says of one variable. */
export function without(filter: Filter, variable: VariableId): Filter {
  return filter.filter((condition) => condition.variable !== variable);
}

/** The filter with this choice for one variable; no codes means no choice. */
export function choosing(filter: Filter, variable: VariableId, codes: readonly CategoryCode[]): Filter {
  const rest = without(filter, variable);
  return codes.length === 0 ? rest : [...rest, { variable, codes }];
}

/** The codes chosen for one variable; empty where the filter says nothing of it. */
export function chosen(filter: Filter, variable: VariableId): readonly CategoryCode[] {
  return filter.find((condition) => condition.variable === variable)?.codes ?? [];
}

/**
 * The categories of a variable that somebody who passes the filter may be in: those that it keeps. Where several answers
 * may be given, all of them, since whoever chose an option that is kept may have chosen any other as well.
 */
export function categoriesLeft(filter: Filter, variable: Variable): readonly Category[] {
  if (!isCategorical(variable)) return [];
  if (variable.kind === "multiple") return variable.categories;
  const conditions = filter.filter((condition) => condition.variable === variable.id);
  return variable.categories.filter(({ code }) => conditions.every(({ codes }) => codes.includes(code)));
}
