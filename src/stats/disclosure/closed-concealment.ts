import type { Counting } from "../../count/counting.ts";
import { codesOf } from "../../survey/codebook.ts";
import type { Criteria } from "../../survey/criteria.ts";
import type { Indicator } from "../../survey/indicator.ts";
import type { VariableId } from "../../survey/variable.ts";
import { ClosedSet, pairsOf, type Scope, type Told, type Traits } from "./closed-set.ts";
import { scopesOf } from "./scopes-of.ts";

/** Sets hide more for each other's sake so often; one that is not done then is not published. */
const MOST_ROUNDS = 8;

interface Kept {
  readonly criteria: readonly VariableId[];
  readonly set: ClosedSet;
}

/**
 * What a closed survey hides, decided once for everything that may be asked of it, in any order and number of questions.
 *
 * Each set of criteria is a document by itself. What sets have in common (everybody, the scopes of indicators, the
 * criteria that go with every set) is hidden in all of them where one hides it, until none hides any more. A set that
 * could be protected by hiding everybody only is published one criterion at a time, and a criterion that could not be
 * even so, not at all.
 *
 * Refused: every two criteria in one document. Ten tables that share their margins hold each other so fast that hiding
 * a fifteenth of the numbers took half of all others with it, and most of a minute (2,400 respondents, five criteria,
 * eight questions).
 */
export class ClosedConcealment {
  readonly scopes: readonly Scope[];
  readonly #kept: readonly Kept[];
  readonly #shared: readonly VariableId[];
  readonly #counting: Counting;
  readonly #threshold: number;
  readonly #criteria: ReadonlySet<VariableId>;

  constructor(
    counting: Counting,
    indicators: readonly Indicator[],
    { sets, shared }: Criteria,
    threshold: number,
  ) {
    this.#counting = counting;
    this.#threshold = threshold;
    this.#shared = shared;
    this.#criteria = new Set([...shared, ...sets.flat()]);
    this.scopes = scopesOf(counting.codebook, indicators, this.#criteria);
    this.#kept = this.#decide(sets.length > 0 ? sets : [[]]);
  }

  /** Criteria that go together, in sets. */
  get together(): readonly (readonly VariableId[])[] {
    return this.#kept.map(({ criteria }) => criteria).filter((criteria) => criteria.length > 0);
  }

  /** Whether answers to it are counted as groups are, be it published or not. */
  isCounted(id: VariableId): boolean {
    return this.#criteria.has(id);
  }

  /**
   * Whether a group is hidden.
   *
   * @param item - an item that the scope asks, or null: how many there are. Not a criterion
   * @param traits - of criteria that go together
   */
  isHidden(one: Told): boolean {
    const ids = [...one.traits.keys()];
    return !this.#kept.some(
      ({ criteria, set }) => ids.every((id) => criteria.includes(id)) && !set.isHidden(one),
    );
  }

  /** Whether any group is hidden of an item, or (null) of how many there are. */
  hidesAny(item: VariableId | null): boolean {
    return this.#kept.length === 0 || this.#kept.some(({ set }) => set.hidesAny(item));
  }

  #decide(sets: readonly (readonly VariableId[])[]): readonly Kept[] {
    let wanted: readonly (readonly VariableId[])[] = sets.map((set) => [...this.#shared, ...set]);
    const also = new Map<string, Told>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const made = wanted.map((criteria) => ({
        criteria,
        set: new ClosedSet(this.#counting, criteria, this.scopes, this.#threshold, [...also.values()]),
      }));
      const failed = made.filter((one) => this.#asksTooMuch(one)).map(({ criteria }) => criteria);
      const before = also.size;
      for (const { criteria, set } of made)
        if (!failed.includes(criteria))
          for (const one of this.#inCommon())
            if (set.isHidden(one)) also.set(JSON.stringify([one.scope, one.item, ...one.traits]), one);
      if (failed.length === 0 && also.size === before) return made;
      const next = wanted.flatMap((criteria) =>
        failed.includes(criteria) ? this.#smaller(criteria) : [criteria],
      );
      // Where no criterion can be published, what everybody answered may still be.
      const isBare = wanted.every((criteria) => criteria.length === this.#shared.length);
      wanted = next.length > 0 || isBare ? next : [this.#shared];
    }
    return [];
  }

  /** Whether protecting a set takes what everybody answered with it, be it to one item, where a smaller set may not. */
  #asksTooMuch({ criteria, set }: Kept): boolean {
    const isLost = (item: VariableId | null) => set.isLost(item, this.#threshold);
    const items = this.scopes[0]?.measures.flatMap((measure) => [...measure.items]) ?? [];
    return isLost(null) || (criteria.length > this.#shared.length + 1 && items.some(isLost));
  }

  #smaller(criteria: readonly VariableId[]): readonly (readonly VariableId[])[] {
    const own = criteria.filter((id) => !this.#shared.includes(id));
    if (own.length < 2) return [];
    return [own.slice(0, -1), own.slice(-1)].map((ids) => [...this.#shared, ...ids]);
  }

  /** All that every set tells. */
  *#inCommon(): Generator<Told> {
    for (const [scope, { measures }] of this.scopes.entries())
      for (const pair of pairsOf(this.#shared))
        for (const traits of this.#choices(pair))
          for (const item of [null, ...new Set(measures.flatMap(({ items }) => [...items]))])
            yield { scope, item, traits };
  }

  #choices(pair: readonly VariableId[]): readonly Traits[] {
    return pair.reduce<readonly Traits[]>(
      (before, id) => {
        const codes = codesOf(this.#counting.codebook, id);
        return before.flatMap((traits) => [
          traits,
          ...codes.map((code): Traits => new Map([...traits, [id, code]])),
        ]);
      },
      [new Map()],
    );
  }
}
