import type { Question } from "../../survey/question.ts";
import type { VariableId } from "../../survey/variable.ts";

/**
 * Document: figures that leave together, so that what one of them shows must not give away what another hides. A figure
 * alone is a document of one question.
 */
export interface Document {
  readonly questions: readonly Question[];
  /** Variables by which a reader may filter every figure of the document: one category of each, or any. */
  readonly offered: readonly VariableId[];
}
