import type { VariableId } from "./variable.ts";

/** A view of a closed survey speaks of so many criteria at most. */
export const MOST_CRITERIA = 2;

/**
 * Closed: what a survey that is published under a threshold lets a reader ask. Its criteria are the variables that say
 * who answered: by them alone it is filtered and broken down, one at a time, or two that go together.
 */
export interface Closed {
  /** Fewest respondents of a group that is shown, 1 or more. */
  readonly threshold: number;
  /** Criteria that go together, in sets: any two of one set may be combined. Each criterion is in one at least. */
  readonly together: readonly (readonly VariableId[])[];
  /** Respondents who are in no figure, since they have no weight. */
  readonly leftOut: number;
}

/** Whether a reader may filter or break down by this variable. */
export const isCriterion = ({ together }: Closed, id: VariableId): boolean =>
  together.some((set) => set.includes(id));

/** Whether a view may speak of all these variables at once. */
export function goTogether({ together }: Closed, ids: readonly VariableId[]): boolean {
  const criteria = [...new Set(ids)];
  if (criteria.length > MOST_CRITERIA) return false;
  return criteria.length === 0 || together.some((set) => criteria.every((id) => set.includes(id)));
}
