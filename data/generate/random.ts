import { present } from "../../src/lib/invariant.ts";

/** Dice: numbers that look random and are the same on every machine, every day, for the same seed. */
export interface Dice {
  /** 0 ≤ number < 1. */
  share(): number;
  /** A bell-shaped number between −2 and 2, of mean 0 and variance 1/3. */
  noise(): number;
  /** An index, drawn in proportion to the shares; these need not add up to 1. */
  pick(shares: readonly number[]): number;
  /** The same elements in another order. */
  shuffle<Element>(elements: readonly Element[]): Element[];
}

/**
 * Tommy Ettinger's mulberry32: 32 bits of state, enough for a few thousand draws.
 *
 * Only sums, products and integer operations: `Math.log` or `Math.exp` may differ in the last digit from one
 * engine to another, and the files would with them. Hence the bell as a sum of four shares (Irwin and Hall).
 */
export function dice(seed: number): Dice {
  let state = seed | 0;

  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  return {
    share,
    noise: () => share() + share() + share() + share() - 2,
    pick(shares) {
      let left = share() * shares.reduce((sum, each) => sum + each, 0);
      const found = shares.findIndex((each) => {
        left -= each;
        return left < 0;
      });
      return found === -1 ? shares.length - 1 : found;
    },
    shuffle(elements) {
      const shuffled = [...elements];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = Math.floor(share() * (last + 1));
        const kept = present(shuffled[last], "element");
        shuffled[last] = present(shuffled[other], "element");
        shuffled[other] = kept;
      }
      return shuffled;
    },
  };
}
