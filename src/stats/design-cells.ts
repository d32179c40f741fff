/**
 * Cells of a design: respondents of one stratum and one cluster, whose weights raking multiplied by one number. All that
 * a variance has to know of who was drawn with whom; tallies by cell add up to those of everybody.
 */
export interface DesignCells {
  /** For each margin that weights were raked to, its category in each cell. */
  readonly margins: readonly Int32Array[];
  /** Respondents of each cell with a weight above 0. */
  readonly sizes: Float64Array;
  /** Σw of each cell. */
  readonly sumW: Float64Array;
  /** Σw² of each cell. */
  readonly sumW2: Float64Array;
  readonly strata: Strata;
  /** Null: respondents were drawn one by one. */
  readonly clusters: Clusters | null;
}

/** Strata: parts of the population that were each drawn from; one alone where there are none. */
export interface Strata {
  /** Stratum of each cell. */
  readonly of: Int32Array;
  /** How many units each had drawn: clusters, else respondents; those of weight 0 included. */
  readonly units: Float64Array;
  /** 1 − f: the part of each that was not observed, 0 to 1. */
  readonly left: Float64Array;
}

/** Clusters: respondents who were drawn together. */
export interface Clusters {
  /** Cluster of each cell. */
  readonly of: Int32Array;
  /** Stratum of each cluster. */
  readonly strata: Int32Array;
}

/** How often the margins are gone through: R's `rake` leaves ten steps to each. */
const ROUNDS = 10;

/** The categories of all margins in a row, and how much of each two of them there is. */
interface Crossings {
  /** Of each margin, the place of its first category. */
  readonly firsts: readonly number[];
  readonly size: number;
  /** size × size; of a category with itself, all who are in it. */
  readonly counts: Float64Array;
}

const crossings = new WeakMap<DesignCells, Crossings>();

function crossingsOf(cells: DesignCells): Crossings {
  const known = crossings.get(cells);
  if (known) return known;
  const { margins } = cells;
  const masses = isPoststratified(cells) ? cells.sumW : cells.sizes;
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
      for (let cell = 0; cell < masses.length; cell++)
        add(
          counts,
          ((firsts[m] ?? 0) + (one[cell] ?? 0)) * size + (firsts[o] ?? 0) + (other[cell] ?? 0),
          masses[cell],
        );
    });
    for (let cell = 0; cell < masses.length; cell++)
      add(counts, ((firsts[m] ?? 0) + (one[cell] ?? 0)) * (size + 1), masses[cell]);
  });
  const made = { firsts, size, counts };
  crossings.set(cells, made);
  return made;
}

function add(to: Float64Array, at: number, value: number | undefined): void {
  to[at] = (to[at] ?? 0) + (value ?? 0);
}

/** Whether there is one margin: then its cells are post-strata, and the residuals are taken about weighted means. */
export const isPoststratified = ({ margins }: Pick<DesignCells, "margins">): boolean => margins.length === 1;

/**
 * What calibration takes off the influences of each cell. With known margins an estimate varies only by what they do
 * not explain. A cell's part is a sum over its categories, so that the rounds go over categories, of which there are few,
 * and not over cells.
 *
 * With one margin the residuals are those of post-stratification, z/w − Σz/Σw of the category. With several they are
 * those of R's `rake`, z/w − (mean of z/w in the category), margin after margin; with one and uneven base weights, that
 * made standard errors up to twice what they are.
 *
 * @param sums - of the rows of each cell, Σ z for post-strata, else Σ z/w
 * @returns for each cell, what to subtract from z/w of its rows
 * @see Deville, Särndal & Sautory (1993), Generalized Raking Procedures; `postStratify`, `rake` and `svyrecvar` in R's
 *   survey package
 */
export function explained(cells: DesignCells, sums: Float64Array): Float64Array {
  const { margins } = cells;
  const { firsts, size, counts } = crossingsOf(cells);
  const wanted = new Float64Array(size);
  margins.forEach((margin, m) => {
    for (let cell = 0; cell < margin.length; cell++)
      add(wanted, (firsts[m] ?? 0) + (margin[cell] ?? 0), sums[cell]);
  });
  const parts = new Float64Array(size);
  for (let round = 0; round < (isPoststratified(cells) ? 1 : ROUNDS); round++)
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

/**
 * Σ over strata of (1 − f) m/(m − 1) · Σ (z − z̄)², from the sums of each stratum's m units. A stratum of one unit shows
 * no spread: its z counts as it is, about 0, which is on the side of caution.
 *
 * @param squares - Σ z² of each stratum's units
 * @param sums - Σ z of them
 * @see `svyrecvar` in R's survey package, with `survey.lonely.psu = "adjust"`
 */
export function spread({ units, left }: Strata, squares: Float64Array, sums: Float64Array): number {
  let total = 0;
  for (let stratum = 0; stratum < units.length; stratum++) {
    const m = units[stratum] as number;
    const [square, sum] = [squares[stratum] as number, sums[stratum] as number];
    const about = m > 1 ? (m / (m - 1)) * Math.max(0, square - (sum * sum) / m) : square;
    total += (left[stratum] as number) * about;
  }
  return total;
}
