import type { Position } from "./axis.ts";

/** What all respondents of a grouping have: of each axis, the coordinates that are kept. */
export type Kept = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Grouping: the groups that some axes make together, all other axes added up: “by age”, “by age and town”, “all”.
 * Its groups are numbered one after another, from `offset`.
 */
export interface Grouping {
  readonly kept: Kept;
  /** Axes that tell its groups apart, and how many groups each makes. */
  readonly axes: readonly { readonly axis: number; readonly size: number }[];
  readonly offset: number;
  readonly size: number;
  /** Axes that it says anything of. */
  readonly spoken: readonly number[];
}

/** The name of a grouping: the same respondents in the same groups have the same one. */
export const groupingKey = (axes: readonly number[], kept: Kept): string =>
  JSON.stringify([
    [...axes].sort((a, b) => a - b),
    [...kept].map(([axis, coordinates]) => [axis, ...coordinates]).sort(([a = 0], [b = 0]) => a - b),
  ]);

/** The group of a grouping that those who stand at these coordinates belong to; −1: to none. */
export function groupOf({ axes, kept, offset }: Grouping, at: ArrayLike<number>): number {
  for (const [axis, coordinates] of kept) if (!coordinates.has(at[axis] ?? 0)) return -1;
  let place = 0;
  for (const { axis, size } of axes) {
    const coordinate = at[axis] ?? 0;
    if (coordinate === 0) return -1;
    place = place * size + coordinate - 1;
  }
  return offset + place;
}

/** Whom a group is about: of each axis that its grouping speaks of, the coordinates that belong to it. */
export function domainOf({ axes, kept, offset }: Grouping, group: number): Kept {
  const domain = new Map(kept);
  let place = group - offset;
  for (const { axis, size } of [...axes].reverse()) {
    domain.set(axis, new Set([(place % size) + 1]));
    place = Math.floor(place / size);
  }
  return domain;
}

/** The group of a grouping that holds everybody of `domain`; −1 where none does. */
export function groupAround(grouping: Grouping, domain: Kept): number {
  const at: number[] = [];
  for (const { axis } of grouping.axes) {
    const [coordinate, ...others] = domain.get(axis) ?? [];
    if (coordinate === undefined || others.length > 0) return -1;
    at[axis] = coordinate;
  }
  for (const [axis, kept] of grouping.kept) {
    const coordinates = domain.get(axis);
    if (!coordinates || [...coordinates].some((coordinate) => !kept.has(coordinate))) return -1;
    const [first] = kept;
    at[axis] ??= first ?? 0;
  }
  return groupOf(grouping, at);
}

/** Whether two domains are about the same people. */
export const isSame = (one: Kept, other: Kept): boolean =>
  one.size === other.size &&
  [...one].every(([axis, coordinates]) => {
    const others = other.get(axis);
    return (
      others?.size === coordinates.size && [...coordinates].every((coordinate) => others.has(coordinate))
    );
  });

/** Positions that a group's respondents share; null where two of them exclude each other. */
export function together(positions: readonly Position[]): ReadonlyMap<number, number> | null {
  const at = new Map<number, number>();
  for (const { axis, coordinate } of positions) {
    if (at.has(axis) && at.get(axis) !== coordinate) return null;
    at.set(axis, coordinate);
  }
  return at;
}
