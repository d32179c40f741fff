import type { PatternsAsked } from "../counting.ts";
import type { CountedPatterns } from "./count-patterns.ts";

/** Bytes of patterns that are kept; those that were not wanted for longest go first. */
const MOST_BYTES = 2 ** 24;

/** Patterns that were counted before. */
export class Kept {
  #all: readonly CountedPatterns[] = [];

  /**
   * The smallest that tells all of these apart, and perhaps others as well: they add up.
   *
   * @param filter - of those who pass it only, as JSON; blank: of everybody
   */
  find(
    names: readonly string[],
    { weight, moments }: Pick<PatternsAsked, "weight" | "moments">,
    filter: string,
  ): CountedPatterns | null {
    let best: CountedPatterns | null = null;
    for (const one of this.#all) {
      const isOfWeight = one.weight === weight || (weight === null && moments === null);
      const isFit = one.filter === filter && isOfWeight && names.every((name) => one.names.includes(name));
      if (isFit && (!best || one.size < best.size)) best = one;
    }
    if (best) this.#all = [best, ...this.#all.filter((one) => one !== best)];
    return best;
  }

  keep(counted: CountedPatterns): void {
    if (counted.bytes > MOST_BYTES / 2) return;
    let bytes = 0;
    this.#all = [counted, ...this.#all].filter((one) => {
      bytes += one.bytes;
      return bytes <= MOST_BYTES;
    });
  }
}
