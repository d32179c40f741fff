import type { VariableId } from "../../survey/variable.ts";
import type { RowSet } from "../../table/row-set.ts";
import type { SurveyTable } from "../../table/survey-table.ts";
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
 * @param rows - everybody whom any of its figures may be about
 * @param threshold - fewest respondents of a group that is shown
 */
export function concealmentOf(
  table: SurveyTable,
  rows: RowSet,
  document: Document,
  weights: Weights,
  threshold: number,
): IsHidden {
  const groupings = new Groupings(table, document);
  const asked = askedItems(table, document);
  const items = [...asked.values()];
  const numbers = new Map([...asked.keys()].map((id, index) => [id, index]));
  const respondents = new Respondents(rows, groupings.axes.all, items, weights);
  const counted = new CountedGroups(groupings, items, respondents);
  const concealment = new Concealment(counted, items, groupings.axes.all, respondents, threshold);
  return (question, item, slots) =>
    concealment.isHidden(groupings.groupAt(question, slots), numbers.get(item) ?? -1);
}
