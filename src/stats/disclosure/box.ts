import type { Axis } from "./axis.ts";
import type { Place } from "./respondents.ts";

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
 * The boxes that change a group, and have a respondent to take from at their first corner.
 *
 * @param domain - whom the group is about: the coordinates of each axis that it speaks of
 * @param placesFor - where a first corner may be, of a box over these axes
 */
export function* boxesThrough(
  domain: ReadonlyMap<number, ReadonlySet<number>>,
  placesFor: (over: readonly number[]) => readonly Place[],
  axes: readonly Axis[],
): Generator<Box> {
  const spoken = [...domain.keys()];
  for (const over of subsets(spoken)) {
    const rest = spoken.filter((axis) => !over.includes(axis));
    for (const { at } of placesFor(over)) {
      if (!rest.every((axis) => domain.get(axis)?.has(at[axis] ?? 0))) continue;
      if (over.length === 0) {
        yield { over, less: [at], more: [] };
        yield { over, less: [], more: [at] };
        continue;
      }
      yield* partners(at, over, domain, axes, []);
    }
  }
}

/** Fewest axes first: the fewer the corners, the less has to be hidden. */
function subsets(axes: readonly number[]): readonly (readonly number[])[] {
  const sets = Array.from({ length: 1 << axes.length }, (_, set) =>
    axes.filter((_axis, place) => (set >> place) & 1),
  );
  const [none = [], ...some] = sets;
  return [...some.sort((a, b) => a.length - b.length), none];
}

/** Each choice of a second coordinate on each axis, such that exactly one of the two is the group's. */
function* partners(
  at: Uint16Array,
  over: readonly number[],
  domain: ReadonlyMap<number, ReadonlySet<number>>,
  axes: readonly Axis[],
  chosen: readonly number[],
): Generator<Box> {
  const axis = over[chosen.length];
  if (axis === undefined) {
    yield corners(at, over, chosen);
    return;
  }
  const { size, least } = axes[axis] ?? { size: 0, least: 0 };
  const own = at[axis] ?? 0;
  if (own < least) return;
  const inside = domain.get(axis);
  if (inside?.has(own)) {
    for (let other = least; other < size; other++)
      if (!inside.has(other)) yield* partners(at, over, domain, axes, [...chosen, other]);
  } else
    for (const other of inside ?? [])
      if (other >= least) yield* partners(at, over, domain, axes, [...chosen, other]);
}

function corners(at: Uint16Array, over: readonly number[], chosen: readonly number[]): Box {
  const less: Uint16Array[] = [];
  const more: Uint16Array[] = [];
  for (let corner = 0; corner < 1 << over.length; corner++) {
    const place = at.slice();
    let moved = 0;
    over.forEach((axis, index) => {
      if (!((corner >> index) & 1)) return;
      place[axis] = chosen[index] ?? 0;
      moved++;
    });
    (moved % 2 === 0 ? less : more).push(place);
  }
  return { over, less, more };
}
