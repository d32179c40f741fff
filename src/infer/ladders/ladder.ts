/**
 * What an order of answers was read from.
 *
 * One of:
 * - `numbers`: numbers that are rungs, or that stand alone between named ends
 * - `quantities`: amounts with their units
 * - `frequency`: how often
 * - `schooling`: diplomas and school years
 * - `known`: an order that no principle gives, as of the days of the week
 * - `degree`: degrees composed with what they qualify
 * - `codes`: codes before labels that say degrees in the same order
 */
export type Evidence = "numbers" | "quantities" | "frequency" | "schooling" | "known" | "degree" | "codes";

/** Ladder: answers in order, and how that is known. */
export interface Ladder {
  /** From least to most. */
  readonly order: readonly string[];
  /** Answers that stand beside it: “autre”, a typo. */
  readonly apart: readonly string[];
  /** Of those, answers that nothing explains: no “autre”, no “je ne l'utilise pas”. */
  readonly odd: readonly string[];
  readonly by: Evidence;
  /** What each answer of the order counts for, where it is a number: “0 - Pas du tout”, 1, 2 … */
  readonly scores?: readonly number[];
  /** Whether the order should be looked at: whole sentences, or an answer that does not fit. */
  readonly doubt: boolean;
}
