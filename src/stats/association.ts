import { effectiveBase } from "./base.ts";
import { covariances } from "./covariances.ts";
import { type Counted, degreesOf, together } from "./degrees.ts";
import { chiSquareUpperTail } from "./distributions/chi-square.ts";
import { fUpperTail } from "./distributions/f.ts";
import type { Divided } from "./divided.ts";
import { type Matrix, matrixOf, solveInPlace, trace, traceOfSquare } from "./matrix.ts";
import type { Plan } from "./plan.ts";
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
  table: readonly (readonly Divided<Tally>[])[],
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
  const nobody: Divided<Tally> = { whole: NOBODY, byCell: null };
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
  const ddf = ndf * degreesAmong(cells, complete, plan);
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

/** Units that respondents of the table come from, those of weight 0 included, less the strata that they are of. */
function degreesAmong(cells: readonly Divided<Tally>[], complete: number, plan: Plan): number {
  if (!plan.cells) return complete - 1;
  const counted = cells.map(({ whole, byCell }): Counted => ({ n: whole.n, byCell: byCell?.n ?? null }));
  const all = counted.reduce(together);
  return Math.max(1, degreesOf({ n: complete, byCell: all.byCell }, plan));
}
