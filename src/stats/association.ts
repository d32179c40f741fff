import { effectiveBase } from "./base.ts";
import { chiSquareUpperTail } from "./distributions/chi-square.ts";
import { fUpperTail } from "./distributions/f.ts";
import { type Matrix, matrixOf, solveInPlace, trace, traceOfSquare } from "./matrix.ts";
import type { Plan } from "./plan.ts";
import { explained, type Poststrata } from "./poststrata.ts";
import type { Stratified } from "./stratified.ts";
import { NOBODY, type Tally } from "./tally.ts";

/** Test of association between two questions: whether answers differ between groups at all. */
export interface Association {
  /** F: X² over the mean of the design effects. */
  readonly statistic: number;
  readonly ndf: number;
  readonly ddf: number;
  /** How often chance alone would make such a table, were there no link; 0 to 1. */
  readonly p: number;
  /** Pearson's X², and its p-value with the first-order correction: what older software prints. */
  readonly pearson: { readonly statistic: number; readonly p: number };
  /** The smallest effective base (Kish) of a row or a column: below 30 the test is not for telling. */
  readonly smallest: number;
}

/** (rows − 1) × (columns − 1): the work grows with its cube, and 250 are a second. */
const MOST_CONTRASTS = 250;

/**
 * Rao and Scott's test with the second-order correction: Pearson's X² with what uneven weights do to it taken off.
 *
 * @param table - tallies of rows × columns, of respondents with an answer to both and nobody in two cells
 * @param complete - how many those respondents are, those of weight 0 included
 * @returns null for a table with fewer than two rows or columns that anybody is in, or with more cells than the answer
 *   could be told of in a moment
 * @see Rao & Scott (1984), Annals of Statistics 12:46–60; `svychisq(statistic = "F")` in R's survey package
 */
export function association(
  table: readonly (readonly Stratified<Tally>[])[],
  complete: number,
  plan: Plan,
): Association | null {
  const inRow = (row: number) => sumOf(table[row]?.map(({ whole }) => whole) ?? []);
  const inColumn = (column: number) => sumOf(table.map((row) => row[column]?.whole ?? NOBODY));
  const rows = table.map((_, row) => row).filter((row) => inRow(row).n > 0);
  const columns = (table[0] ?? []).map((_, column) => column).filter((column) => inColumn(column).n > 0);
  if (rows.length < 2 || columns.length < 2 || plan.fraction >= 1) return null;
  if ((rows.length - 1) * (columns.length - 1) > MOST_CONTRASTS) return null;

  const width = columns.length;
  const nobody: Stratified<Tally> = { whole: NOBODY, strata: null };
  const cells = rows.flatMap((row) => columns.map((column) => table[row]?.[column] ?? nobody));
  const total = sumOf(cells.map(({ whole }) => whole)).sumW;
  const p = cells.map(({ whole }) => whole.sumW / total);
  const pRow = rows.map((row) => inRow(row).sumW / total);
  const pColumn = columns.map((column) => inColumn(column).sumW / total);

  let square = 0;
  p.forEach((share, cell) => {
    const expected = (pRow[Math.floor(cell / width)] ?? 0) * (pColumn[cell % width] ?? 0);
    square += (share - expected) ** 2 / expected;
  });
  square *= complete;

  const delta = designEffects(p, covariances(cells, total, plan), width, complete);
  if (!delta) return null;
  const sum = trace(delta);
  const ndf = (sum * sum) / traceOfSquare(delta);
  const ddf = ndf * (complete - 1);
  const statistic = square / sum;
  const margins = [...rows.map(inRow), ...columns.map(inColumn)];
  return {
    statistic,
    ndf,
    ddf,
    p: fUpperTail(statistic, ndf, ddf),
    pearson: { statistic: square, p: chiSquareUpperTail((square * delta.length) / sum, delta.length) },
    smallest: Math.min(...margins.map(effectiveBase)),
  };
}

const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { n, sumW, sumW2 }) => ({
      n: sum.n + n,
      sumW: sum.sumW + sumW,
      sumW2: sum.sumW2 + sumW2,
    }),
    NOBODY,
  );

/**
 * Δ: generalised design effects of the contrasts that are 0 where there is no link. The contrast of a row and a column
 * but the first ones is (0, 0) − (0, column) − (row, 0) + (row, column), of cells divided by their shares.
 */
function designEffects(p: readonly number[], covariance: Matrix, width: number, n: number): Matrix | null {
  const over = Float64Array.from(p, (share) => (share > 0 ? 1 / share : 0));
  const cells: readonly Contrast[] = p.flatMap((_, cell) => {
    const [first, column] = [cell - (cell % width), cell % width];
    return first > 0 && column > 0 ? [{ first, column, cell }] : [];
  });
  const expected = matrixOf(cells.length, cells.length);
  const observed = matrixOf(cells.length, cells.length);
  const half = new Float64Array(p.length);
  cells.forEach((a, at) => {
    const [expectedRow, observedRow] = [expected[at] as Float64Array, observed[at] as Float64Array];
    contrastOfRows(covariance, over, a, half);
    for (let k = 0; k < cells.length; k++) {
      const { first, column, cell } = cells[k] as Contrast;
      expectedRow[k] = sharedBy(over, a, first, column) / n;
      observedRow[k] =
        (half[0] as number) - (half[column] as number) - (half[first] as number) + (half[cell] as number);
    }
  });
  return solveInPlace(expected, observed);
}

/** Places of a contrast's cells but that of the first row and column, which is 0. */
interface Contrast {
  /** The first of its row. */
  readonly first: number;
  /** The one of its column in the first row. */
  readonly column: number;
  readonly cell: number;
}

/** Covariances of a contrast with each cell divided by its share. */
function contrastOfRows(covariance: Matrix, over: Float64Array, of: Contrast, into: Float64Array): void {
  const [corner, above, beside, own] = [0, of.column, of.first, of.cell].map((cell) => ({
    row: covariance[cell] as Float64Array,
    by: over[cell] as number,
  })) as [Scaled, Scaled, Scaled, Scaled];
  for (let cell = 0; cell < into.length; cell++)
    into[cell] =
      (corner.by * (corner.row[cell] as number) -
        above.by * (above.row[cell] as number) -
        beside.by * (beside.row[cell] as number) +
        own.by * (own.row[cell] as number)) *
      (over[cell] as number);
}

interface Scaled {
  readonly row: Float64Array;
  readonly by: number;
}

/** What two contrasts add up to over the cells that both have. */
function sharedBy(over: Float64Array, a: Contrast, first: number, column: number): number {
  let sum = over[0] as number;
  if (a.column === column) sum += over[column] as number;
  if (a.first === first) sum += over[first] as number;
  if (a.column === column && a.first === first) sum += over[a.cell] as number;
  return sum;
}

/** Covariances of the cells' shares of everybody. */
function covariances(cells: readonly Stratified<Tally>[], total: number, plan: Plan): Matrix {
  if (plan.poststrata) return rakedCovariances(cells, total, plan, plan.poststrata);
  const p = Float64Array.from(cells, ({ whole }) => whole.sumW / total);
  const squares = Float64Array.from(cells, ({ whole }) => whole.sumW2);
  const sum = squares.reduce((all, square) => all + square, 0);
  const factor = ((1 - plan.fraction) * plan.size) / (plan.size - 1) / (total * total);
  const made = matrixOf(cells.length, cells.length);
  made.forEach((row, a) => {
    const [pa, sa] = [p[a] as number, squares[a] as number];
    for (let b = 0; b < row.length; b++) {
      const pb = p[b] as number;
      const own = a === b ? sa : 0;
      row[b] = factor * (own - pb * sa - pa * (squares[b] as number) + pa * pb * sum);
    }
  });
  return made;
}

/**
 * Where margins are known: each cell's influences are projected once, and every two of them multiplied. Whoever is in a
 * cell pulls on its share by (1 − p)/W, everybody else of the table by −p/W, and whoever is in no cell by 0; from all of
 * them what the margins explain is taken off.
 */
function rakedCovariances(
  cells: readonly Stratified<Tally>[],
  total: number,
  { size, fraction }: Plan,
  poststrata: Poststrata,
): Matrix {
  const strata = poststrata.sizes.length;
  const nobody = new Float64Array(strata);
  const squares = cells.map((cell) => cell.strata?.sumW2 ?? nobody);
  const counts = cells.map((cell) => cell.strata?.n ?? nobody);
  const inTable = addedUp(squares, strata);
  const countInTable = addedUp(counts, strata);
  // Whether somebody is left is known from counts: what is left of the sums may be their rounding.
  const outside = poststrata.sumW2.map((all, stratum) =>
    (poststrata.sizes[stratum] ?? 0) > (countInTable[stratum] ?? 0)
      ? Math.max(0, all - (inTable[stratum] ?? 0))
      : 0,
  );
  const projected = cells.map(({ whole }, cell) => {
    const p = whole.sumW / total;
    const pulls = countInTable.map((n, stratum) => ((counts[cell]?.[stratum] ?? 0) - p * n) / total);
    const taken = explained(poststrata, pulls);
    const others = taken.map((part) => -p / total - part);
    const sum = poststrata.sumW.reduce((before, sumW, stratum) => before - sumW * (taken[stratum] ?? 0), 0);
    return { taken, others, sum };
  });
  const factor = ((1 - fraction) * size) / (size - 1);
  const covariance = (a: number, b: number): number => {
    const [one, other] = [projected[a], projected[b]];
    const [own, its] = [squares[a], squares[b]];
    if (!one || !other || !own || !its) return 0;
    let sum = 0;
    for (let stratum = 0; stratum < strata; stratum++) {
      const u = one.others[stratum] as number;
      const v = other.others[stratum] as number;
      sum +=
        (inTable[stratum] as number) * u * v +
        ((own[stratum] as number) * v + (its[stratum] as number) * u) / total +
        (outside[stratum] as number) * (one.taken[stratum] as number) * (other.taken[stratum] as number);
    }
    if (a === b) sum += (cells[a]?.whole.sumW2 ?? 0) / (total * total);
    return factor * (sum - (one.sum * other.sum) / size);
  };
  const made = matrixOf(cells.length, cells.length);
  made.forEach((row, a) => {
    for (let b = 0; b <= a; b++) {
      const value = covariance(a, b);
      row[b] = value;
      const mirrored = made[b];
      if (mirrored) mirrored[a] = value;
    }
  });
  return made;
}

function addedUp(all: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const one of all) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (one[at] ?? 0);
  return sums;
}
