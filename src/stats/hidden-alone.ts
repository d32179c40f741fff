import type { Counting } from "../count/counting.ts";
import { EVERYBODY } from "../survey/filter.ts";
import type { Question } from "../survey/question.ts";
import { uniformBelow } from "../survey/threshold.ts";
import type { VariableId } from "../survey/variable.ts";
import { concealmentOf } from "./disclosure/concealment-of.ts";
import type { ItemTallies } from "./item-tallies.ts";
import { outcomesOf } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import type { Tally } from "./tally.ts";

/** Whether a group of an item is hidden, by its slots of the two breakdowns: category + 1, or 0 for any. */
export type IsHiddenIn = (item: VariableId, ...slots: [number, number]) => boolean;

/** What of a question is hidden for its own sake, if nothing else is ever shown; null: nothing. */
export function hiddenAlone(
  counting: Counting,
  question: Question,
  { weights }: Sample,
  items: readonly ItemTallies[],
  threshold: number,
): IsHiddenIn | null {
  if (!hasFew(counting, items, outcomesOf(counting.codebook, question.measure).length, threshold))
    return null;
  // Whoever passes the filter is everybody here.
  const alone = { questions: [{ ...question, filter: EVERYBODY }], offered: [] };
  const isHidden = concealmentOf(counting, question.filter, alone, weights, threshold);
  return (item, ...slots) => isHidden(0, item, slots);
}

/** Whether anything may have to be hidden at all: a group where somebody answered, but few. */
export function hasFew(
  { codebook, rows }: Counting,
  items: readonly ItemTallies[],
  outcomes: number,
  threshold: number,
): boolean {
  const least = Math.max(threshold, uniformBelow(codebook.wave, rows, threshold));
  const isFew = ({ n }: Tally) => n > 0 && n < least;
  return items.some((tallies) => {
    const groups = (tallies.first.codes.length + 1) * (tallies.second.codes.length + 1);
    for (let group = 0; group < groups; group++) {
      if (isFew(tallies.answered(group))) return true;
      for (let outcome = 0; outcome < outcomes; outcome++)
        if (isFew(tallies.share(group, outcome).answered)) return true;
    }
    return false;
  });
}
