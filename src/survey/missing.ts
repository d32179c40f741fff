import type { Wording } from "./wording.ts";

/**
 * Why there is no answer. Routing is not refusal, and “don't know” may count as an answer,
 * so they are kept apart from the file to the figure.
 *
 * One of:
 * - `not-asked`: the questionnaire skipped the question
 * - `no-answer`: asked, left blank
 * - `refused`: said to be refused
 * - `dont-know`: “ne sait pas”
 * - `unreadable`: something is written, which the variable's kind cannot read
 */
export const MISSING_KINDS = ["not-asked", "no-answer", "refused", "dont-know", "unreadable"] as const;

export type Missing = (typeof MISSING_KINDS)[number];

/** A value of the file that stands for a missing answer. */
export interface MissingCode {
  /** The cell's text, spaces around it removed; the empty string is the blank cell. */
  readonly code: string;
  readonly kind: Missing;
  readonly label: Wording;
}
