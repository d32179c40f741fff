import type { Association } from "../association.ts";
import type { CrossTab } from "../cross-tab.ts";

/** Effective base of every row and column from which a test may be told. */
const LEAST = 30;

/** A test that may be told, and what it says. */
export interface ToldAssociation extends Association {
  /** Whether there is a link. */
  readonly told: boolean;
}

/** The test that a figure tells: a battery has one for each of its items, which no sentence could hold. */
export function toldAssociation({ associations, question }: CrossTab): ToldAssociation | null {
  const [association, ...others] = associations;
  return association && others.length === 0 && association.smallest >= LEAST
    ? { ...association, told: association.p < 1 - question.confidence }
    : null;
}
