import type { Axis } from "./axis.ts";
import type { Kept } from "./grouping.ts";
import type { Place, Respondents } from "./respondents.ts";

/**
 * Box: two coordinates on each of some axes, and one on every other. One respondent less at every other corner and one
 * more at the rest leaves all totals over any of those axes as they were: only groups that all of the axes tell apart
 * change. A box of no axis is one place.
 */
export interface Box {
  /** The axes that it has two coordinates on. */
  readonly over: readonly number[];
  /** Corners where there is one respondent less. */
  readonly less: readonly ArrayLike<number>[];
  /** Corners where there is one more. */
  readonly more: readonly ArrayLike<number>[];
}

/**
 * Where respondents may go from and come to: the place at some coordinates, or where nobody is. Coordinates that are
 * given are those of the moment, and change after.
 */
export interface Corner {
  mayLose(at: ArrayLike<number>, place: Place): boolean;
  mayGain(at: ArrayLike<number>, place: Place | undefined): boolean;
}

/** A box that stays as it is. */
export const kept = ({ over, less, more }: Box): Box => ({
  over,
  less: less.map((at) => Uint16Array.from(at)),
  more: more.map((at) => Uint16Array.from(at)),
});

/** Finds boxes: one search after another, in the same memory. */
export class Boxes {
  readonly #axes: readonly Axis[];
  readonly #respondents: Respondents;
  readonly #subsets = new Map<string, readonly (readonly number[])[]>();
  /** Of each axis and coordinate: 1 where it is the group's. */
  readonly #inside: readonly Uint8Array[];
  /** Of each axis, those that are. */
  readonly #own: (readonly number[])[] = [];
  /** Of each axis, all that a respondent might have. */
  readonly #any: readonly (readonly number[])[];
  /** Corner `k` has the second coordinate on each axis whose bit `k` has. */
  readonly #at: Uint16Array[] = [];
  /** Whether there is one respondent more at a corner, and not less. */
  readonly #gains: boolean[] = [];

  constructor(axes: readonly Axis[], respondents: Respondents) {
    this.#axes = axes;
    this.#respondents = respondents;
    this.#inside = axes.map(({ size }) => new Uint8Array(size));
    this.#any = axes.map(({ least, size }) =>
      Array.from({ length: Math.max(0, size - least) }, (_, place) => least + place),
    );
  }

  /**
   * Visits the boxes that change a group, each once, until a visit says that it is the last.
   *
   * @param domain - whom the group is about: the coordinates of each axis that it speaks of
   * @param cornerOf - what a corner has to be, of a box over these axes; null where there is none to be found
   * @param isLast - given a box whose corners are those of the moment: `kept` keeps it
   */
  visit(
    domain: Kept,
    cornerOf: (over: readonly number[]) => Corner | null,
    isLast: (box: Box) => boolean,
  ): void {
    for (const [axis, coordinates] of domain) this.#mark(axis, coordinates);
    // The smallest axis last: it is the one that first corners are not held on.
    const axes = [...domain.keys()].sort((a, b) => this.#sizeOf(b) - this.#sizeOf(a));
    for (const over of this.#subsetsOf(axes)) {
      const corner = cornerOf(over);
      if (!corner) continue;
      // What holds of the group holds of a first corner on all axes but one: the box is the same from another corner.
      const held = [...domain].filter(([axis]) => axis !== over.at(-1));
      const box = this.#boxOver(over);
      for (const place of this.#respondents.placesWithin(held)) {
        const { at } = place;
        if (over.length > 0) {
          if (!corner.mayLose(at, place)) continue;
          this.#at[0]?.set(at);
          if (this.#isLastWidened(0, box, corner, isLast)) return;
        } else {
          if (corner.mayLose(at, place) && isLast({ over, less: [at], more: [] })) return;
          if (corner.mayGain(at, place) && isLast({ over, less: [], more: [at] })) return;
        }
      }
    }
  }

  #sizeOf(axis: number): number {
    return this.#axes[axis]?.size ?? 0;
  }

  #mark(axis: number, coordinates: ReadonlySet<number>): void {
    const inside = this.#inside[axis]?.fill(0) ?? [];
    for (const coordinate of coordinates) inside[coordinate] = 1;
    this.#own[axis] = [...coordinates]
      .filter((one) => one >= (this.#axes[axis]?.least ?? 0))
      .sort((a, b) => a - b);
  }

  /** Fewest axes first: the fewer the corners, the less has to be hidden. */
  #subsetsOf(axes: readonly number[]): readonly (readonly number[])[] {
    const key = axes.join(" ");
    const known = this.#subsets.get(key);
    if (known) return known;
    const sets = Array.from({ length: 1 << axes.length }, (_, set) =>
      axes.filter((_axis, place) => (set >> place) & 1),
    );
    const [none = [], ...some] = sets;
    const sorted = [...some.sort((a, b) => a.length - b.length), none];
    this.#subsets.set(key, sorted);
    return sorted;
  }

  /** The box over some axes that is searched for: its corners are those of the moment. */
  #boxOver(over: readonly number[]): Box {
    for (let index = this.#at.length; index < 1 << over.length; index++) {
      this.#at.push(new Uint16Array(this.#axes.length));
      this.#gains.push(index > 0 && !this.#gains[index & (index - 1)]);
    }
    const corners = this.#at.slice(0, 1 << over.length);
    return {
      over,
      less: corners.filter((_, index) => !this.#gains[index]),
      more: corners.filter((_, index) => this.#gains[index]),
    };
  }

  /** Visits each choice of a second coordinate on the axes from `depth` on, such that exactly one of the two is the group's. */
  #isLastWidened(depth: number, box: Box, corner: Corner, isLast: (box: Box) => boolean): boolean {
    const { over } = box;
    const axis = over[depth] ?? 0;
    const half = 1 << depth;
    const own = this.#at[0]?.[axis] ?? 0;
    if (own < (this.#axes[axis]?.least ?? 0)) return false;
    const inside = this.#inside[axis] ?? [];
    for (let index = 0; index < half; index++) this.#at[half + index]?.set(this.#at[index] ?? []);
    const others = (inside[own] ? this.#any : this.#own)[axis] ?? [];
    for (let place = 0; place < others.length; place++) {
      const other = others[place] ?? 0;
      if (inside[other] === inside[own] || !this.#isCornerAt(axis, other, half, corner)) continue;
      const isFound =
        depth + 1 < over.length ? this.#isLastWidened(depth + 1, box, corner, isLast) : isLast(box);
      if (isFound) return true;
    }
    return false;
  }

  /** Moves the second half of the corners there are to another coordinate; whether they all may be there. */
  #isCornerAt(axis: number, coordinate: number, half: number, corner: Corner): boolean {
    for (let index = half; index < 2 * half; index++) {
      const at = this.#at[index];
      if (!at) return false;
      at[axis] = coordinate;
      const place = this.#respondents.find(at);
      if (!(this.#gains[index] ? corner.mayGain(at, place) : place && corner.mayLose(at, place)))
        return false;
    }
    return true;
  }
}
