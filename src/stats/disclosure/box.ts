import type { Axis } from "./axis.ts";
import type { Kept } from "./grouping.ts";
import type { Respondents } from "./respondents.ts";

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

/** Where respondents may go from and come to. Coordinates that are given are those of the moment, and change after. */
export interface Corner {
  mayLose(at: ArrayLike<number>): boolean;
  mayGain(at: ArrayLike<number>): boolean;
}

/** Finds boxes: one search after another, in the same memory. */
export class Boxes {
  readonly #axes: readonly Axis[];
  readonly #respondents: Respondents;
  readonly #subsets = new Map<string, readonly (readonly number[])[]>();
  /** Of each axis and coordinate: 1 where it is the group's. */
  readonly #inside: readonly Uint8Array[];
  /** Of each axis, the coordinates that are the group's, and those that are not but might be. */
  readonly #own: (readonly number[])[] = [];
  readonly #other: (readonly number[])[] = [];
  /** Corner `k` has the second coordinate on each axis whose bit `k` has. */
  readonly #at: Uint16Array[] = [];
  /** Whether there is one respondent more at a corner, and not less. */
  readonly #gains: boolean[] = [];

  constructor(axes: readonly Axis[], respondents: Respondents) {
    this.#axes = axes;
    this.#respondents = respondents;
    this.#inside = axes.map(({ size }) => new Uint8Array(size));
  }

  /**
   * The boxes that change a group, each once.
   *
   * @param domain - whom the group is about: the coordinates of each axis that it speaks of
   * @param cornerOf - what a corner has to be, of a box over these axes; null where there is none to be found
   */
  *through(domain: Kept, cornerOf: (over: readonly number[]) => Corner | null): Generator<Box> {
    for (const [axis, coordinates] of domain) this.#mark(axis, coordinates);
    for (const over of this.#subsetsOf([...domain.keys()])) {
      const corner = cornerOf(over);
      if (!corner) continue;
      // What holds of the group holds of a first corner on all axes but one: the box is the same from another corner.
      const held = [...domain].filter(([axis]) => axis !== over.at(-1));
      for (const { at } of this.#respondents.placesWithin(held)) {
        if (over.length > 0) {
          if (corner.mayLose(at)) yield* this.#from(at, over, corner);
        } else {
          if (corner.mayLose(at)) yield { over, less: [at], more: [] };
          if (corner.mayGain(at)) yield { over, less: [], more: [at] };
        }
      }
    }
  }

  #mark(axis: number, coordinates: ReadonlySet<number>): void {
    const { size, least } = this.#axes[axis] ?? { size: 0, least: 0 };
    const inside = this.#inside[axis]?.fill(0) ?? [];
    const own: number[] = [];
    const other: number[] = [];
    for (const coordinate of coordinates) inside[coordinate] = 1;
    for (let coordinate = least; coordinate < size; coordinate++)
      (inside[coordinate] ? own : other).push(coordinate);
    this.#own[axis] = own;
    this.#other[axis] = other;
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

  /** The boxes that have this first corner. */
  *#from(first: Uint16Array, over: readonly number[], corner: Corner): Generator<Box> {
    for (let index = this.#at.length; index < 1 << over.length; index++) {
      this.#at.push(new Uint16Array(this.#axes.length));
      this.#gains.push(index > 0 && !this.#gains[index & (index - 1)]);
    }
    this.#at[0]?.set(first);
    yield* this.#widened(0, over, corner);
  }

  /** Each choice of a second coordinate on the axes from `depth` on, such that exactly one of the two is the group's. */
  *#widened(depth: number, over: readonly number[], corner: Corner): Generator<Box> {
    const axis = over[depth] ?? 0;
    const half = 1 << depth;
    const own = this.#at[0]?.[axis] ?? 0;
    if (own < (this.#axes[axis]?.least ?? 0)) return;
    for (let index = 0; index < half; index++) this.#at[half + index]?.set(this.#at[index] ?? []);
    for (const other of (this.#inside[axis]?.[own] ? this.#other : this.#own)[axis] ?? []) {
      if (!this.#isCornerAt(axis, other, half, corner)) continue;
      if (depth + 1 < over.length) yield* this.#widened(depth + 1, over, corner);
      else yield this.#box(over);
    }
  }

  /** Moves the second half of the corners there are to another coordinate; whether they all may be there. */
  #isCornerAt(axis: number, coordinate: number, half: number, corner: Corner): boolean {
    for (let index = half; index < 2 * half; index++) {
      const at = this.#at[index];
      if (!at) return false;
      at[axis] = coordinate;
      if (!(this.#gains[index] ? corner.mayGain(at) : corner.mayLose(at))) return false;
    }
    return true;
  }

  #box(over: readonly number[]): Box {
    const less: Uint16Array[] = [];
    const more: Uint16Array[] = [];
    for (let index = 0; index < 1 << over.length; index++) {
      const at = this.#at[index]?.slice();
      if (at) (this.#gains[index] ? more : less).push(at);
    }
    return { over, less, more };
  }
}
