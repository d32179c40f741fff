import { varianceOf } from "./influence.ts";
import type { Plan } from "./plan.ts";
import type { WeighedPatterns } from "./weighed-patterns.ts";

/**
 * Variances of differences between estimates that rest on the same respondents: two questions that everybody was
 * asked, or two groups that somebody may belong to both of. Tallies of each cannot tell who is in both; the patterns of
 * all that they are made of can.
 *
 * V(b − a) = (1 − f) · n/(n − 1) · Σ w² (u_b − u_a)², with u the influence of a respondent on each, 0 outside its base.
 *
 * @param size - how many estimates there are
 * @param write - of a pattern, writes the estimates that its respondents are in the base of, rising, and their
 *   influence on each before the weight; returns how many there are
 * @returns the variance of the difference between two of them, by their places
 */
export function jointVariances(
  patterns: WeighedPatterns,
  size: number,
  write: (pattern: number, places: Uint32Array, influences: Float64Array) => number,
  plan: Plan,
): (a: number, b: number) => number {
  const { cells } = plan;
  const count = cells?.sizes.length ?? 1;
  // Of clusters only sums count: who of one is in both bases pulls with all the others of it.
  const isByRespondent = !cells?.clusters;
  const products = new Float64Array(isByRespondent ? size * size * count : 0);
  const [sums, sumsW] = [new Float64Array(size * count), new Float64Array(size * count)];
  const sumsW2 = new Float64Array(size * count);
  const [counts, weights] = [new Float64Array(count), new Float64Array(count)];
  const squares = new Float64Array(count);
  const places = new Uint32Array(size);
  const here = new Float64Array(size);

  for (let pattern = 0; pattern < patterns.size; pattern++) {
    const n = patterns.n[pattern] as number;
    if (n === 0) continue;
    const cell = patterns.cells === null ? 0 : (patterns.cells[pattern] as number);
    const weight = patterns.sumW[pattern] as number;
    const square = patterns.sumW2[pattern] as number;
    counts[cell] = (counts[cell] as number) + n;
    weights[cell] = (weights[cell] as number) + weight;
    squares[cell] = (squares[cell] as number) + square;
    const bases = write(pattern, places, here);
    for (let k = 0; k < bases; k++) {
      const u = here[k] as number;
      const place = places[k] as number;
      const at = place * count + cell;
      const weighted = square * u;
      sums[at] = (sums[at] as number) + n * u;
      sumsW[at] = (sumsW[at] as number) + weight * u;
      sumsW2[at] = (sumsW2[at] as number) + weighted;
      if (!isByRespondent) continue;
      const row = place * size;
      for (let l = k; l < bases; l++) {
        const product = (row + (places[l] as number)) * count + cell;
        products[product] = (products[product] as number) + weighted * (here[l] as number);
      }
    }
  }

  return (a, b) => {
    const [k, l] = a < b ? [a, b] : [b, a];
    const of = (numbers: Float64Array, row: number, cell: number) => numbers[row * count + cell] as number;
    const squared = (cell: number) =>
      isByRespondent
        ? Math.max(
            0,
            of(products, k * size + k, cell) +
              of(products, l * size + l, cell) -
              2 * of(products, k * size + l, cell),
          )
        : 0;
    return varianceOf((visit) => {
      for (let cell = 0; cell < count; cell++)
        visit(
          cell,
          counts[cell] as number,
          weights[cell] as number,
          squares[cell] as number,
          0,
          1,
          of(sums, l, cell) - of(sums, k, cell),
          of(sumsW, l, cell) - of(sumsW, k, cell),
          of(sumsW2, l, cell) - of(sumsW2, k, cell),
          squared(cell),
        );
    }, plan);
  };
}
