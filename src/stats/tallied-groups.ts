import type { CategoryCode } from "../survey/category.ts";
import { MISSING_KINDS, type Missing } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { TalliedGroup } from "./comparisons.ts";
import type { Group, Outcome, Trait } from "./cross-tab.ts";
import type { Estimate } from "./estimate.ts";
import type { ItemTallies } from "./item-tallies.ts";
import { mean } from "./mean.ts";
import type { Membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { share } from "./share.ts";
import { NOBODY } from "./tally.ts";

interface Place {
  readonly first: number;
  readonly second: number;
}

/**
 * The whole, each category of the first breakdown, of the second, then each crossing, row by row. Those whom the filter
 * takes out are no group: they did not fail to answer.
 */
function places(first: Membership, second: Membership): readonly Place[] {
  const firsts = first.left.map((slot) => ({ first: slot, second: 0 }));
  const seconds = second.left.map((slot) => ({ first: 0, second: slot }));
  const crossings = firsts.flatMap(({ first: f }) =>
    seconds.map(({ second: s }) => ({ first: f, second: s })),
  );
  return [{ first: 0, second: 0 }, ...firsts, ...seconds, ...crossings];
}

function trait(variable: VariableId | null, code: CategoryCode | undefined): Trait[] {
  return variable === null || code === undefined ? [] : [{ variable, code }];
}

function groupAt(tallies: ItemTallies, { first, second }: Place, number: number): Group {
  const missing = Object.fromEntries(
    MISSING_KINDS.map((kind, k) => [kind, tallies.missing(number, k)]),
  ) as Record<Missing, number>;
  return {
    item: tallies.item,
    traits: [
      ...trait(tallies.first.variable, tallies.first.codes[first - 1]),
      ...trait(tallies.second.variable, tallies.second.codes[second - 1]),
    ],
    missing,
    answered: tallies.answered(number),
  };
}

export const NOTHING_MISSING: Readonly<Record<Missing, number>> = {
  "not-asked": 0,
  "no-answer": 0,
  refused: 0,
  "dont-know": 0,
  unreadable: 0,
};

/** Whether the group at these slots of the two breakdowns is hidden. */
export type IsHiddenAt = (first: number, second: number) => boolean;

/**
 * The groups of one item with their estimates; a hidden one keeps no number. Where others are hidden, one that nobody
 * answered in does not say how many there were to answer.
 *
 * @param isHiddenAt - null: nothing is hidden
 * @param only - the outcome that is estimated, where it is one alone; the others are empty
 */
export function talliedGroups(
  tallies: ItemTallies,
  outcomes: readonly Outcome[],
  question: Question,
  plan: Plan,
  isHiddenAt: IsHiddenAt | null,
  only: number | null = null,
): readonly TalliedGroup[] {
  const { first, second } = tallies;
  const seconds = second.codes.length + 1;
  return places(first, second).map((place) => {
    const number = place.first * seconds + place.second;
    const isHidden = isHiddenAt?.(place.first, place.second) ?? false;
    const group = groupAt(tallies, place, number);
    const isMute = isHidden || (isHiddenAt !== null && group.answered.n === 0);
    return {
      tallies,
      number,
      group: isMute ? { ...group, missing: NOTHING_MISSING, answered: NOBODY } : group,
      cells: outcomes.map((outcome, o): Estimate => {
        if (isHidden) return { kind: "suppressed" };
        if (only !== null && only !== o) return { kind: "empty" };
        return outcome.kind === "mean"
          ? mean(tallies.mean(number), plan, question, tallies.meanByCell(number), tallies.isAmount)
          : share(tallies.share(number, o), plan, question, tallies.shareByCell(number, o));
      }),
    };
  });
}
