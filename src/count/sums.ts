/**
 * Many sums at once, each with the rounding error it has made so far (Neumaier's compensation): two million weights
 * add up to the last digit, in whatever order they come.
 */
export class Sums {
  readonly #totals: Float64Array;
  readonly #errors: Float64Array;

  constructor(size: number) {
    this.#totals = new Float64Array(size);
    this.#errors = new Float64Array(size);
  }

  add(cell: number, value: number): void {
    const before = this.#totals[cell] ?? 0;
    const after = before + value;
    const error = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    this.#errors[cell] = (this.#errors[cell] ?? 0) + error;
    this.#totals[cell] = after;
  }

  /** Of so many cells in a row. */
  columnOf(from: number, size: number): Float64Array {
    const column = this.#totals.slice(from, from + size);
    for (let k = 0; k < size; k++) column[k] = (column[k] as number) + (this.#errors[from + k] as number);
    return column;
  }

  at(cell: number): number {
    return (this.#totals[cell] ?? 0) + (this.#errors[cell] ?? 0);
  }
}
