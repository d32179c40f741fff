import type { AskedItem } from "./asked-items.ts";
import type { Box } from "./box.ts";
import { domainOf, type Grouping, groupAround, groupOf, isSame } from "./grouping.ts";
import type { Groupings } from "./groupings.ts";
import { type Answers, addAnswers, noAnswers, type Respondents } from "./respondents.ts";

/** A group that a box or a ring changes, by so many respondents more, or less below 0. */
export interface Changed {
  readonly group: number;
  readonly by: number;
}

/** The groups of a document with what is counted in each. */
export class CountedGroups {
  /** For each group, one for each item. */
  readonly counts: readonly (readonly Answers[])[];
  readonly groupings: readonly Grouping[];
  readonly #groupingOf: readonly number[];
  readonly #shows: readonly (readonly boolean[])[];
  readonly #items: readonly AskedItem[];
  /** By the very list of axes. */
  readonly #speaking = new Map<readonly number[], readonly Grouping[]>();
  readonly #changed = new Map<readonly number[], readonly Grouping[]>();
  readonly #around = new Map<number, readonly number[]>();

  constructor(groupings: Groupings, items: readonly AskedItem[], respondents: Respondents) {
    this.groupings = groupings.all;
    this.#items = items;
    this.#groupingOf = groupings.all.flatMap(({ size }, index) => new Array<number>(size).fill(index));
    this.#shows = groupings.questions.map((questions) =>
      items.map((item) => [...questions].some((question) => item.questions.has(question))),
    );
    this.counts = Array.from({ length: groupings.size }, () => items.map(noAnswers));
    for (const { at, answers } of respondents.places)
      for (const grouping of groupings.all)
        this.counts[groupOf(grouping, at)]?.forEach((counted, item) => {
          addAnswers(counted, answers[item]);
        });
  }

  groupingOf(group: number): Grouping | undefined {
    return this.groupings[this.#groupingOf[group] ?? -1];
  }

  /** Whether the document has a figure of this item in this group. */
  shows(group: number, item: number): boolean {
    return this.#shows[this.#groupingOf[group] ?? -1]?.[item] ?? false;
  }

  base(group: number, item: number): number {
    return this.counts[group]?.[item]?.base ?? 0;
  }

  /** Somebody answered, but too few; or too few of them about one of the options. */
  isFew(group: number, item: number, threshold: number): boolean {
    return this.isRemainderFew(group, [], item, threshold);
  }

  /** All who answered gave the same answer: of several, an option that all of them chose. */
  isUniform(group: number, item: number): boolean {
    const answers = this.counts[group]?.[item];
    const { partitions = [] } = this.#items[item] ?? {};
    return partitions.some(({ sorts, told }, partition) => {
      const counts = answers?.sorts[partition]?.subarray(0, partitions.length > 1 ? told : sorts);
      return counts?.some((count) => count > 0 && count === answers?.base) ?? false;
    });
  }

  /** Whether those who are left of a group when parts of it are taken away are too few. */
  isRemainderFew(group: number, parts: readonly number[], item: number, threshold: number): boolean {
    const isFew = (count: (group: number) => number) => {
      const left = parts.reduce((before, part) => before - count(part), count(group));
      return left > 0 && left < threshold;
    };
    if (isFew((one) => this.base(one, item))) return true;
    return (this.#items[item]?.partitions ?? []).some(({ leftOut }, partition) =>
      isFew((one) => this.base(one, item) - (this.counts[one]?.[item]?.sorts[partition]?.[leftOut] ?? 0)),
    );
  }

  /**
   * The groups that a box changes, and by one respondent more or less. Groups of a grouping that does not speak of all
   * its axes have as many who come as who leave.
   */
  changedBy({ over, less, more }: Box): readonly Changed[] {
    const changed: Changed[] = [];
    for (const grouping of this.#speakingOf(over)) {
      // Both coordinates of the box are kept together: nobody comes and nobody leaves.
      if (over.some((axis) => isKeptTogether(grouping, axis, less, more))) continue;
      for (const at of less) {
        const group = groupOf(grouping, at);
        if (group >= 0) changed.push({ group, by: -1 });
      }
      for (const at of more) {
        const group = groupOf(grouping, at);
        if (group >= 0) changed.push({ group, by: 1 });
      }
    }
    return changed;
  }

  /** The groups that are changed where respondents leave some places and come to others, whatever these have in common. */
  changedBetween({ less, more }: Box): readonly Changed[] {
    const changes = new Map<number, number>();
    const add = (at: ArrayLike<number>, by: number) => {
      for (const grouping of this.groupings) {
        const group = groupOf(grouping, at);
        if (group >= 0) changes.set(group, (changes.get(group) ?? 0) + by);
      }
    };
    for (const at of less) add(at, -1);
    for (const at of more) add(at, 1);
    return [...changes].flatMap(([group, by]) => (by === 0 ? [] : [{ group, by }]));
  }

  /** Whether something holds of all groups of those at one place that any box over some axes, with a corner there, changes. */
  isOfAllChangedAt(
    at: ArrayLike<number>,
    over: readonly number[],
    holds: (group: number) => boolean,
  ): boolean {
    for (const grouping of this.#changedFor(over)) {
      const group = groupOf(grouping, at);
      if (group >= 0 && !holds(group)) return false;
    }
    return true;
  }

  /** Groups that hold everybody of this one, and that every box over some axes changes which changes this one. */
  changedWith(group: number, over: readonly number[]): readonly number[] {
    return this.around(group).filter((other) => {
      const grouping = this.groupingOf(other);
      return (
        grouping && over.every((axis) => grouping.spoken.includes(axis) && !mayKeepTogether(grouping, axis))
      );
    });
  }

  /** Of which any box over some axes changes a group. */
  #changedFor(over: readonly number[]): readonly Grouping[] {
    const known = this.#changed.get(over);
    if (known) return known;
    const isChanged = (grouping: Grouping) => !over.some((axis) => mayKeepTogether(grouping, axis));
    const changed = this.#speakingOf(over).filter(isChanged);
    this.#changed.set(over, changed);
    return changed;
  }

  #speakingOf(axes: readonly number[]): readonly Grouping[] {
    const known = this.#speaking.get(axes);
    if (known) return known;
    const speaking = this.groupings.filter(({ spoken }) => axes.every((axis) => spoken.includes(axis)));
    this.#speaking.set(axes, speaking);
    return speaking;
  }

  /** Groups of the document that hold everybody of this one, and more. */
  around(group: number): readonly number[] {
    const known = this.#around.get(group);
    if (known) return known;
    const own = this.groupingOf(group);
    if (!own) return [];
    const domain = domainOf(own, group);
    const around = this.groupings.flatMap((grouping) => {
      const other = grouping === own ? -1 : groupAround(grouping, domain);
      return other < 0 || isSame(domainOf(grouping, other), domain) ? [] : [other];
    });
    this.#around.set(group, around);
    return around;
  }
}

/**
 * Whether a grouping that keeps some coordinates of an axis keeps several in one group: where the axis also tells its
 * groups apart, each coordinate has its own.
 */
const mayKeepTogether = ({ axes, kept }: Grouping, axis: number): boolean =>
  (kept.get(axis)?.size ?? 0) > 1 && !axes.some((one) => one.axis === axis);

/** Whether it keeps all that the corners of a box have there. */
const isKeptTogether = (grouping: Grouping, axis: number, less: Box["less"], more: Box["more"]): boolean =>
  mayKeepTogether(grouping, axis) &&
  [...less, ...more].every((at) => grouping.kept.get(axis)?.has(at[axis] ?? 0));
