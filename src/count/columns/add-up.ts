import type { RowSet } from "../../table/row-set.ts";

/** Four numbers a key, side by side: respondents, Σw, Σw², and one that keeps the next key from straddling a line. */
const STRIDE = 4;

/**
 * Up to so many keys all are taken over after each block; of more, those that the block has. And of so few, every second
 * row is added up beside the others: one that has the key of the row before would have to wait for its sums.
 */
export const FEW = 1024;

/** Two columns whose codes fit a byte, and weights of which there are not too many different ones: most cross-tabs. */
export interface Pair {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** Codes of the second one are below it. */
  readonly width: number;
  /** Place of each row's weight in `values`: two bytes that are read in turn, and not eight. */
  readonly weights: Uint16Array;
  readonly values: Float64Array;
}

/**
 * Adds up weights by key, exactly. Whole numbers add up to whole numbers, in any order. Others are added plainly within a
 * block, where what 4,096 additions lose is below 5 · 10⁻¹³, and over blocks with the rounding error made so far
 * (Neumaier's compensation): one compensated addition a row would take three times as long.
 */
export class AddUp {
  readonly #size: number;
  readonly #scale: number | null;
  readonly #one: Lane;
  /** Of every second row; the same where there are many keys. */
  readonly #other: Lane;

  /**
   * @param size - keys are below it
   * @param scale - what weights were multiplied by to be whole numbers; null: they are none
   */
  constructor(size: number, scale: number | null) {
    this.#size = size;
    this.#scale = scale;
    this.#one = laneOf(size, scale);
    this.#other = size <= FEW ? laneOf(size, scale) : this.#one;
  }

  /** A block: of each row a key and a weight. */
  add(keys: Int32Array, weights: Float64Array, count: number): void {
    addByKey(this.#one.here, this.#other.here, keys, weights, count);
    if (this.#scale !== null) return;
    if (this.#size <= FEW) this.#settleAll();
    else for (let k = 0; k < count; k++) settle(this.#one, (keys[k] as number) * STRIDE);
  }

  /** The same, of rows whose key is code of the first × width + code of the second: nothing is copied. */
  addPairs(pair: Pair, rows: RowSet, from: number, count: number): void {
    const [one, other] = [this.#one.here, this.#other.here];
    if (rows.kind === "all") addPairsOfAll(one, other, pair, from, count);
    else addPairsOfSome(one, other, pair, rows.rows, from, count);
    if (this.#scale === null) this.#settleAll();
  }

  rows(key: number): number {
    return this.#sum(key * STRIDE);
  }

  sumW(key: number): number {
    return this.#sum(key * STRIDE + 1) / (this.#scale ?? 1);
  }

  sumW2(key: number): number {
    return this.#sum(key * STRIDE + 2) / (this.#scale ?? 1) ** 2;
  }

  #sum(place: number): number {
    const sum = sumOf(this.#one, place);
    return this.#other === this.#one ? sum : sum + sumOf(this.#other, place);
  }

  #settleAll(): void {
    for (let at = 0; at < this.#size * STRIDE; at += STRIDE) {
      settle(this.#one, at);
      settle(this.#other, at);
    }
  }
}

/** Sums of some rows, four numbers a key. */
interface Lane {
  /** Of this block, where weights are no whole numbers; else of all blocks so far. */
  readonly here: Float64Array;
  readonly totals: Float64Array;
  readonly errors: Float64Array;
}

function laneOf(size: number, scale: number | null): Lane {
  const here = new Float64Array(size * STRIDE);
  if (scale !== null) return { here, totals: here, errors: new Float64Array(0) };
  return { here, totals: new Float64Array(size * STRIDE), errors: new Float64Array(size * STRIDE) };
}

const sumOf = ({ totals, errors }: Lane, place: number): number =>
  (totals[place] as number) + (errors[place] ?? 0);

function settle({ here, totals, errors }: Lane, at: number): void {
  if (here[at] === 0) return;
  totals[at] = (totals[at] as number) + (here[at] as number);
  here[at] = 0;
  for (let place = at + 1; place <= at + 2; place++) {
    const before = totals[place] as number;
    const value = here[place] as number;
    const after = before + value;
    // Weights are never negative, nor are their sums.
    const error = before >= value ? before - after + value : value - after + before;
    errors[place] = (errors[place] as number) + error;
    totals[place] = after;
    here[place] = 0;
  }
}

// `Math.imul` and shifts: a product that might be no whole number of 32 bits takes three times as long.

function addByKey(
  one: Float64Array,
  other: Float64Array,
  keys: Int32Array,
  weights: Float64Array,
  count: number,
): void {
  let k = 0;
  for (; k + 1 < count; k += 2) {
    addOne(one, (keys[k] as number) << 2, weights[k] as number);
    addOne(other, (keys[k + 1] as number) << 2, weights[k + 1] as number);
  }
  if (k < count) addOne(one, (keys[k] as number) << 2, weights[k] as number);
}

function addPairsOfAll(
  one: Float64Array,
  other: Float64Array,
  { first, second, width, weights, values }: Pair,
  from: number,
  count: number,
): void {
  const end = from + count;
  let row = from;
  for (; row + 1 < end; row += 2) {
    const key = Math.imul(first[row] as number, width) + (second[row] as number);
    const next = Math.imul(first[row + 1] as number, width) + (second[row + 1] as number);
    addOne(one, key << 2, values[weights[row] as number] as number);
    addOne(other, next << 2, values[weights[row + 1] as number] as number);
  }
  if (row < end) {
    const key = Math.imul(first[row] as number, width) + (second[row] as number);
    addOne(one, key << 2, values[weights[row] as number] as number);
  }
}

function addPairsOfSome(
  one: Float64Array,
  other: Float64Array,
  { first, second, width, weights, values }: Pair,
  rows: Uint32Array,
  from: number,
  count: number,
): void {
  const end = from + count;
  let k = from;
  for (; k + 1 < end; k += 2) {
    const row = rows[k] as number;
    const beside = rows[k + 1] as number;
    const key = Math.imul(first[row] as number, width) + (second[row] as number);
    const next = Math.imul(first[beside] as number, width) + (second[beside] as number);
    addOne(one, key << 2, values[weights[row] as number] as number);
    addOne(other, next << 2, values[weights[beside] as number] as number);
  }
  if (k < end) {
    const row = rows[k] as number;
    const key = Math.imul(first[row] as number, width) + (second[row] as number);
    addOne(one, key << 2, values[weights[row] as number] as number);
  }
}

function addOne(here: Float64Array, at: number, weight: number): void {
  here[at] = (here[at] as number) + 1;
  here[at + 1] = (here[at + 1] as number) + weight;
  here[at + 2] = (here[at + 2] as number) + weight * weight;
}

/** Counts keys. */
export function countKeys(counts: Float64Array, keys: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    counts[key] = (counts[key] as number) + 1;
  }
}
