import type { CategoryCode } from "./category.ts";
import type { VariableId } from "./variable.ts";

/** OrderProposal: an order that answers may have, though their words tell none. */
export interface OrderProposal {
  /**
   * Where it comes from.
   *
   * One of:
   * - `codes`: numbers or letters that the answers bear
   * - `question`: another question has these answers in this order
   * - `appearance`: as they come in the file
   */
  readonly by: "codes" | "question" | "appearance";
  /** That other question. */
  readonly like: VariableId | null;
  /** All of them, from least to most. */
  readonly codes: readonly CategoryCode[];
}
