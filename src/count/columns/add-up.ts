/** Four numbers a key, side by side: respondents, Σw, Σw², and one that keeps the next key from straddling a line. */
const STRIDE = 4;

/** Up to so many keys all are taken over after each block; of more, those that the block has. */
const FEW = 1024;

/**
 * Adds up weights by key, exactly. Whole numbers add up to whole numbers, in any order. Others are added plainly within a
 * block, where what 4,096 additions lose is below 5 · 10⁻¹³, and over blocks with the rounding error made so far
 * (Neumaier's compensation): one compensated addition a row would take three times as long.
 */
export class AddUp {
  readonly #size: number;
  readonly #scale: number | null;
  readonly #here: Float64Array;
  readonly #totals: Float64Array;
  readonly #errors: Float64Array;

  /**
   * @param size - keys are below it
   * @param scale - what weights were multiplied by to be whole numbers; null: they are none
   */
  constructor(size: number, scale: number | null) {
    this.#size = size;
    this.#scale = scale;
    this.#here = new Float64Array(size * STRIDE);
    this.#totals = scale === null ? new Float64Array(size * STRIDE) : this.#here;
    this.#errors = new Float64Array(scale === null ? size * STRIDE : 0);
  }

  /** A block: of each row a key and a weight. */
  add(keys: Int32Array, weights: Float64Array, count: number): void {
    const here = this.#here;
    for (let k = 0; k < count; k++) {
      const at = (keys[k] as number) * STRIDE;
      const weight = weights[k] as number;
      here[at] = (here[at] as number) + 1;
      here[at + 1] = (here[at + 1] as number) + weight;
      here[at + 2] = (here[at + 2] as number) + weight * weight;
    }
    if (this.#scale !== null) return;
    if (this.#size <= FEW) for (let key = 0; key < this.#size; key++) this.#settle(key * STRIDE);
    else for (let k = 0; k < count; k++) this.#settle((keys[k] as number) * STRIDE);
  }

  rows(key: number): number {
    return this.#totals[key * STRIDE] as number;
  }

  sumW(key: number): number {
    return this.#sum(key * STRIDE + 1) / (this.#scale ?? 1);
  }

  sumW2(key: number): number {
    return this.#sum(key * STRIDE + 2) / (this.#scale ?? 1) ** 2;
  }

  #sum(place: number): number {
    return (this.#totals[place] as number) + (this.#errors[place] ?? 0);
  }

  #settle(at: number): void {
    const here = this.#here;
    if (here[at] === 0) return;
    this.#totals[at] = (this.#totals[at] as number) + (here[at] as number);
    here[at] = 0;
    for (let place = at + 1; place <= at + 2; place++) {
      const before = this.#totals[place] as number;
      const value = here[place] as number;
      const after = before + value;
      // Weights are never negative, nor are their sums.
      const error = before >= value ? before - after + value : value - after + before;
      this.#errors[place] = (this.#errors[place] as number) + error;
      this.#totals[place] = after;
      here[place] = 0;
    }
  }
}

/** Counts keys. */
export function countKeys(counts: Float64Array, keys: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    counts[key] = (counts[key] as number) + 1;
  }
}
