import type { AskedItem } from "./asked-items.ts";
import type { Axis } from "./axis.ts";
import type { CountedGroups } from "./counted-groups.ts";
import { type GroupFigure, GroupFigures } from "./group-figures.ts";
import { isChangedBy, type Leeway } from "./leeway.ts";
import { Leeways } from "./leeways.ts";
import type { Remainders } from "./remainders.ts";
import type { Respondents } from "./respondents.ts";
import { type Witness, Witnesses } from "./witnesses.ts";

/** What is told of an item in a group. */
export interface Hidden {
  readonly group: number;
  readonly item: number;
}

/** What a group needs to be shown. */
export interface Least {
  /** Fewest respondents. */
  readonly threshold: number;
  /** Fewest respondents where all of them gave the same answer. */
  readonly uniform: number;
}

/** So many of the other surveys that were found are tried as a start towards one more. */
const MOST_STARTS = 12;

/**
 * Concealment: which groups of a document stay hidden, so that nobody can compute a hidden number from what is shown.
 *
 * A group is hidden where too few answered, or all of few gave the same answer. Then every number that is hidden has to be able to be another one: the
 * document would be the same, had one respondent at some corners of a box or a ring been at the others, or answered
 * otherwise, since all that changes is hidden too. Where none is found, the groups at the corners of the one that takes
 * the fewest respondents away are hidden as well; and again, until every hidden number has a second value. Each second
 * value is that of a whole survey which would have been released as the same document: what is shown is not that one
 * attack fails, but that none can succeed.
 *
 * What was hidden first for others’ sake is often not needed any more once more is hidden: answers are protected one by
 * one, and the group that covers a rare answer covers the frequent ones as well. So each such group is shown again, those
 * that most answered first, unless a number that it covered has no other cover. Without that, five answers to a question
 * hid seven groups where four are enough.
 *
 * Why a group is hidden, for itself or for another's sake, is not told: it would bound its number.
 *
 * Not protected is what needs no computing: a group where nobody answered is shown as such, and so is a zero that a
 * larger group's shown zero says already.
 *
 * @see Cox (1980), Suppression Methodology and Statistical Disclosure Control; Hundepool et al. (2012), §4.4; Kelly,
 *   Golden and Assad (1992), Cell suppression: disclosure protection for sensitive tabular data, on cleaning up
 */
export class Concealment {
  readonly #counted: CountedGroups;
  readonly #items: readonly AskedItem[];
  readonly #figures: GroupFigures;
  readonly #leeways: Leeways;
  readonly #threshold: number;
  readonly #remainders: Remainders | null;
  readonly #hidden: boolean[][];
  /** What is hidden for its own sake, and never shown again. */
  readonly #needed = new Set<number>();
  /** Numbers to be looked at, bases before answers. */
  readonly #open: { readonly bases: GroupFigure[]; readonly answers: GroupFigure[] } = {
    bases: [],
    answers: [],
  };
  /** Zeros that follow from one that is shown, as long as it is. */
  readonly #said: GroupFigure[] = [];
  /** A number has no other value that is found, though everything is hidden. */
  #isStuck = false;
  readonly #witnesses = new Witnesses();
  readonly #found = new Map<number, Leeway[]>();

  constructor(
    counted: CountedGroups,
    items: readonly AskedItem[],
    axes: readonly Axis[],
    respondents: Respondents,
    { threshold, uniform }: Least,
    more: { readonly also: readonly Hidden[]; readonly remainders: Remainders } | null = null,
  ) {
    this.#counted = counted;
    this.#items = items;
    this.#figures = new GroupFigures(items);
    this.#threshold = threshold;
    this.#remainders = more?.remainders ?? null;
    this.#hidden = counted.counts.map(() => []);
    this.#leeways = new Leeways(counted, items, axes, respondents, (group, item) =>
      this.isHidden(group, item),
    );
    this.#hideFew(uniform);
    for (const { group, item } of more?.also ?? []) this.#need(group, item);
    do {
      this.#protect();
      if (!this.#isStuck) this.#thin();
    } while (this.#remainders && this.#hideRemainders(this.#remainders));
  }

  isHidden(group: number, item: number): boolean {
    return this.#hidden[group]?.[item] ?? false;
  }

  #hideFew(uniform: number): void {
    const counted = this.#counted;
    this.#each((group, item) => {
      const isUniform = counted.base(group, item) < uniform && counted.isUniform(group, item);
      if (isUniform || counted.isFew(group, item, this.#threshold)) this.#need(group, item);
    });
  }

  #each(visit: (group: number, item: number) => void): void {
    for (const group of this.#counted.counts.keys())
      for (const item of this.#items.keys()) if (this.#counted.shows(group, item)) visit(group, item);
  }

  #need(group: number, item: number): void {
    this.#needed.add(group * this.#items.length + item);
    this.#hide(group, item);
  }

  #hide(group: number, item: number): void {
    const hidden = this.#hidden[group];
    if (!hidden || hidden[item]) return;
    hidden[item] = true;
    this.#leeways.hid();
    this.#open.bases.push({ group, item, partition: -1, sort: 0 });
    this.#open.answers.push(...this.#figures.answers(group, item));
  }

  #numberOf({ item, partition, sort }: GroupFigure, group: number): number {
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
    do
      for (;;) {
        const next = this.#open.bases.pop() ?? this.#open.answers.pop();
        if (!next) break;
        if (!this.#isFree(next)) this.#giveLeeway(next);
      }
    while (!this.#isStuck && this.#reopen());
  }

  /** Looks again at zeros that nothing says any more, since it is hidden as well; whether there are any. */
  #reopen(): boolean {
    for (const figure of this.#said.splice(0))
      if (this.isHidden(figure.group, figure.item) && !this.#isFree(figure)) this.#open.answers.push(figure);
    return this.#open.answers.length > 0;
  }

  /** Whether a number can be another one, or needs no computing. */
  #isFree(figure: GroupFigure): boolean {
    if (this.#witnesses.has(this.#figures.keyOf(figure))) return true;
    const isSaid = this.#isSaid(figure);
    if (isSaid) this.#said.push(figure);
    return isSaid;
  }

  /** Hides more where what is left of a group is too small; whether there was such a thing. */
  #hideRemainders(remainders: Remainders): boolean {
    let isChanged = false;
    for (const item of this.#items.keys()) {
      const isShown = (group: number) => this.#counted.shows(group, item) && !this.isHidden(group, item);
      for (const group of remainders.tooSmall(item, this.#threshold, isShown)) {
        this.#need(group, item);
        isChanged = true;
      }
    }
    return isChanged;
  }

  /** Finds another value for a number, or hides what would have to be for one to exist. */
  #giveLeeway(figure: GroupFigure): void {
    const witness = this.#witnessOf(figure);
    if (witness) this.#take(witness);
    else {
      const cheapest = this.#leeways.cheapest(figure);
      if (cheapest) this.#make(cheapest);
      else this.#hideAll(figure);
    }
  }

  /** Another survey in which a number is another one, as things are hidden; null: none was found. */
  #witnessOf(figure: GroupFigure): Witness | null {
    const quiet = this.#leeways.quiet(figure);
    if (quiet) return this.#witnessBy(quiet);
    for (const start of (this.#found.get(figure.group) ?? []).slice(-MOST_STARTS)) {
      if (!this.#leeways.isQuiet(start)) continue;
      this.#leeways.apply(start, 1);
      const next = this.#leeways.quietBox(figure);
      this.#leeways.apply(start, -1);
      if (next) return { moves: [start, next], numbers: [this.#figures.keyOf(figure)] };
    }
    return null;
  }

  #witnessBy(leeway: Leeway): Witness {
    return { moves: [leeway], numbers: this.#numbersChanged(leeway) };
  }

  #numbersChanged({ move, changed }: Leeway): readonly number[] {
    const numbers: number[] = [];
    for (const { group } of changed)
      for (const { item, base, sorts } of move.changes) {
        if (base !== 0) numbers.push(this.#figures.keyOf({ group, item, partition: -1, sort: 0 }));
        for (const { partition, sort } of sorts)
          numbers.push(this.#figures.keyOf({ group, item, partition, sort }));
      }
    return numbers;
  }

  #take(witness: Witness): void {
    this.#witnesses.add(witness);
    const [move, ...more] = witness.moves;
    if (!move || more.length > 0) return;
    for (const { group } of move.changed) {
      const found = this.#found.get(group);
      if (found) found.push(move);
      else this.#found.set(group, [move]);
    }
  }

  /** Hides what a move changes, and notes which numbers it makes another of. */
  #make(leeway: Leeway): void {
    const { move, changed } = leeway;
    const items = move.isOfPeople ? [...this.#items.keys()] : move.changes.map(({ item }) => item);
    for (const { group } of changed)
      for (const item of items)
        if (this.#counted.shows(group, item) && this.#counted.base(group, item) > 0) this.#hide(group, item);
    this.#take(this.#witnessBy(leeway));
  }

  #hideAll(figure: GroupFigure): void {
    let isChanged = false;
    this.#each((group, item) => {
      if (this.isHidden(group, item) || this.#counted.base(group, item) === 0) return;
      this.#hide(group, item);
      isChanged = true;
    });
    if (isChanged) this.#open.answers.push(figure);
    else this.#isStuck = true;
  }

  /** Shows again what was hidden for others' sake and is not needed for it any more: first what most answered. */
  #thin(): void {
    const hidden: (Hidden & { readonly base: number })[] = [];
    this.#each((group, item) => {
      if (this.isHidden(group, item) && !this.#needed.has(group * this.#items.length + item))
        hidden.push({ group, item, base: this.#counted.base(group, item) });
    });
    for (const { group, item } of hidden.sort((a, b) => b.base - a.base)) this.#showAgain(group, item);
  }

  /** Shows a group again, unless a hidden number would have but one value then. */
  #showAgain(group: number, item: number): void {
    const hidden = this.#hidden[group];
    if (!hidden) return;
    hidden[item] = false;
    this.#leeways.showed();
    const gone: Witness[] = [];
    const left = this.#witnesses.forget((witness) => {
      const isSeen = witness.moves.some((move) => isChangedBy(move, group, item));
      if (isSeen) gone.push(witness);
      return isSeen;
    });
    const isSafe = left.every((key) => {
      const figure = this.#figures.of(key);
      if (!this.isHidden(figure.group, figure.item) || this.#isFree(figure)) return true;
      const quiet = this.#leeways.quietAnew(figure);
      if (quiet) this.#take(this.#witnessBy(quiet));
      return quiet !== null;
    });
    if (isSafe) return;
    hidden[item] = true;
    this.#leeways.hid();
    for (const witness of gone) this.#witnesses.add(witness);
  }
}
