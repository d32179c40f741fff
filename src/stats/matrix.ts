/** Matrix, by rows. */
export type Matrix = readonly Float64Array[];

/** A matrix of zeros. */
export const matrixOf = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => new Float64Array(columns));

export const trace = (matrix: Matrix): number =>
  matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);

/** Trace of A A: of the product nothing else is made. */
export function traceOfSquare(matrix: Matrix): number {
  let sum = 0;
  for (let row = 0; row < matrix.length; row++) {
    const values = matrix[row] as Float64Array;
    for (let column = 0; column < values.length; column++)
      sum += (values[column] as number) * (matrix[column]?.[row] as number);
  }
  return sum;
}

/** A⁻¹ B, by elimination with row exchanges. Both are changed. Null where A has no inverse. */
export function solveInPlace(a: Matrix, b: Matrix): Matrix | null {
  const left = [...a];
  const right = [...b];
  const size = left.length;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(left[row]?.[pivot] ?? 0) > Math.abs(left[best]?.[pivot] ?? 0)) best = row;
    [left[pivot], left[best]] = [left[best] as Float64Array, left[pivot] as Float64Array];
    [right[pivot], right[best]] = [right[best] as Float64Array, right[pivot] as Float64Array];
    const lead = left[pivot] as Float64Array;
    const leadRight = right[pivot] as Float64Array;
    const factor = lead[pivot] ?? 0;
    if (factor === 0) return null;
    scale(lead, factor, pivot);
    scale(leadRight, factor, 0);
    for (let row = 0; row < size; row++) {
      const times = left[row]?.[pivot] ?? 0;
      if (row === pivot || times === 0) continue;
      // What is before the pivot is 0 by now.
      subtract(left[row] as Float64Array, lead, times, pivot);
      subtract(right[row] as Float64Array, leadRight, times, 0);
    }
  }
  return right;
}

function scale(row: Float64Array, by: number, from: number): void {
  for (let column = from; column < row.length; column++) row[column] = (row[column] as number) / by;
}

function subtract(row: Float64Array, other: Float64Array, times: number, from: number): void {
  for (let column = from; column < row.length; column++)
    row[column] = (row[column] as number) - times * (other[column] as number);
}
