/**
 * Hash: tells texts and lists of numbers apart, in few letters. Two lanes of 32 bits, mixed after the manner of
 * MurmurHash3: no secret is kept by it, and none is in it.
 */
export class Hash {
  #a = 0x9e3779b1;
  #b = 0x85ebca77;

  /** @param word - its low 32 bits */
  add(word: number): void {
    this.#a = Math.imul(rotated(this.#a ^ Math.imul(word, 0xcc9e2d51), 13), 5) + 0x6b64e654;
    this.#b = Math.imul(rotated(this.#b ^ Math.imul(word, 0x1b873593), 15), 9) + 0x38495ab5;
  }

  /** Adds `words[place]` for each of these places, in order. */
  addEach(places: ArrayLike<number>, words: Uint32Array): void {
    let a = this.#a;
    let b = this.#b;
    for (let index = 0; index < places.length; index += 1) {
      const word = words[places[index] as number] as number;
      a = (Math.imul(rotated(a ^ Math.imul(word, 0xcc9e2d51), 13), 5) + 0x6b64e654) | 0;
      b = (Math.imul(rotated(b ^ Math.imul(word, 0x1b873593), 15), 9) + 0x38495ab5) | 0;
    }
    this.#a = a;
    this.#b = b;
  }

  /** Eight letters of base 36. */
  letters(): string {
    const high = finished(this.#a ^ this.#b) >>> 0;
    const low = finished(this.#b + Math.imul(this.#a, 3)) & 0xfffff;
    return (high * 0x100000 + low).toString(36).padStart(11, "0").slice(-8);
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function finished(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** FNV-1a over the UTF-16 code units of a text, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return finished(hash ^ text.length) >>> 0;
}

/** A text in eight letters of base 36. */
export function lettersOf(text: string): string {
  const hash = new Hash();
  for (let index = 0; index < text.length; index += 1) hash.add(text.charCodeAt(index));
  return hash.letters();
}
