import type { Axis } from "./axis.ts";
import type { CountedGroups } from "./counted-groups.ts";
import { domainOf, type Grouping, groupAround, isSame } from "./grouping.ts";

/** A group of a document, and others that are parts of it and have nobody in common. */
interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
  /** The rest are those who did not choose an option; else those who left blank what the parts are told apart by. */
  readonly isByOption: boolean;
}

/**
 * Remainders: those of a group who are left when the parts of it that are shown are taken away. Nobody asks for them, and
 * several of them may be too few, though each is hidden: whoever holds the group and its parts has their answers.
 *
 * Those who left a criterion blank are no remainder by themselves: nobody is known by that, and to protect three of
 * 1,300 would take half of all figures.
 */
export class Remainders {
  readonly #counted: CountedGroups;
  readonly #divisions: readonly Division[];

  constructor(counted: CountedGroups, axes: readonly Axis[]) {
    this.#counted = counted;
    this.#divisions = divisionsOf(counted, axes);
  }

  /**
   * The parts that have to be hidden as well, the smallest first, so that what is left of every group that is shown is
   * nobody, or enough.
   *
   * @param isShown - whether the document tells how many answered an item in a group
   */
  *tooSmall(item: number, threshold: number, isShown: (group: number) => boolean): Generator<number> {
    const counted = this.#counted;
    for (const { whole, parts, isByOption } of this.#divisions) {
      if (!isShown(whole)) continue;
      const some = parts.filter((part) => counted.base(part, item) > 0);
      const shown = some.filter(isShown).sort((a, b) => counted.base(b, item) - counted.base(a, item));
      if (shown.length === some.length && !isByOption) continue;
      while (shown.length > 0 && counted.isRemainderFew(whole, shown, item, threshold)) {
        const smallest = shown.pop();
        if (smallest !== undefined) yield smallest;
      }
    }
  }
}

/** Each group with its parts by each thing that it does not speak of: a criterion, an option, what filters keep. */
function divisionsOf({ groupings }: CountedGroups, axes: readonly Axis[]): readonly Division[] {
  const divisions: Division[] = [];
  for (const whole of groupings) {
    const add = (set: readonly Grouping[], isByOption: boolean) => {
      const parts = new Map<number, number[]>();
      for (const grouping of set)
        for (let group = grouping.offset; group < grouping.offset + grouping.size; group++) {
          const around = groupAround(whole, domainOf(grouping, group));
          if (around >= 0) parts.set(around, [...(parts.get(around) ?? []), group]);
        }
      for (const [group, of] of parts) divisions.push({ whole: group, parts: of, isByOption });
    };
    for (const one of groupings) if (isDivided(whole, one)) add([one], false);
    const narrowed = new Map<number, Grouping[]>();
    for (const one of groupings) {
      const axis = narrowedBy(whole, one);
      if (axis !== null) narrowed.set(axis, [...(narrowed.get(axis) ?? []), one]);
    }
    for (const [axis, all] of narrowed)
      if (axes[axis]?.isOption) for (const one of all) add([one], true);
      else add(apart(all, axis), false);
  }
  return divisions;
}

const axesOf = ({ axes }: Grouping): readonly number[] => axes.map(({ axis }) => axis);

/** Whether a grouping tells the groups of another apart by one axis more. */
function isDivided(whole: Grouping, grouping: Grouping): boolean {
  const axes = axesOf(grouping);
  return (
    axes.length === whole.axes.length + 1 &&
    axesOf(whole).every((axis) => axes.includes(axis)) &&
    isSame(whole.kept, grouping.kept)
  );
}

/** The one axis of which a grouping keeps some coordinates, and another with the same groups all; null: there is none. */
function narrowedBy(whole: Grouping, grouping: Grouping): number | null {
  const axes = axesOf(grouping);
  if (axes.length !== whole.axes.length || !axesOf(whole).every((axis) => axes.includes(axis))) return null;
  const [axis, ...others] = [...grouping.kept.keys()].filter((one) => !whole.kept.has(one));
  if (axis === undefined || others.length > 0 || axes.includes(axis)) return null;
  return isSame(whole.kept, new Map([...grouping.kept].filter(([one]) => one !== axis))) ? axis : null;
}

/** Those of some groupings that keep other coordinates of an axis each. */
function apart(groupings: readonly Grouping[], axis: number): readonly Grouping[] {
  const taken = new Set<number>();
  return groupings.filter(({ kept }) => {
    const own = [...(kept.get(axis) ?? [])];
    if (own.some((coordinate) => taken.has(coordinate))) return false;
    for (const coordinate of own) taken.add(coordinate);
    return true;
  });
}
