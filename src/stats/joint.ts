import { eachRow, type RowSet } from "../table/row-set.ts";
import { varianceOf } from "./influence.ts";
import type { Plan } from "./plan.ts";
import type { Weights } from "./weights.ts";

/**
 * Variances of differences between estimates that rest on the same respondents: two questions that everybody was
 * asked, or two groups that somebody may belong to both of. Tallies of each cannot tell who is in both, so that this
 * takes a pass over the rows.
 *
 * V(b − a) = (1 − f) · n/(n − 1) · Σ w² (u_b − u_a)², with u the influence of a respondent on each, 0 outside its base.
 *
 * @param influences - of each estimate, of a row: before the weight, 0 outside the base
 * @returns the variance of the difference between two of them, by their places
 */
export function jointVariances(
  rows: RowSet,
  { values, poststrata }: Weights,
  influences: readonly ((row: number) => number)[],
  plan: Plan,
): (a: number, b: number) => number {
  const size = influences.length;
  const strata = poststrata?.sizes.length ?? 1;
  const products = new Float64Array(size * size * strata);
  const sums = new Float64Array(size * strata);
  const sumsW2 = new Float64Array(size * strata);
  const here = new Float64Array(size);
  const squares = new Float64Array(strata);
  const counts = new Float64Array(strata);

  eachRow(rows, (row) => {
    const weight = values === null ? 1 : (values[row] ?? 0);
    if (weight === 0) return;
    const stratum = poststrata?.cellOf[row] ?? 0;
    const square = weight * weight;
    squares[stratum] = (squares[stratum] ?? 0) + square;
    counts[stratum] = (counts[stratum] ?? 0) + 1;
    for (let k = 0; k < size; k++) here[k] = influences[k]?.(row) ?? 0;
    for (let k = 0; k < size; k++) {
      const u = here[k] ?? 0;
      if (u === 0) continue;
      const at = k * strata + stratum;
      sums[at] = (sums[at] ?? 0) + u;
      sumsW2[at] = (sumsW2[at] ?? 0) + square * u;
      for (let l = k; l < size; l++) {
        const cell = (k * size + l) * strata + stratum;
        products[cell] = (products[cell] ?? 0) + square * u * (here[l] ?? 0);
      }
    }
  });

  return (a, b) => {
    const [k, l] = a < b ? [a, b] : [b, a];
    const pieces = Array.from(squares, (sumW2, stratum) => {
      const product = (x: number, y: number) => products[(x * size + y) * strata + stratum] ?? 0;
      const less = (of: Float64Array) => (of[l * strata + stratum] ?? 0) - (of[k * strata + stratum] ?? 0);
      const tally = {
        n: counts[stratum] ?? 0,
        sumW: 0,
        sumW2,
        sumY: less(sums),
        sumW2Y: less(sumsW2),
        sumW2Y2: Math.max(0, product(k, k) + product(l, l) - 2 * product(k, l)),
      };
      return { tally, stratum, constant: 0, slope: 1 };
    });
    return varianceOf(pieces, plan);
  };
}
