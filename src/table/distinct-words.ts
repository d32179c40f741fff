import { codesFor } from "./codes-for.ts";
import type { Codes } from "./column.ts";

const FIRST_SLOTS = 1024;

/**
 * Numbers what is told apart by several words: each distinct group of words once, in the order in which they come. Found
 * again by open addressing over the words themselves; no string is made.
 */
export class DistinctWords {
  readonly #words: number;
  #kept: Uint32Array;
  #size = 0;
  /** Place + 1 of what was put there; 0: nothing. At most half of them are taken. */
  #slots = new Uint32Array(FIRST_SLOTS);

  /** @param words - 32-bit words of each group, 1 or more */
  constructor(words: number) {
    this.#words = words;
    this.#kept = new Uint32Array(FIRST_SLOTS * words);
  }

  get size(): number {
    return this.#size;
  }

  /** size × words. */
  get kept(): Uint32Array {
    return this.#kept.slice(0, this.#size * this.#words);
  }

  /** The number of the group that begins at `from`. */
  numberOf(words: Uint32Array, from: number): number {
    const last = this.#slots.length - 1;
    let slot = this.#hashOf(words, from) & last;
    for (;;) {
      const place = (this.#slots[slot] as number) - 1;
      if (place < 0) return this.#keep(words, from, slot);
      if (this.#isAt(place, words, from)) return place;
      slot = (slot + 1) & last;
    }
  }

  #keep(words: Uint32Array, from: number, slot: number): number {
    const place = this.#size++;
    const at = place * this.#words;
    if (at + this.#words > this.#kept.length) {
      const grown = new Uint32Array(this.#kept.length * 2);
      grown.set(this.#kept);
      this.#kept = grown;
    }
    for (let word = 0; word < this.#words; word += 1) this.#kept[at + word] = words[from + word] as number;
    this.#slots[slot] = place + 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return place;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const last = this.#slots.length - 1;
    for (let place = 0; place < this.#size; place += 1) {
      let slot = this.#hashOf(this.#kept, place * this.#words) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = place + 1;
    }
  }

  #isAt(place: number, words: Uint32Array, from: number): boolean {
    const at = place * this.#words;
    for (let word = 0; word < this.#words; word += 1)
      if (this.#kept[at + word] !== words[from + word]) return false;
    return true;
  }

  #hashOf(words: Uint32Array, from: number): number {
    let hash = 0x9747b28c;
    for (let word = 0; word < this.#words; word += 1) {
      hash = Math.imul(hash ^ (words[from + word] as number), 0x85ebca6b);
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0xc2b2ae35);
      hash ^= hash >>> 13;
    }
    return hash >>> 0;
  }
}

/** As narrow as the codes allow. */
export function narrowed(codes: Uint32Array, distinct: number): Codes {
  const narrow = codesFor(codes.length, distinct);
  narrow.set(codes);
  return narrow;
}
