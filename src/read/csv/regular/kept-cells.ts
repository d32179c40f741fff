/** After each cell: a NUL, which is in no cell. */
export const BETWEEN = 0;

/** KeptCells: cells one after the other, as bytes, each with its column. */
export class KeptCells {
  bytes = new Uint8Array(2 ** 12);
  /** How many of the bytes are cells, and what is after each. */
  length = 0;
  /** The column of each cell. */
  readonly columns: number[] = [];

  add(bytes: Uint8Array, column: number, start: number, length: number): void {
    const after = this.length + length + 1;
    this.#reserve(after);
    for (let at = 0; at < length; at += 1) this.bytes[this.length + at] = bytes[start + at] as number;
    this.bytes[after - 1] = BETWEEN;
    this.length = after;
    this.columns.push(column);
  }

  addAll({ bytes, length, columns }: KeptCells): void {
    this.#reserve(this.length + length);
    this.bytes.set(bytes.subarray(0, length), this.length);
    this.length += length;
    for (const column of columns) this.columns.push(column);
  }

  clear(): void {
    this.length = 0;
    this.columns.length = 0;
  }

  #reserve(length: number): void {
    if (length <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(length, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
