import type { AskedItem } from "./asked-items.ts";
import type { Axis } from "./axis.ts";
import { Boxes, type Corner, kept } from "./box.ts";
import type { Changed, CountedGroups } from "./counted-groups.ts";
import type { GroupFigure } from "./group-figures.ts";
import { domainOf } from "./grouping.ts";
import type { Leeway } from "./leeway.ts";
import { applyChange, changeOf, type Figure, type Move, movesAt } from "./moves.ts";
import { type IsOpen, QuietPlaces } from "./quiet-places.ts";
import type { Respondents } from "./respondents.ts";
import { type PriceOf, Rings } from "./rings.ts";

/** A leeway, and what is lost by hiding what it changes. */
export type Priced = Leeway & { readonly cost: number };

const NEVER = Number.POSITIVE_INFINITY;

/** Finds what may be otherwise about hidden numbers, and what would have to be hidden for it. */
export class Leeways {
  readonly #counted: CountedGroups;
  readonly #items: readonly AskedItem[];
  readonly #boxes: Boxes;
  readonly #rings: Rings;
  readonly #respondents: Respondents;
  readonly #quiet: QuietPlaces;
  readonly #isHidden: (group: number, item: number) => boolean;
  readonly #price: PriceOf;

  constructor(
    counted: CountedGroups,
    items: readonly AskedItem[],
    axes: readonly Axis[],
    respondents: Respondents,
    isHidden: (group: number, item: number) => boolean,
  ) {
    this.#counted = counted;
    this.#items = items;
    this.#boxes = new Boxes(axes, respondents);
    this.#rings = new Rings(axes, counted, respondents);
    this.#respondents = respondents;
    this.#quiet = new QuietPlaces(counted, isHidden);
    this.#isHidden = isHidden;
    this.#price = (group, item) => this.#priceOf(group, item);
  }

  /** Says that one more group is hidden. */
  hid(): void {
    this.#quiet.hid();
    this.#rings.changed();
  }

  /** Says that a group is shown again. */
  showed(): void {
    this.#quiet.showed();
    this.#rings.changed();
  }

  /** A move that changes a number and nothing that is shown; null: none was found. */
  quiet(figure: GroupFigure): Leeway | null {
    return this.quietBox(figure) ?? this.#cheapestRing(figure, 1);
  }

  /** The same, found sooner where what is hidden has just changed. */
  quietAnew(figure: GroupFigure): Leeway | null {
    return this.#cheapestRing(figure, 1) ?? (this.#rings.areAll ? null : this.quietBox(figure));
  }

  /** The same, of boxes alone. */
  quietBox(figure: GroupFigure): Leeway | null {
    const { group, item } = figure;
    return this.#cheapestBox(figure, 1, (over) =>
      this.#quiet.mayBeAround(group, over, item) ? this.#cornerFor(figure, this.#quiet.of(over, item)) : null,
    );
  }

  /** The move that changes a number and has the least hidden; null: none was found. */
  cheapest(figure: GroupFigure): Priced | null {
    return (
      this.#cheapestRing(figure, NEVER) ??
      this.#cheapestBox(figure, NEVER, () => this.#cornerFor(figure, () => true))
    );
  }

  /** Makes a move in the numbers that are looked at, or takes it back. */
  apply({ move, changed }: Leeway, by: 1 | -1): void {
    for (const change of move.changes) {
      for (const { group, by: times } of changed)
        applyChange(this.#counted.counts[group]?.[change.item], change, by * times);
      for (const at of move.box.less)
        applyChange(this.#respondents.settle(at, this.#items).answers[change.item], change, -by);
      for (const at of move.box.more)
        applyChange(this.#respondents.settle(at, this.#items).answers[change.item], change, by);
    }
    this.#rings.changed();
  }

  /** Whether a move changes nothing that is shown. */
  isQuiet({ move, changed }: Leeway): boolean {
    return this.#costOf(move, changed, 1) === 0;
  }

  #priceOf(group: number, item: number): number {
    return this.#isHidden(group, item) ? 0 : this.#counted.base(group, item);
  }

  #cheapestRing(figure: GroupFigure, most: number): Priced | null {
    const { item, partition } = figure;
    const sorts = partition < 0 ? (this.#items[item]?.partitions[0]?.sorts ?? 0) : 0;
    const asked =
      sorts === 0
        ? [figure]
        : Array.from({ length: sorts }, (_, sort) => ({ ...figure, partition: 0, sort }));
    let best: Priced | null = null;
    let least = most;
    for (const one of asked)
      for (const box of this.#rings.around(one, this.#price, least)) {
        const changed = this.#counted.changedBetween(box);
        if (!changed.some(({ group }) => group === figure.group)) continue;
        for (const move of movesAt(box, one, this.#items, this.#respondents)) {
          const isOther = move.changes.some((change) => change.item === item && change.base !== 0);
          const cost = partition < 0 && !isOther ? NEVER : this.#costOf(move, changed, least);
          if (cost >= least) continue;
          best = { move, changed, cost };
          least = cost;
          if (cost === 0) return best;
        }
      }
    return best;
  }

  #cheapestBox(
    { group, ...figure }: GroupFigure,
    most: number,
    cornerOf: (over: readonly number[]) => Corner | null,
  ): Priced | null {
    const grouping = this.#counted.groupingOf(group);
    if (!grouping) return null;
    const domain = domainOf(grouping, group);
    let best: Priced | null = null;
    this.#boxes.visit(domain, cornerOf, (box) => {
      const moves = movesAt(box, figure, this.#items, this.#respondents);
      if (moves.length === 0) return false;
      const changed = this.#counted.changedBy(box);
      for (const move of moves) {
        const cost = this.#costOf(move, changed, best?.cost ?? most);
        if (cost < (best?.cost ?? most)) best = { move: { ...move, box: kept(box) }, changed, cost };
        if (cost === 0) return true;
      }
      return false;
    });
    return best;
  }

  /** Where a box that changes a number may have its corners: who goes was there, and counts in it. */
  #cornerFor({ item, partition, sort }: Figure, isOpen: IsOpen): Corner {
    return {
      mayGain: isOpen,
      mayLose: (at, place) => {
        const answers = place.answers[item];
        const count = partition < 0 ? answers?.base : answers?.sorts[partition]?.[sort];
        return (count ?? 0) > 0 && isOpen(at, place);
      },
    };
  }

  /** What is lost in the groups that a move would have hidden as well; infinite where it would be seen anyway. */
  #costOf({ changes, isOfPeople }: Move, changed: readonly Changed[], most: number): number {
    let cost = 0;
    const count = isOfPeople ? this.#items.length : changes.length;
    for (const { group, by } of changed) {
      for (let k = 0; k < count; k++) {
        const change = isOfPeople ? changeOf(changes, k) : changes[k];
        const item = isOfPeople ? k : (change?.item ?? 0);
        if (!this.#counted.shows(group, item)) continue;
        const base = this.#counted.base(group, item);
        // Whoever comes or goes without an answer to an item is not seen where nobody answered it.
        if (!change && base === 0) continue;
        const then = base + by * (change?.base ?? 0);
        if (base === 0 || then <= 0) return NEVER;
        cost += this.#priceOf(group, item);
        if (cost >= most) return NEVER;
      }
    }
    return cost;
  }
}
