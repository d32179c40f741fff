import type { Plan } from "./plan.ts";

/** A base: how many respondents, and how many in each cell of the design; null: they were drawn one by one. */
export interface Counted {
  readonly n: number;
  readonly byCell: Float64Array | null;
}

/**
 * Degrees of freedom of a base: the units that were drawn and somebody of it is in (clusters, else respondents), less the
 * strata that they are of. 0: all of it comes from one unit, of whose likes nothing is known.
 *
 * @see `degf` in R's survey package
 */
export function degreesOf({ n, byCell }: Counted, { cells }: Plan): number {
  if (!cells || !byCell) return n - 1;
  const { strata, clusters } = cells;
  if (!clusters && strata.units.length === 1) return n - 1;
  const isIn = new Uint8Array(strata.units.length);
  const isDrawn = new Uint8Array(clusters?.strata.length ?? 0);
  for (let cell = 0; cell < byCell.length; cell++) {
    if (!((byCell[cell] as number) > 0)) continue;
    isIn[strata.of[cell] as number] = 1;
    if (clusters) isDrawn[clusters.of[cell] as number] = 1;
  }
  const sum = (flags: Uint8Array) => flags.reduce((total, one) => total + one, 0);
  return (clusters ? sum(isDrawn) : n) - sum(isIn);
}

/** Two bases that have nobody in common, as one. */
export const together = (a: Counted, b: Counted): Counted => ({
  n: a.n + b.n,
  byCell: a.byCell && b.byCell && a.byCell.map((n, cell) => n + (b.byCell?.[cell] ?? 0)),
});

/**
 * 1 − f of a base: the part of its variance that a finite population leaves, which in strata of uneven fractions is that
 * of each by its weights.
 *
 * @param sumW2 - Σ w² of the base, and in each cell
 */
export function leftOf(
  { sumW2, byCell }: { readonly sumW2: number; readonly byCell: Float64Array | null },
  { cells, fraction }: Plan,
): number {
  if (!cells || !byCell || sumW2 === 0) return Math.max(0, 1 - fraction);
  const { of, left } = cells.strata;
  if (left.length === 1) return left[0] as number;
  let sum = 0;
  for (let cell = 0; cell < byCell.length; cell++)
    sum += (left[of[cell] as number] as number) * (byCell[cell] as number);
  return Math.min(1, sum / sumW2);
}

/**
 * How many members of the population a base stands for, were everybody to answer alike; null where that is not known: a
 * stratum without its size, or clusters, whose members nobody counted.
 */
export function membersOf({ n, byCell }: Counted, { cells, fraction }: Plan): number | null {
  if (!cells || !byCell || cells.strata.left.length === 1) {
    if (cells?.clusters) return null;
    const observed = cells ? 1 - (cells.strata.left[0] as number) : fraction;
    return observed > 0 ? n / observed : null;
  }
  const { strata, clusters } = cells;
  if (clusters) return null;
  let members = 0;
  for (let cell = 0; cell < byCell.length; cell++) {
    const here = byCell[cell] as number;
    if (here === 0) continue;
    const observed = 1 - (strata.left[strata.of[cell] as number] as number);
    if (observed <= 0) return null;
    members += here / observed;
  }
  return members;
}

/** Respondents of a base that each of them, in the mean, was drawn together with, itself included: Σ n² / Σ n of clusters. */
export function togetherIn({ n, byCell }: Counted, { cells }: Plan): number {
  if (!cells?.clusters || !byCell || n === 0) return 1;
  const { of, strata } = cells.clusters;
  const sizes = new Float64Array(strata.length);
  for (let cell = 0; cell < byCell.length; cell++) {
    const cluster = of[cell] as number;
    sizes[cluster] = (sizes[cluster] as number) + (byCell[cell] as number);
  }
  return sizes.reduce((sum, size) => sum + size * size, 0) / n;
}
