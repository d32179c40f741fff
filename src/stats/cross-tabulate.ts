import type { CategoryCode } from "../survey/category.ts";
import { MISSING_KINDS, type Missing } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { CrossTab, Design, Group, Trait } from "./cross-tab.ts";
import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";
import type { Membership } from "./membership.ts";
import { outcomesOf } from "./response.ts";
import { share } from "./share.ts";
import { hiddenGroups, type Line } from "./suppress.ts";
import { NOBODY } from "./tally.ts";
import { type ItemTallies, tallyQuestion } from "./tally-question.ts";
import type { Weights } from "./weights.ts";

/** Unweighted base below which a group is hidden: persons are easier to hurt than organisations. */
export const THRESHOLDS = { person: 11, organisation: 3 } as const;

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

/** The design without its tally where that would say how many a hidden group of everybody has. */
function concealing(
  design: Design,
  groups: readonly Group[],
  cells: readonly (readonly Estimate[])[],
): Design {
  const hidden = groups.some(
    ({ traits }, group) => traits.length === 0 && cells[group]?.some(({ kind }) => kind === "suppressed"),
  );
  return hidden ? { ...design, selected: NOBODY } : design;
}

const NOTHING: Readonly<Record<Missing, number>> = {
  "not-asked": 0,
  "no-answer": 0,
  refused: 0,
  "dont-know": 0,
  unreadable: 0,
};

/**
 * Answers a question: tallies, then estimates, then hides what must be hidden.
 *
 * A hidden group keeps no number at all, its base included: what leaves here can be shared as it is.
 */
export function crossTabulate(
  table: SurveyTable,
  rows: RowSet,
  question: Question,
  weights: Weights,
  threshold: number = THRESHOLDS[table.codebook.wave.unit],
): CrossTab {
  const outcomes = outcomesOf(table, question.measure);
  const { items, design } = tallyQuestion(table, rows, question, weights);
  const groups: Group[] = [];
  const cells: Estimate[][] = [];

  for (const tallies of items) {
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

    all.forEach((place, i) => {
      const number = numbers[i] ?? 0;
      const reason = hidden.get(i);
      const group = groupAt(tallies, place, number);
      groups.push(reason ? { ...group, missing: NOTHING, answered: NOBODY } : group);
      cells.push(
        outcomes.map((outcome, o): Estimate => {
          if (reason) return { kind: "suppressed", reason };
          return outcome.kind === "mean"
            ? mean(tallies.mean(number), design.size, question.confidence)
            : share(tallies.outcome(number, o), tallies.answered(number), design.size, question.confidence);
        }),
      );
    });
  }
  return { question, groups, outcomes, cells, design: concealing(design, groups, cells), threshold };
}
