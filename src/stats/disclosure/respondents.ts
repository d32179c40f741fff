import { eachRow, type RowSet } from "../../table/row-set.ts";
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
  readonly at: Uint16Array;
  /** One for each item. */
  readonly answers: readonly Answers[];
}

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
  readonly #byKey = new Map<number | string, Place>();
  readonly #places: number;

  constructor(
    rows: RowSet,
    axes: readonly Axis[],
    items: readonly AskedItem[],
    { values, poststrata }: Weights,
  ) {
    this.#axes = axes;
    this.#places = axes.reduce((product, { size }) => product * size, 1);
    const at = new Uint16Array(axes.length);
    const sorts = items.map(({ partitions }) => new Uint32Array(partitions.length + 1));
    eachRow(rows, (row) => {
      if (values !== null && !((values[row] ?? 0) > 0)) return;
      if (poststrata && (poststrata.cellOf[row] ?? -1) < 0) return;
      this.#axes.forEach(({ coordinateOf }, axis) => {
        at[axis] = coordinateOf(row);
      });
      const place = this.settle(at, items);
      items.forEach((item, i) => {
        const answers = place.answers[i];
        const sort = sorts[i];
        if (!answers || !sort) return;
        if (!item.read(row, sort)) {
          answers.silent++;
          return;
        }
        answers.base++;
        answers.sorts.forEach((counts, p) => {
          const s = sort[p] ?? 0;
          counts[s] = (counts[s] ?? 0) + 1;
        });
      });
    });
  }

  /** The place at these coordinates, settled by nobody until somebody comes. */
  settle(at: ArrayLike<number>, items: readonly AskedItem[]): Place {
    return this.find(at) ?? this.#settle(Uint16Array.from(at), items);
  }

  find(at: ArrayLike<number>): Place | undefined {
    return this.#byKey.get(this.#keyOf(at));
  }

  #settle(at: Uint16Array, items: readonly AskedItem[]): Place {
    const place = { at, answers: items.map(noAnswers) };
    this.places.push(place);
    this.#byKey.set(this.#keyOf(at), place);
    return place;
  }

  #keyOf(at: ArrayLike<number>): number | string {
    if (!Number.isSafeInteger(this.#places)) return Array.prototype.join.call(at, " ");
    let key = 0;
    for (const [axis, { size }] of this.#axes.entries()) key = key * size + (at[axis] ?? 0);
    return key;
  }
}
