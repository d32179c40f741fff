import type { Cells } from "./batch.ts";
import { isBlank } from "./is-blank.ts";

/** A narrower table has no room for another one. */
const NARROWEST = 4;

/**
 * Watches for a side table: counts and notes that somebody wrote below the answers, after blank lines. Its records
 * leave the first cell and three quarters of the columns blank, and go on to the end of the file.
 */
export class SideTable {
  readonly #width: number;
  #afterBlank = false;
  #count = 0;
  #first = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** Records at the end of the file that seem to be one. */
  get count(): number {
    return this.#count;
  }

  /** Number of the first of them. */
  get first(): number {
    return this.#first;
  }

  look(records: readonly Cells[], first: number): void {
    if (this.#width < NARROWEST) return;
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index] as Cells;
      if (record[0] !== "" && record[0]?.trim() !== "") this.#reset();
      else if (isBlank(record)) this.#afterBlank = true;
      else if (!this.#afterBlank || !this.#isSparse(record)) this.#reset();
      else {
        if (this.#count === 0) this.#first = first + index;
        this.#count += 1;
      }
    }
  }

  /** Whether it has seen no blank record since the last one with something in its first cell. */
  get isIdle(): boolean {
    return !this.#afterBlank;
  }

  /** Records of which the first says that they are none of a side table. */
  pass(): void {
    this.#reset();
  }

  #reset(): void {
    this.#afterBlank = false;
    this.#count = 0;
  }

  #isSparse(record: Cells): boolean {
    return record.filter((cell) => cell.trim() !== "").length * 4 <= this.#width;
  }
}
