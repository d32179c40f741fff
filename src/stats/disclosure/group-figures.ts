import type { AskedItem } from "./asked-items.ts";
import type { Figure } from "./moves.ts";

/** A number of one group. */
export interface GroupFigure extends Figure {
  readonly group: number;
}

/** The numbers of a document's groups, each with a key of its own. */
export class GroupFigures {
  readonly #items: readonly AskedItem[];
  /** The numbers that a group has. */
  readonly #all: readonly Figure[];
  /** Of each item, where its base comes among them, and the first answer of each partition. */
  readonly #places: readonly { readonly base: number; readonly firsts: readonly number[] }[];

  constructor(items: readonly AskedItem[]) {
    const all: Figure[] = [];
    this.#items = items;
    this.#places = items.map(({ partitions }, item) => {
      const base = all.push({ item, partition: -1, sort: 0 }) - 1;
      const firsts = partitions.map(({ sorts }, partition) => {
        for (let sort = 0; sort < sorts; sort++) all.push({ item, partition, sort });
        return all.length - sorts;
      });
      return { base, firsts };
    });
    this.#all = all;
  }

  keyOf({ group, item, partition, sort }: GroupFigure): number {
    const places = this.#places[item];
    const place = partition < 0 ? places?.base : (places?.firsts[partition] ?? 0) + sort;
    return group * this.#all.length + (place ?? 0);
  }

  /** The number that a key is of. */
  of(key: number): GroupFigure {
    const figure = this.#all[key % this.#all.length] ?? { item: 0, partition: -1, sort: 0 };
    return { ...figure, group: Math.floor(key / this.#all.length) };
  }

  /** The answers that are counted of an item in a group. */
  answers(group: number, item: number): GroupFigure[] {
    return (this.#items[item]?.partitions ?? []).flatMap(({ told, leftOut }, partition) => {
      const sorts = Array.from({ length: told }, (_, sort) => sort);
      if (leftOut >= 0) sorts.push(leftOut);
      return sorts.map((sort) => ({ group, item, partition, sort }));
    });
  }
}
