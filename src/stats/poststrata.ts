/**
 * Post-strata: the cells that raking margins make together. Respondents of one cell had their weights multiplied by
 * one number.
 */
export interface Poststrata {
  /** For each margin, its category in each cell. */
  readonly margins: readonly Int32Array[];
  /** Respondents of each cell with a weight above 0. */
  readonly sizes: Float64Array;
  /** Σw of each cell. */
  readonly sumW: Float64Array;
  /** Σw² of each cell. */
  readonly sumW2: Float64Array;
}

/** How often the margins are gone through: R's `rake` leaves ten steps to each. */
const ROUNDS = 10;

/** The categories of all margins in a row, and how many respondents are in each two of them. */
interface Crossings {
  /** Of each margin, the place of its first category. */
  readonly firsts: readonly number[];
  readonly size: number;
  /** size × size; of a category with itself, all who are in it. */
  readonly counts: Float64Array;
}

const crossings = new WeakMap<Poststrata, Crossings>();

function crossingsOf(poststrata: Poststrata): Crossings {
  const known = crossings.get(poststrata);
  if (known) return known;
  const { margins, sizes } = poststrata;
  let size = 0;
  const firsts = margins.map((margin) => {
    const first = size;
    size += Math.max(-1, ...margin) + 1;
    return first;
  });
  const counts = new Float64Array(size * size);
  margins.forEach((one, m) => {
    margins.forEach((other, o) => {
      if (m === o) return;
      for (let cell = 0; cell < sizes.length; cell++)
        add(
          counts,
          ((firsts[m] ?? 0) + (one[cell] ?? 0)) * size + (firsts[o] ?? 0) + (other[cell] ?? 0),
          sizes[cell],
        );
    });
    for (let cell = 0; cell < sizes.length; cell++)
      add(counts, ((firsts[m] ?? 0) + (one[cell] ?? 0)) * (size + 1), sizes[cell]);
  });
  const made = { firsts, size, counts };
  crossings.set(poststrata, made);
  return made;
}

function add(to: Float64Array, at: number, value: number | undefined): void {
  to[at] = (to[at] ?? 0) + (value ?? 0);
}

/**
 * What calibration takes off the influences of each cell. With known margins an estimate varies only by what they do
 * not explain: the residuals z/w − (mean of z/w in the category), margin after margin. A cell's part is a sum over its
 * categories, so that the rounds go over categories, of which there are few, and not over cells.
 *
 * @param sums - Σ z/w over the rows of each cell
 * @returns for each cell, what to subtract from z/w of its rows
 * @see Deville, Särndal & Sautory (1993), Generalized Raking Procedures; `rake` and `svyrecvar` in R's survey package
 */
export function explained(poststrata: Poststrata, sums: Float64Array): Float64Array {
  const { margins } = poststrata;
  const { firsts, size, counts } = crossingsOf(poststrata);
  const wanted = new Float64Array(size);
  margins.forEach((margin, m) => {
    for (let cell = 0; cell < margin.length; cell++)
      add(wanted, (firsts[m] ?? 0) + (margin[cell] ?? 0), sums[cell]);
  });
  const parts = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++)
    for (let category = 0; category < size; category++) {
      const row = category * size;
      const here = counts[row + category] ?? 0;
      if (here === 0) continue;
      let left = wanted[category] ?? 0;
      for (let other = 0; other < size; other++) left -= (counts[row + other] ?? 0) * (parts[other] ?? 0);
      parts[category] = (parts[category] ?? 0) + left / here;
    }
  const taken = new Float64Array(sums.length);
  margins.forEach((margin, m) => {
    for (let cell = 0; cell < margin.length; cell++)
      add(taken, cell, parts[(firsts[m] ?? 0) + (margin[cell] ?? 0)]);
  });
  return taken;
}
