import type { CategoryCode } from "./category.ts";
import type { VariableId } from "./variable.ts";

/** OrderProposal: an order that answers may have, though their words do not tell all of it. */
export interface OrderProposal {
  /**
   * Where it comes from.
   *
   * One of:
   * - `codes`: numbers or letters that the answers bear
   * - `question`: another question has these answers in this order
   * - `words`: what the words of most say; answers that they do not place come last
   * - `appearance`: as they come in the file
   */
  readonly by: "codes" | "question" | "words" | "appearance";
  /** That other question. */
  readonly like: VariableId | null;
  /** All of them, from least to most. */
  readonly codes: readonly CategoryCode[];
}
