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
  const strata = plan.poststrata?.sizes.length ?? 1;
  const products = new Float64Array(size * size * strata);
  const sums = new Float64Array(size * strata);
  const sumsW2 = new Float64Array(size * strata);
  const squares = new Float64Array(strata);
  const counts = new Float64Array(strata);
  const places = new Uint32Array(size);
  const here = new Float64Array(size);

  for (let pattern = 0; pattern < patterns.size; pattern++) {
    const n = patterns.n[pattern] as number;
    if (n === 0) continue;
    const stratum = patterns.strata === null ? 0 : (patterns.strata[pattern] as number);
    const square = patterns.sumW2[pattern] as number;
    squares[stratum] = (squares[stratum] as number) + square;
    counts[stratum] = (counts[stratum] as number) + n;
    const count = write(pattern, places, here);
    for (let k = 0; k < count; k++) {
      const u = here[k] as number;
      const place = places[k] as number;
      const at = place * strata + stratum;
      const weighted = square * u;
      sums[at] = (sums[at] as number) + n * u;
      sumsW2[at] = (sumsW2[at] as number) + weighted;
      const row = place * size;
      for (let l = k; l < count; l++) {
        const cell = (row + (places[l] as number)) * strata + stratum;
        products[cell] = (products[cell] as number) + weighted * (here[l] as number);
      }
    }
  }

  return (a, b) => {
    const [k, l] = a < b ? [a, b] : [b, a];
    const of = (numbers: Float64Array, row: number, stratum: number) =>
      numbers[row * strata + stratum] as number;
    return varianceOf((visit) => {
      for (let stratum = 0; stratum < strata; stratum++)
        visit(
          stratum,
          counts[stratum] as number,
          squares[stratum] as number,
          0,
          1,
          of(sums, l, stratum) - of(sums, k, stratum),
          of(sumsW2, l, stratum) - of(sumsW2, k, stratum),
          Math.max(
            0,
            of(products, k * size + k, stratum) +
              of(products, l * size + l, stratum) -
              2 * of(products, k * size + l, stratum),
          ),
        );
    }, plan);
  };
}
