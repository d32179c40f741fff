import type { Axis } from "./axis.ts";
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

/**
 * The boxes that change a group, each once.
 *
 * @param domain - whom the group is about: the coordinates of each axis that it speaks of
 * @param cornerOf - what a corner has to be, of a box over these axes
 */
export function* boxesThrough(
  domain: ReadonlyMap<number, ReadonlySet<number>>,
  respondents: Respondents,
  cornerOf: (over: readonly number[]) => Corner,
  axes: readonly Axis[],
): Generator<Box> {
  const spoken = [...domain.keys()];
  const inside = axes.map(({ size }, axis) => isInside(domain.get(axis), size));
  for (const over of subsets(spoken)) {
    // What holds of the group holds of a first corner on all axes but one: the box is the same from another corner.
    const held = spoken.filter((axis) => axis !== over.at(-1));
    const corner = cornerOf(over);
    const corners = over.length === 0 ? null : new Corners(over, inside, corner, axes);
    for (const { at } of respondents.placesWithin(
      new Map(held.map((axis) => [axis, domain.get(axis) ?? new Set()])),
    )) {
      if (corners) yield* corners.boxesFrom(at);
      else {
        if (corner.mayLose(at)) yield { over, less: [at], more: [] };
        if (corner.mayGain(at)) yield { over, less: [], more: [at] };
      }
    }
  }
}

function isInside(coordinates: ReadonlySet<number> | undefined, size: number): Uint8Array {
  const inside = new Uint8Array(size);
  for (const coordinate of coordinates ?? []) inside[coordinate] = 1;
  return inside;
}

/** Fewest axes first: the fewer the corners, the less has to be hidden. */
function subsets(axes: readonly number[]): readonly (readonly number[])[] {
  const sets = Array.from({ length: 1 << axes.length }, (_, set) =>
    axes.filter((_axis, place) => (set >> place) & 1),
  );
  const [none = [], ...some] = sets;
  return [...some.sort((a, b) => a.length - b.length), none];
}

/** The corners of one box after another: corner `k` has the second coordinate on each axis whose bit `k` has. */
class Corners {
  readonly #over: readonly number[];
  readonly #inside: readonly Uint8Array[];
  readonly #corner: Corner;
  readonly #axes: readonly Axis[];
  readonly #at: readonly Uint16Array[];
  readonly #gains: readonly boolean[];

  constructor(over: readonly number[], inside: readonly Uint8Array[], corner: Corner, axes: readonly Axis[]) {
    this.#over = over;
    this.#inside = inside;
    this.#corner = corner;
    this.#axes = axes;
    this.#at = Array.from({ length: 1 << over.length }, () => new Uint16Array(axes.length));
    const gains = [false];
    for (let corner = 1; corner < this.#at.length; corner++)
      gains.push(gains[corner & (corner - 1)] === false);
    this.#gains = gains;
  }

  /** The boxes that have this first corner. */
  *boxesFrom(first: Uint16Array): Generator<Box> {
    this.#at[0]?.set(first);
    if (this.#isSought(0)) yield* this.#widened(0);
  }

  #isSought(corner: number): boolean {
    const at = this.#at[corner];
    if (!at) return false;
    return this.#gains[corner] ? this.#corner.mayGain(at) : this.#corner.mayLose(at);
  }

  /** Each choice of a second coordinate on the axes from `depth` on, such that exactly one of the two is the group's. */
  *#widened(depth: number): Generator<Box> {
    const axis = this.#over[depth];
    if (axis === undefined) {
      yield this.#box();
      return;
    }
    const { size, least } = this.#axes[axis] ?? { size: 0, least: 0 };
    const half = 1 << depth;
    const own = this.#at[0]?.[axis] ?? 0;
    if (own < least) return;
    for (let corner = 0; corner < half; corner++) this.#at[half + corner]?.set(this.#at[corner] ?? []);
    const inside = this.#inside[axis];
    for (let other = least; other < size; other++)
      if (inside?.[other] !== inside?.[own] && this.#isSoughtAt(axis, other, half))
        yield* this.#widened(depth + 1);
  }

  /** Moves the second half of the corners there are to another coordinate. */
  #isSoughtAt(axis: number, coordinate: number, half: number): boolean {
    for (let corner = half; corner < 2 * half; corner++) {
      const at = this.#at[corner];
      if (at) at[axis] = coordinate;
      if (!this.#isSought(corner)) return false;
    }
    return true;
  }

  #box(): Box {
    const less = this.#at.filter((_, corner) => !this.#gains[corner]).map((at) => at.slice());
    const more = this.#at.filter((_, corner) => this.#gains[corner]).map((at) => at.slice());
    return { over: this.#over, less, more };
  }
}
