import type { Counting } from "../../count/counting.ts";
import type { Filter } from "../../survey/filter.ts";
import { type WeighedPatterns, weighedPatterns } from "../weighed-patterns.ts";
import type { Weights } from "../weights.ts";
import type { AskedItem } from "./asked-items.ts";
import type { Axis } from "./axis.ts";

/** What those who stand at one place answered to one item. */
export interface Answers {
  /** Respondents with a weight who gave no valid answer. */
  silent: number;
  base: number;
  /** For each partition, respondents by sort. */
  readonly sorts: readonly Float64Array[];
}

/** Respondents who stand at the same coordinates of all axes. */
export interface Place {
  readonly index: number;
  readonly at: Uint16Array;
  /** One for each item. */
  readonly answers: readonly Answers[];
}

/** Up to so many numbers are looked up in a list: a million bytes. */
const MOST_NUMBERED = 2 ** 18;

export const noAnswers = ({ partitions }: AskedItem): Answers => ({
  silent: 0,
  base: 0,
  sorts: partitions.map(({ sorts }) => new Float64Array(sorts)),
});

/** Adds some answers to others. */
export function addAnswers(to: Answers, some: Answers | undefined): void {
  if (!some) return;
  to.silent += some.silent;
  to.base += some.base;
  to.sorts.forEach((counts, partition) => {
    counts.forEach((count, sort) => {
      counts[sort] = count + (some.sorts[partition]?.[sort] ?? 0);
    });
  });
}

/** Where the respondents of a document stand, and what they answered; only places where somebody is. */
export class Respondents {
  readonly places: Place[] = [];
  readonly #axes: readonly Axis[];
  readonly #sizes: readonly number[];
  readonly #byKey = new Map<number | string, Place>();
  readonly #isNumbered: boolean;
  /** Of each number that coordinates may have, where they are few: the place there, counted from 1; 0 where nobody is. */
  readonly #numbered: Uint32Array | null;
  /** For each axis and coordinate. */
  readonly #having: readonly (readonly Place[][])[];

  /** @param whom - who they are, of all that were surveyed */
  constructor(
    counting: Counting,
    whom: Filter,
    axes: readonly Axis[],
    items: readonly AskedItem[],
    weights: Weights,
  ) {
    this.#axes = axes;
    this.#sizes = axes.map(({ size }) => size);
    this.#having = axes.map(({ size }) => Array.from({ length: size }, () => []));
    const numbers = this.#sizes.reduce((product, size) => product * size, 1);
    this.#isNumbered = Number.isSafeInteger(numbers);
    this.#numbered = numbers <= MOST_NUMBERED ? new Uint32Array(numbers) : null;
    const conditions = axes.flatMap(({ of }) => (typeof of === "string" ? [] : [of]));
    const by = axes.flatMap(({ of }) => (typeof of === "string" ? [of] : []));
    items.forEach(({ variable, partitions, read }, index) => {
      const variables = variable === null ? by : [...by, variable];
      const asked = { variables, conditions, filter: whom, moments: null };
      const patterns = weighedPatterns(counting, asked, weights);
      const sorts = new Uint32Array(partitions.length + 1);
      const codes = variable === null ? null : patterns.codes(variable);
      const placeOf = this.#placesOf(patterns, items);
      for (let pattern = 0; pattern < patterns.size; pattern++) {
        const n = patterns.n[pattern] ?? 0;
        const answers = n === 0 ? undefined : placeOf(pattern).answers[index];
        if (!answers) continue;
        if (!read(codes?.[pattern] ?? 0, sorts)) {
          answers.silent += n;
          continue;
        }
        answers.base += n;
        answers.sorts.forEach((counts, p) => {
          const s = sorts[p] ?? 0;
          counts[s] = (counts[s] ?? 0) + n;
        });
      }
    });
  }

  #placesOf(patterns: WeighedPatterns, items: readonly AskedItem[]): (pattern: number) => Place {
    const at = new Uint16Array(this.#axes.length);
    const read = this.#axes.map(({ of, coordinates }) => ({
      codes: typeof of === "string" ? patterns.codes(of) : patterns.meets(of),
      coordinates,
    }));
    return (pattern) => {
      read.forEach(({ codes, coordinates }, axis) => {
        at[axis] = coordinates[codes[pattern] ?? 0] ?? 0;
      });
      return this.settle(at, items);
    };
  }

  /** The place at these coordinates, settled by nobody until somebody comes. */
  settle(at: ArrayLike<number>, items: readonly AskedItem[]): Place {
    return this.find(at) ?? this.#settle(Uint16Array.from(at), items);
  }

  find(at: ArrayLike<number>): Place | undefined {
    if (this.#numbered) return this.places[(this.#numbered[this.#numberOf(at)] ?? 0) - 1];
    return this.#byKey.get(this.#keyOf(at));
  }

  #settle(at: Uint16Array, items: readonly AskedItem[]): Place {
    const place = { index: this.places.length, at, answers: items.map(noAnswers) };
    this.places.push(place);
    for (const [axis, coordinate] of at.entries()) this.#having[axis]?.[coordinate]?.push(place);
    if (this.#numbered) this.#numbered[this.#numberOf(at)] = this.places.length;
    else this.#byKey.set(this.#keyOf(at), place);
    return place;
  }

  /** Where the coordinates on some axes are among those that are kept. */
  placesWithin(
    kept: readonly (readonly [axis: number, coordinates: ReadonlySet<number>])[],
  ): readonly Place[] {
    let some = this.places;
    let least = -1;
    for (const [axis, coordinates] of kept) {
      const [only, ...others] = coordinates;
      const having = only === undefined || others.length > 0 ? null : this.#having[axis]?.[only];
      if (having && having.length < some.length) [some, least] = [having, axis];
    }
    const rest = kept.filter(([axis]) => axis !== least);
    return rest.length === 0
      ? some
      : some.filter(({ at }) => rest.every(([axis, coordinates]) => coordinates.has(at[axis] ?? 0)));
  }

  #keyOf(at: ArrayLike<number>): number | string {
    return this.#isNumbered ? this.#numberOf(at) : Array.prototype.join.call(at, " ");
  }

  #numberOf(at: ArrayLike<number>): number {
    let number = 0;
    for (let axis = 0; axis < this.#sizes.length; axis++)
      number = number * (this.#sizes[axis] ?? 0) + (at[axis] ?? 0);
    return number;
  }
}
