import type { OpenedSurvey } from "../../engine/protocol.ts";
import { goTogether, isCriterion } from "../../survey/closed.ts";
import type { Filter } from "../../survey/filter.ts";
import type { Measure } from "../../survey/measure.ts";
import type { VariableId } from "../../survey/variable.ts";

type Published = Pick<OpenedSurvey, "closed">;

/** Of these variables, those by which a reader may ask: of a closed survey its criteria alone. */
export const askable = <One extends { readonly id: VariableId }>(
  { closed }: Published,
  variables: readonly One[],
): readonly One[] => (closed ? variables.filter(({ id }) => isCriterion(closed, id)) : variables);

/** Whether a view may speak of these variables, beside those of its filter, and of what it measures. */
export function mayShow(
  { closed }: Published,
  ids: readonly VariableId[],
  { measure, filter }: { readonly measure: Measure | null; readonly filter: Filter },
): boolean {
  if (!closed) return true;
  const spoken = [...ids, ...filter.map(({ variable }) => variable)];
  const counted = (measure?.items ?? []).filter((id) => isCriterion(closed, id));
  return counted.length === 0
    ? goTogether(closed, spoken)
    : counted.every((item) => goTogether(closed, [...spoken, item]));
}
