import type { CategoryCode } from "../survey/category.ts";
import { MISSING_KINDS, type Missing } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { TalliedGroup } from "./comparisons.ts";
import type { Group, Outcome, Trait } from "./cross-tab.ts";
import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";
import type { Membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { share } from "./share.ts";
import { hiddenGroups, type Line } from "./suppress.ts";
import { NOBODY } from "./tally.ts";
import type { ItemTallies } from "./tally-question.ts";

interface Place {
  readonly first: number;
  readonly second: number;
}

/** The whole, each category of the first breakdown, of the second, then each crossing, row by row. */
function places(first: Membership, second: Membership): readonly Place[] {
  const firsts = first.codes.map((_, f) => ({ first: f + 1, second: 0 }));
  const seconds = second.codes.map((_, s) => ({ first: 0, second: s + 1 }));
  const crossings = firsts.flatMap(({ first: f }) =>
    seconds.map(({ second: s }) => ({ first: f, second: s })),
  );
  return [{ first: 0, second: 0 }, ...firsts, ...seconds, ...crossings];
}

/** Lines of one item that add up to a total. With slot 0 as the total of the others, every one has the same shape. */
function lines(first: Membership, second: Membership, indexOf: (place: Place) => number): readonly Line[] {
  const firsts = first.codes.map((_, f) => f + 1);
  const seconds = second.codes.map((_, s) => s + 1);
  const down = [0, ...seconds].map((s) => ({
    parts: firsts.map((f) => indexOf({ first: f, second: s })),
    total: indexOf({ first: 0, second: s }),
  }));
  const across = [0, ...firsts].map((f) => ({
    parts: seconds.map((s) => indexOf({ first: f, second: s })),
    total: indexOf({ first: f, second: 0 }),
  }));
  return [...down, ...across].filter(({ parts }) => parts.length > 0);
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

const NOTHING: Readonly<Record<Missing, number>> = {
  "not-asked": 0,
  "no-answer": 0,
  refused: 0,
  "dont-know": 0,
  unreadable: 0,
};

/** The groups of one item with their estimates, those that are too small hidden. */
export function talliedGroups(
  tallies: ItemTallies,
  outcomes: readonly Outcome[],
  question: Question,
  plan: Plan,
  threshold: number,
): readonly TalliedGroup[] {
  const { first, second } = tallies;
  const seconds = second.codes.length + 1;
  const all = places(first, second);
  const numbers = all.map((place) => place.first * seconds + place.second);
  const index = new Map(numbers.map((number, i) => [number, i]));
  const hidden = hiddenGroups(
    numbers.map((number) => tallies.answered(number).n),
    lines(first, second, (place) => index.get(place.first * seconds + place.second) ?? 0),
    threshold,
  );
  return all.map((place, i) => {
    const number = numbers[i] ?? 0;
    const reason = hidden.get(i);
    const group = groupAt(tallies, place, number);
    return {
      tallies,
      number,
      group: reason ? { ...group, missing: NOTHING, answered: NOBODY } : group,
      cells: outcomes.map((outcome, o): Estimate => {
        if (reason) return { kind: "suppressed", reason };
        return outcome.kind === "mean"
          ? mean(tallies.mean(number), plan, question, tallies.meanStrata(number))
          : share(tallies.share(number, o), plan, question, tallies.shareStrata(number, o));
      }),
    };
  });
}
