/** Words that are taken at once; an entry is in one such part. */
const SHIFT = 18;
const PART = 2 ** SHIFT;
/** Words of the first part to begin with. */
const FIRST = 2 ** 14;
/** Words of an entry before its bytes: how many bytes, in which column, and which code. */
const HEAD = 3;
/** Bytes of a cell, at most. */
export const LONGEST_CELL = PART;
/** So many slots that are taken by others are no chance. */
const MOST_STEPS = 4096;

/**
 * CellStore: the cells of all columns by their bytes, and the code of each. A cell that is known costs its hash and one
 * comparison; no text is made for it.
 *
 * An open-addressed table of hashes and places, and one store of words: bytes are hashed and compared four at a time.
 * The hash is seeded; whoever nevertheless brings cells to one slot is noticed by the steps that they cost.
 */
export class CellStore {
  #slots = new Int32Array(2 ** 14);
  #mask = 2 ** 13 - 1;
  readonly #parts = [new Int32Array(FIRST)];
  /** 0 is no place. */
  #used = 1;
  #entries = 0;
  #view: DataView = new DataView(new ArrayBuffer(4));
  #isFlooded = false;
  readonly #seed: number;
  readonly #factor: number;

  /** What the hash is made with: whoever writes a file cannot know it. */
  constructor(seed = Math.random() * 2 ** 32, factor = (Math.random() * 2 ** 32) | 0x10001) {
    this.#seed = seed | 0;
    this.#factor = factor | 0;
  }

  /** Whether cells were chosen to be slow. */
  get isFlooded(): boolean {
    return this.#isFlooded;
  }

  /** Cells are looked up in these bytes from now on; at least three more follow each of them. */
  look(bytes: Uint8Array): void {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The code of a cell; −1 where its column has none such. */
  find(column: number, from: number, length: number): number {
    const hash = this.#hash(column, from, length);
    const slots = this.#slots;
    const parts = this.#parts;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[2 * slot + 1] as number;
      if (place === 0) return -1;
      if (slots[2 * slot] !== hash) continue;
      const words = parts[place >>> SHIFT] as Int32Array;
      const at = place & (PART - 1);
      if (words[at] === length && words[at + 1] === column && this.#isAt(words, at + HEAD, from, length))
        return words[at + 2] as number;
    }
  }

  /** A cell that its column has not. */
  add(column: number, from: number, length: number, code: number): void {
    if (2 * this.#entries >= this.#mask) this.#growSlots();
    const place = this.#take(HEAD + ((length + 3) >> 2));
    const words = this.#parts[place >>> SHIFT] as Int32Array;
    const at = place & (PART - 1);
    words[at] = length;
    words[at + 1] = column;
    words[at + 2] = code;
    const whole = length >> 2;
    for (let word = 0; word < whole; word += 1)
      words[at + HEAD + word] = this.#view.getInt32(from + 4 * word, true);
    if ((length & 3) > 0) words[at + HEAD + whole] = this.#rest(from + 4 * whole, length & 3);
    this.#entries += 1;
    this.#put(this.#hash(column, from, length), place);
  }

  #put(hash: number, place: number): void {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    let steps = 0;
    while (slots[2 * slot + 1] !== 0) {
      slot = (slot + 1) & this.#mask;
      steps += 1;
    }
    if (steps > MOST_STEPS) this.#isFlooded = true;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = place;
  }

  #hash(column: number, from: number, length: number): number {
    const view = this.#view;
    const factor = this.#factor;
    const end = from + (length & ~3);
    let hash = this.#seed ^ Math.imul(column, 0x9e3779b1) ^ length;
    for (let at = from; at < end; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), factor);
      hash ^= hash >>> 15;
    }
    if ((length & 3) > 0) {
      hash = Math.imul(hash ^ this.#rest(end, length & 3), factor);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    return hash ^ (hash >>> 13);
  }

  /** The last bytes of a cell, fewer than a word has. */
  #rest(at: number, bytes: number): number {
    return this.#view.getInt32(at, true) & ((1 << (8 * bytes)) - 1);
  }

  #isAt(words: Int32Array, place: number, from: number, length: number): boolean {
    const view = this.#view;
    const whole = length >> 2;
    for (let word = 0; word < whole; word += 1)
      if (words[place + word] !== view.getInt32(from + 4 * word, true)) return false;
    return (length & 3) === 0 || words[place + whole] === this.#rest(from + 4 * whole, length & 3);
  }

  #growSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) this.#put(old[slot] as number, old[slot + 1] as number);
  }

  /** The place of so many words. */
  #take(words: number): number {
    const part = this.#used >>> SHIFT;
    const isFull = (this.#used & (PART - 1)) + words > PART;
    const place = isFull ? (part + 1) * PART : this.#used;
    const after = (place & (PART - 1)) + words;
    this.#used = place + words;
    const last = this.#parts[place >>> SHIFT];
    if (!last) this.#parts.push(new Int32Array(PART));
    else if (after > last.length) {
      const grown = new Int32Array(Math.min(PART, Math.max(after, 2 * last.length)));
      grown.set(last);
      this.#parts[place >>> SHIFT] = grown;
    }
    return place;
  }
}
