/** RecordNumbers: which record of the file each row of the table was, as a spreadsheet numbers its lines, from 1. */
export class RecordNumbers {
  /** Rows from which on the distance between row and record is another. */
  readonly #rows: number[] = [];
  readonly #distances: number[] = [];
  #next = 0;

  /** Rows that follow those known, with the number of each; `numbers` may be the number of the first alone. */
  add(count: number, numbers: readonly number[] | number): void {
    if (typeof numbers === "number") this.#begin(numbers - this.#next);
    else
      for (const [index, number] of numbers.entries())
        this.#begin(number - this.#next - index, this.#next + index);
    this.#next += count;
  }

  of(row: number): number {
    let low = 0;
    let high = this.#rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#rows[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return row + (this.#distances[low] ?? 1);
  }

  /** First and last record of each run of consecutive ones among the first `rows` rows. */
  runs(rows: number): (readonly [first: number, last: number])[] {
    return this.#rows.flatMap((row, run) => {
      const distance = this.#distances[run] ?? 1;
      const next = Math.min(rows, this.#rows[run + 1] ?? rows);
      return row < next ? [[row + distance, next - 1 + distance] as const] : [];
    });
  }

  #begin(distance: number, row = this.#next): void {
    if (this.#distances.at(-1) === distance) return;
    this.#rows.push(row);
    this.#distances.push(distance);
  }
}
