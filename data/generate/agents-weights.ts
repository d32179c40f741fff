import { present } from "../../src/lib/invariant.ts";
import type { Agent } from "./agents-sample.ts";
import { allot } from "./allot.ts";
import type { Dice } from "./random.ts";

/**
 * What the weighted sample must look like.
 *
 * Categories: the staff of 31 December 2012 (figures FPT-01, FPT-02, FPT-03), of which 2.7 % belong to none.
 * Ages and towns: ours, in the spirit of what is known of territorial staff (nearly one in two is 50 or more).
 */
const MARGINS: readonly { readonly of: keyof Agent; readonly shares: readonly number[] }[] = [
  { of: "age", shares: [18, 24, 31, 27] },
  { of: "town", shares: [33, 34, 33] },
  { of: "category", shares: [8.6, 13.1, 75.6] },
];

/** Enough for the margins to stand still in the sixth decimal. */
const ROUNDS = 25;

/**
 * Weights in hundredths, of mean 1: raked to the margins from a first weight that varies a little, as it does
 * after an adjustment for non-response.
 */
export function weighAgents(agents: readonly Agent[], dice: Dice): number[] {
  let weights = agents.map(() => 0.8 + 0.4 * dice.share());
  for (let round = 0; round < ROUNDS; round++) {
    for (const margin of MARGINS) {
      const wanted = margin.shares.reduce((sum, share) => sum + share, 0);
      const factors = margin.shares.map((share, group) => {
        const held = weights.reduce((sum, w, n) => (agents[n]?.[margin.of] === group ? sum + w : sum), 0);
        return ((share / wanted) * agents.length) / held;
      });
      weights = weights.map((w, n) => w * present(factors[present(agents[n], "agent")[margin.of]], "factor"));
    }
  }
  return allot(100 * agents.length, weights);
}
