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

/**
 * What calibration takes off the influences of each cell. With known margins an estimate varies only by what they do
 * not explain: the residuals z/w − (mean of z/w in the category), margin after margin.
 *
 * @param sums - Σ z/w over the rows of each cell
 * @returns for each cell, what to subtract from z/w of its rows
 * @see Deville, Särndal & Sautory (1993), Generalized Raking Procedures; `rake` and `svyrecvar` in R's survey package
 */
export function explained({ margins, sizes }: Poststrata, sums: Float64Array): Float64Array {
  const taken = new Float64Array(sizes.length);
  const categories = margins.map((margin) => Math.max(-1, ...margin) + 1);
  for (let round = 0; round < ROUNDS; round++) {
    margins.forEach((margin, m) => {
      const left = new Float64Array(categories[m] ?? 0);
      const rows = new Float64Array(left.length);
      margin.forEach((category, cell) => {
        const size = sizes[cell] ?? 0;
        left[category] = (left[category] ?? 0) + (sums[cell] ?? 0) - size * (taken[cell] ?? 0);
        rows[category] = (rows[category] ?? 0) + size;
      });
      margin.forEach((category, cell) => {
        const size = rows[category] ?? 0;
        if (size > 0) taken[cell] = (taken[cell] ?? 0) + (left[category] ?? 0) / size;
      });
    });
  }
  return taken;
}
