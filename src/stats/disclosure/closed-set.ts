import type { Counting } from "../../count/counting.ts";
import type { CategoryCode } from "../../survey/category.ts";
import { type CodeBook, codesOf } from "../../survey/codebook.ts";
import { EVERYBODY, type Filter } from "../../survey/filter.ts";
import type { Measure } from "../../survey/measure.ts";
import type { Question } from "../../survey/question.ts";
import { uniformBelow } from "../../survey/threshold.ts";
import { type VariableId, variableId } from "../../survey/variable.ts";
import { UNWEIGHTED } from "../weights.ts";
import { type AskedItem, askedItems } from "./asked-items.ts";
import { Concealment, type Hidden } from "./concealment.ts";
import { CountedGroups } from "./counted-groups.ts";
import { Groupings } from "./groupings.ts";
import { Remainders } from "./remainders.ts";
import { Respondents } from "./respondents.ts";

/** Whom some indicators are about, and what they ask; the first scope is everybody. */
export interface Scope {
  readonly filter: Filter;
  /** Without the items that are criteria themselves: those are counted as groups are. */
  readonly measures: readonly Measure[];
}

/** One answer to each of some criteria, two at most. */
export type Traits = ReadonlyMap<VariableId, CategoryCode>;

/** What is told of one group of a scope: how many answered an item, or (null) how many there are. */
export interface Told {
  readonly scope: number;
  readonly item: VariableId | null;
  readonly traits: Traits;
}

/** The item that everybody answered: whether they are there. */
const PEOPLE = 0;

/** Nobody looks at what these questions measure: they say whom there are groups of. */
export const ANYTHING: Measure = { kind: "share", items: [variableId("")] };

export const pairsOf = (criteria: readonly VariableId[]): readonly (readonly VariableId[])[] =>
  criteria.length < 2
    ? [criteria]
    : criteria.flatMap((first, index) => criteria.slice(index + 1).map((second) => [first, second]));

export const asking = (measure: Measure, breakdowns: readonly VariableId[], filter: Filter): Question => ({
  measure,
  breakdowns,
  filter,
  weight: null,
  confidence: 0.95,
  interval: "wilson",
  compared: "whole",
});

/**
 * What a closed survey hides of one set of criteria: everything that may be asked of it is one document, each scope by
 * each two of the criteria, and how many are there, which is protected as a base is.
 *
 * @param also - what other sets hide, of groups that they have in common
 */
export class ClosedSet {
  readonly #groupings: Groupings;
  readonly #concealment: Concealment;
  readonly #counted: CountedGroups;
  readonly #numbers: ReadonlyMap<VariableId, number>;
  readonly #pairs: readonly (readonly VariableId[])[];
  readonly #codebook: CodeBook;

  constructor(
    counting: Counting,
    criteria: readonly VariableId[],
    scopes: readonly Scope[],
    threshold: number,
    also: readonly Told[],
  ) {
    this.#codebook = counting.codebook;
    this.#pairs = pairsOf(criteria);
    const there = scopes.flatMap(({ filter }) => this.#pairs.map((pair) => asking(ANYTHING, pair, filter)));
    const asked = scopes.flatMap(({ filter, measures }) =>
      measures.flatMap((measure) => this.#pairs.map((pair) => asking(measure, pair, filter))),
    );
    this.#groupings = new Groupings(counting, { questions: [...there, ...asked], offered: [] });
    const named = askedItems(counting, { questions: asked, offered: [] });
    const people: AskedItem = {
      variable: null,
      questions: new Set(there.keys()),
      partitions: [],
      read: () => true,
    };
    const items = [
      people,
      ...[...named.values()].map((item) => ({
        ...item,
        questions: new Set([...item.questions].map((index) => there.length + index)),
      })),
    ];
    this.#numbers = new Map([...named.keys()].map((id, index) => [id, index + 1]));
    const { axes } = this.#groupings;
    const respondents = new Respondents(counting, EVERYBODY, axes.all, items, UNWEIGHTED);
    this.#counted = new CountedGroups(this.#groupings, items, respondents);
    const uniform = uniformBelow(counting.codebook.wave, counting.rows, threshold);
    const least = { threshold, uniform };
    this.#concealment = new Concealment(this.#counted, items, axes.all, respondents, least, {
      also: also.flatMap((one) => this.#placeOf(one) ?? []),
      remainders: new Remainders(this.#counted, axes.all),
    });
  }

  /** Whether it is hidden how many answered an item in a group, or (null) how many there are. */
  isHidden(one: Told): boolean {
    const place = this.#placeOf(one);
    return place !== null && this.#concealment.isHidden(place.group, place.item);
  }

  hidesAny(item: VariableId | null): boolean {
    const number = item === null ? PEOPLE : (this.#numbers.get(item) ?? PEOPLE);
    return this.#counted.counts.some((_, group) => this.#concealment.isHidden(group, number));
  }

  /** Whether it is hidden how many answered at all, though there are enough. */
  isLost(item: VariableId | null, threshold: number): boolean {
    const place = this.#placeOf({ scope: 0, item, traits: new Map() });
    if (!place || !this.#concealment.isHidden(place.group, place.item)) return false;
    return !this.#counted.isFew(place.group, place.item, threshold);
  }

  /** Null: it is nobody's group, or nobody asks. */
  #placeOf({ scope, item, traits }: Told): Hidden | null {
    const ids = [...traits.keys()];
    const pair = this.#pairs.findIndex((criteria) => ids.every((id) => criteria.includes(id)));
    const slots = (this.#pairs[pair] ?? []).map((id) => this.#slotOf(id, traits.get(id)));
    if (pair < 0) return null;
    const group = this.#groupings.groupAt(scope * this.#pairs.length + pair, slots);
    const number = item === null ? PEOPLE : this.#numbers.get(item);
    if (group < 0 || number === undefined || !this.#counted.shows(group, number)) return null;
    return { group, item: number };
  }

  #slotOf(id: VariableId, code: CategoryCode | undefined): number {
    return code === undefined ? 0 : codesOf(this.#codebook, id).indexOf(code) + 1;
  }
}
