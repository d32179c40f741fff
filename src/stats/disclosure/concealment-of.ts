import type { Counting } from "../../count/counting.ts";
import type { Filter } from "../../survey/filter.ts";
import { uniformBelow } from "../../survey/threshold.ts";
import type { VariableId } from "../../survey/variable.ts";
import type { Weights } from "../weights.ts";
import { askedItems } from "./asked-items.ts";
import { Concealment } from "./concealment.ts";
import { CountedGroups } from "./counted-groups.ts";
import type { Document } from "./document.ts";
import { Groupings } from "./groupings.ts";
import { Respondents } from "./respondents.ts";

/**
 * Whether a group of a figure is hidden.
 *
 * @param slots - of the question's breakdowns, then of the variables offered: category + 1, or 0 for any
 */
export type IsHidden = (question: number, item: VariableId, slots: readonly number[]) => boolean;

/**
 * Decides what a document hides.
 *
 * @param whom - everybody whom any of its figures may be about
 * @param threshold - fewest respondents of a group that is shown
 */
export function concealmentOf(
  counting: Counting,
  whom: Filter,
  document: Document,
  weights: Weights,
  threshold: number,
): IsHidden {
  const groupings = new Groupings(counting, document);
  const asked = askedItems(counting, document);
  const items = [...asked.values()];
  const numbers = new Map([...asked.keys()].map((id, index) => [id, index]));
  const respondents = new Respondents(counting, whom, groupings.axes.all, items, weights);
  const counted = new CountedGroups(groupings, items, respondents);
  const uniform = uniformBelow(counting.codebook.wave, counting.rows, threshold);
  const concealment = new Concealment(counted, items, groupings.axes.all, respondents, {
    threshold,
    uniform,
  });
  return (question, item, slots) =>
    concealment.isHidden(groupings.groupAt(question, slots), numbers.get(item) ?? -1);
}
