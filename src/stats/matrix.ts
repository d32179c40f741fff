/** Matrix, by rows. */
export type Matrix = readonly Float64Array[];

export const multiply = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    Float64Array.from({ length: b[0]?.length ?? 0 }, (_, column) => {
      let sum = 0;
      row.forEach((value, k) => {
        sum += value * (b[k]?.[column] ?? 0);
      });
      return sum;
    }),
  );

export const trace = (matrix: Matrix): number =>
  matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);

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
    scale(lead, factor);
    scale(leadRight, factor);
    for (let row = 0; row < size; row++) {
      const times = left[row]?.[pivot] ?? 0;
      if (row === pivot || times === 0) continue;
      subtract(left[row] as Float64Array, lead, times);
      subtract(right[row] as Float64Array, leadRight, times);
    }
  }
  return right;
}

function scale(row: Float64Array, by: number): void {
  row.forEach((value, column) => {
    row[column] = value / by;
  });
}

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  other.forEach((value, column) => {
    row[column] = (row[column] ?? 0) - times * value;
  });
}
