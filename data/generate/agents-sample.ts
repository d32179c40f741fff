import { present } from "../../src/lib/invariant.ts";
import { allot } from "./allot.ts";
import type { Dice } from "./random.ts";

export const AGES = ["Moins de 35 ans", "35 à 44 ans", "45 à 54 ans", "55 ans et plus"] as const;
export const TOWNS = ["Moins de 20 000 hab.", "20 000 à 100 000 hab.", "Plus de 100 000 hab."] as const;
export const CATEGORIES = ["A", "B", "C"] as const;
export const BRANCHES = [
  "Administrative",
  "Technique",
  "Sociale et médico-sociale",
  "Culturelle",
  "Animation et sport",
] as const;

/** Who an agent is, as indices into the lists above. */
export interface Agent {
  readonly age: number;
  readonly town: number;
  readonly branch: number;
  readonly category: number;
}

/** Respondents by age: a sample in which those of 55 and over are few, so that weights have work to do. */
const BY_AGE = [481, 720, 768, 431];

/** Larger authorities answer more, as in the survey that the figures come from. */
const BY_TOWN = [22, 34.5, 43.5];

/** The administrative branch answers more. */
const BY_BRANCH = [43, 24, 16, 8, 9];

/** Share of categories A, B and C in each branch, category A answering more than its part. */
const BY_CATEGORY = [
  [27, 26, 47],
  [13, 14, 73],
  [22, 24, 54],
  [28, 28, 44],
  [9, 17, 74],
];

/** The sample, in no order: ages, towns and branches by quota, categories drawn. */
export function sampleAgents(dice: Dice): Agent[] {
  const agents = BY_AGE.flatMap((ofAge, age) =>
    allot(ofAge, BY_TOWN).flatMap((ofTown, town) =>
      allot(ofTown, BY_BRANCH).flatMap((ofBranch, branch) =>
        Array.from({ length: ofBranch }, () => ({
          age,
          town,
          branch,
          category: dice.pick(present(BY_CATEGORY[branch], "branch")),
        })),
      ),
    ),
  );
  return dice.shuffle(agents);
}
