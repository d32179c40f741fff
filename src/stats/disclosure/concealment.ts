import type { AskedItem } from "./asked-items.ts";
import type { Axis } from "./axis.ts";
import { Boxes, type Corner, kept } from "./box.ts";
import type { Changed, CountedGroups } from "./counted-groups.ts";
import { domainOf, type Kept } from "./grouping.ts";
import { applyChange, changeOf, type Figure, type Move, movesAt } from "./moves.ts";
import { type IsOpen, QuietPlaces } from "./quiet-places.ts";
import type { Remainders } from "./remainders.ts";
import type { Respondents } from "./respondents.ts";

/** What is told of an item in a group. */
export interface Hidden {
  readonly group: number;
  readonly item: number;
}

/** A number of one group. */
interface GroupFigure extends Figure {
  readonly group: number;
}

/** A move, and by how many respondents it changes which groups. */
interface Leeway {
  readonly move: Move;
  readonly changed: readonly Changed[];
}

/** So many of the other surveys that were found are tried as a start towards one more. */
const MOST_STARTS = 12;

/**
 * Concealment: which groups of a document stay hidden, so that nobody can compute a hidden number from what is shown.
 *
 * A group is hidden where too few answered. Then every number that is hidden has to be able to be another one: the
 * document would be the same, had one respondent at some corners of a box been at the others, or answered otherwise,
 * since all that changes is hidden too. Where no such box is found, the groups at the corners of the one that takes the
 * fewest respondents away are hidden as well; and again, until every hidden number has a second value. Each second
 * value is that of a whole survey which would have been released as the same document: what is shown is not that one
 * attack fails, but that none can succeed.
 *
 * Why a group is hidden, for itself or for another's sake, is not told: it would bound its number.
 *
 * Not protected is what needs no computing: a group where nobody answered is shown as such, and so is a zero that a
 * larger group's shown zero says already.
 *
 * @see Cox (1980), Suppression Methodology and Statistical Disclosure Control; Hundepool et al. (2012), §4.4
 */
export class Concealment {
  readonly #counted: CountedGroups;
  readonly #items: readonly AskedItem[];
  readonly #boxes: Boxes;
  readonly #respondents: Respondents;
  readonly #threshold: number;
  readonly #remainders: Remainders | null;
  readonly #hidden: boolean[][];
  readonly #quiet: QuietPlaces;
  /** Numbers to be looked at, bases before answers. */
  readonly #open: { readonly bases: GroupFigure[]; readonly answers: GroupFigure[] } = {
    bases: [],
    answers: [],
  };
  /** Numbers that can be another one. */
  readonly #free = new Set<number>();
  /** Of each item, where the number of its base comes among those of a group, and the first of each partition. */
  readonly #order: readonly { readonly base: number; readonly firsts: readonly number[] }[];
  /** How many numbers a group has. */
  readonly #numbers: number;
  readonly #found = new Map<number, Leeway[]>();

  constructor(
    counted: CountedGroups,
    items: readonly AskedItem[],
    axes: readonly Axis[],
    respondents: Respondents,
    threshold: number,
    more: { readonly also: readonly Hidden[]; readonly remainders: Remainders } | null = null,
  ) {
    this.#counted = counted;
    this.#items = items;
    let numbers = 0;
    this.#order = items.map(({ partitions }) => ({
      base: numbers++,
      firsts: partitions.map(({ sorts }) => {
        numbers += sorts;
        return numbers - sorts;
      }),
    }));
    this.#numbers = numbers;
    this.#boxes = new Boxes(axes, respondents);
    this.#respondents = respondents;
    this.#threshold = threshold;
    this.#remainders = more?.remainders ?? null;
    this.#hidden = counted.counts.map(() => []);
    this.#quiet = new QuietPlaces(counted, (group, item) => this.isHidden(group, item));
    this.#hideFew();
    for (const { group, item } of more?.also ?? []) this.#hide(group, item);
    do this.#protect();
    while (this.#remainders && this.#hideRemainders(this.#remainders));
  }

  isHidden(group: number, item: number): boolean {
    return this.#hidden[group]?.[item] ?? false;
  }

  #hideFew(): void {
    this.#each((group, item) => {
      if (this.#counted.isFew(group, item, this.#threshold)) this.#hide(group, item);
    });
  }

  #each(visit: (group: number, item: number) => void): void {
    for (const group of this.#counted.counts.keys())
      for (const item of this.#items.keys()) if (this.#counted.shows(group, item)) visit(group, item);
  }

  #hide(group: number, item: number): void {
    const hidden = this.#hidden[group];
    if (!hidden || hidden[item]) return;
    hidden[item] = true;
    this.#quiet.hid();
    this.#open.bases.push({ group, item, partition: -1, sort: 0 });
    for (const [partition, { told, leftOut }] of (this.#items[item]?.partitions ?? []).entries()) {
      for (let sort = 0; sort < told; sort++) this.#open.answers.push({ group, item, partition, sort });
      if (leftOut >= 0) this.#open.answers.push({ group, item, partition, sort: leftOut });
    }
  }

  /** A number of a group, told from all others. */
  #keyOf({ group, item, partition, sort }: GroupFigure): number {
    const order = this.#order[item];
    const place = partition < 0 ? order?.base : (order?.firsts[partition] ?? 0) + sort;
    return group * this.#numbers + (place ?? 0);
  }

  #numberOf({ item, partition, sort }: Figure, group: number): number {
    const counted = this.#counted.counts[group]?.[item];
    return (partition < 0 ? counted?.base : counted?.sorts[partition]?.[sort]) ?? 0;
  }

  /** A zero that follows from one that is shown. */
  #isSaid(figure: GroupFigure): boolean {
    const isSaidBy = (other: number) =>
      this.#numberOf(figure, other) === 0 &&
      this.#counted.shows(other, figure.item) &&
      !this.isHidden(other, figure.item);
    return this.#numberOf(figure, figure.group) === 0 && this.#counted.around(figure.group).some(isSaidBy);
  }

  /** Has every hidden number have another value. */
  #protect(): void {
    for (;;) {
      const next = this.#open.bases.pop() ?? this.#open.answers.pop();
      if (!next) return;
      if (!this.#free.has(this.#keyOf(next)) && !this.#isSaid(next)) this.#giveLeeway(next);
    }
  }

  /** Hides more where what is left of a group is too small; whether there was such a thing. */
  #hideRemainders(remainders: Remainders): boolean {
    let isChanged = false;
    for (const item of this.#items.keys()) {
      const isShown = (group: number) => this.#counted.shows(group, item) && !this.isHidden(group, item);
      for (const group of remainders.tooSmall(item, this.#threshold, isShown)) {
        this.#hide(group, item);
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** Finds another value for a number, or hides what would have to be for one to exist. */
  #giveLeeway(figure: GroupFigure): void {
    const direct = this.#cheapest(figure);
    if (direct?.cost === 0) this.#make(direct);
    else if (!this.#isFreeInTwo(figure)) {
      if (direct) this.#make(direct);
      else this.#hideAll(figure);
    }
  }

  /** The move that changes a number and has the fewest respondents hidden, fewer than `most`; null: none. */
  #cheapest(
    { group, ...figure }: GroupFigure,
    most = Number.POSITIVE_INFINITY,
  ): (Leeway & { readonly cost: number }) | null {
    const grouping = this.#counted.groupingOf(group);
    if (!grouping) return null;
    const domain = domainOf(grouping, group);
    const { item } = figure;
    const quiet = this.#cheapestAt(domain, figure, 1, (over) =>
      this.#quiet.mayBeAround(group, over, item) ? this.#cornerFor(figure, this.#quiet.of(over, item)) : null,
    );
    if (quiet || most <= 1) return quiet;
    return this.#cheapestAt(domain, figure, most, () => this.#cornerFor(figure, () => true));
  }

  #cheapestAt(
    domain: Kept,
    figure: Figure,
    most: number,
    cornerOf: (over: readonly number[]) => Corner | null,
  ): (Leeway & { readonly cost: number }) | null {
    let best: (Leeway & { readonly cost: number }) | null = null;
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

  /** Whether a number is another one in a survey that is one move away from one found before. */
  #isFreeInTwo(figure: GroupFigure): boolean {
    const near = (this.#found.get(figure.group) ?? []).slice(-MOST_STARTS);
    return near.some((start) => {
      this.#apply(start, 1);
      const isFree = this.#cheapest(figure, 1) !== null;
      this.#apply(start, -1);
      if (isFree) this.#free.add(this.#keyOf(figure));
      return isFree;
    });
  }

  /** Makes a move in the numbers that are looked at, or takes it back. */
  #apply({ move, changed }: Leeway, by: 1 | -1): void {
    for (const change of move.changes) {
      for (const { group, by: times } of changed)
        applyChange(this.#counted.counts[group]?.[change.item], change, by * times);
      for (const at of move.box.less)
        applyChange(this.#respondents.settle(at, this.#items).answers[change.item], change, -by);
      for (const at of move.box.more)
        applyChange(this.#respondents.settle(at, this.#items).answers[change.item], change, by);
    }
  }

  /** Respondents in the groups that a move would have hidden as well; infinite where it would be seen anyway. */
  #costOf({ changes, isOfPeople }: Move, changed: Leeway["changed"], most: number): number {
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
        if (base === 0 || then === 0) return Number.POSITIVE_INFINITY;
        if (!this.isHidden(group, item)) cost += base;
        if (cost >= most) return Number.POSITIVE_INFINITY;
      }
    }
    return cost;
  }

  /** Hides what a move changes, and notes which numbers it makes another of. */
  #make({ move, changed }: Leeway): void {
    for (const { group } of changed) {
      const found = this.#found.get(group);
      if (found) found.push({ move, changed });
      else this.#found.set(group, [{ move, changed }]);
      for (const item of move.isOfPeople ? this.#items.keys() : move.changes.map((change) => change.item))
        if (this.#counted.shows(group, item) && this.#counted.base(group, item) > 0) this.#hide(group, item);
      for (const { item, base, sorts } of move.changes) {
        if (base !== 0) this.#free.add(this.#keyOf({ group, item, partition: -1, sort: 0 }));
        for (const { partition, sort } of sorts)
          this.#free.add(this.#keyOf({ group, item, partition, sort }));
      }
    }
  }

  #hideAll(figure: GroupFigure): void {
    let isChanged = false;
    this.#each((group, item) => {
      if (this.isHidden(group, item) || this.#counted.base(group, item) === 0) return;
      this.#hide(group, item);
      isChanged = true;
    });
    if (isChanged) this.#open.answers.push(figure);
  }
}
