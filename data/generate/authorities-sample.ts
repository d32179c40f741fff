import { present } from "../../src/lib/invariant.ts";
import type { Dice } from "./random.ts";

const STRATA = [
  "Moins de 50 000 hab.",
  "50 000 à 100 000 hab.",
  "100 000 à 400 000 hab.",
  "Plus de 400 000 hab.",
] as const;

/**
 * Kinds of authority: how many, how their populations spread over the strata, and how far they are ahead.
 * Counts, spread and advance are ours; that communautés de communes are behind the rest is published.
 */
const KINDS = [
  { name: "Métropole", count: 20, strata: [0, 0, 6, 14], advance: 0.55 },
  { name: "Communauté urbaine", count: 10, strata: [0, 1, 9, 0], advance: 0.4 },
  { name: "Communauté d’agglomération", count: 30, strata: [2, 14, 14, 0], advance: 0.15 },
  { name: "Communauté de communes", count: 36, strata: [32, 4, 0, 0], advance: -0.5 },
  { name: "Commune", count: 14, strata: [5, 4, 4, 1], advance: 0.05 },
  { name: "Département", count: 10, strata: [0, 0, 4, 6], advance: 0.1 },
] as const;

/** An authority that does not exist. */
export interface Authority {
  readonly kind: (typeof KINDS)[number]["name"];
  readonly stratum: string;
  /** How far ahead of others it is, in levels. */
  readonly advance: number;
}

/** The authorities, in no order. */
export function sampleAuthorities(dice: Dice): Authority[] {
  const authorities = KINDS.flatMap(({ name, count, strata, advance }) =>
    Array.from({ length: count }, () => ({
      kind: name,
      stratum: present(STRATA[dice.pick(strata)], "stratum"),
      advance: advance + 0.9 * dice.noise(),
    })),
  );
  return dice.shuffle(authorities);
}

/** The four whose level is not known: two leave the themes blank, two mostly do not know. */
export type Silence = "blank" | "dont-know";

export function silentOnes(authorities: readonly Authority[]): ReadonlyMap<number, Silence> {
  const of = (kind: Authority["kind"], rank: number) =>
    present([...authorities.keys()].filter((n) => authorities[n]?.kind === kind)[rank], kind);
  return new Map([
    [of("Communauté de communes", 4), "blank"],
    [of("Commune", 6), "blank"],
    [of("Communauté de communes", 20), "dont-know"],
    [of("Communauté d’agglomération", 9), "dont-know"],
  ]);
}
