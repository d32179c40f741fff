import type { CategoryCode } from "./category.ts";
import type { SampleDesign } from "./design.ts";
import type { Missing } from "./missing.ts";
import type { DateVariable, DecimalMark, Role, VariableId, VariableKind } from "./variable.ts";
import type { Wave } from "./wave.ts";
import type { Raking } from "./weighting.ts";

/**
 * Correction: one thing that somebody knows better than what was inferred of a file. Plain data: the corrections made
 * so far, applied in order to the codebook as it was read, are the codebook in use; undoing is leaving out the last.
 */
export type Correction =
  /** Another short name for titles and lists. */
  | { readonly do: "rename"; readonly variable: VariableId; readonly label: string }
  | { readonly do: "role"; readonly variable: VariableId; readonly role: Role }
  /** Read the cells as something else: their answers are listed anew. */
  | { readonly do: "kind"; readonly variable: VariableId; readonly kind: VariableKind }
  /** All categories, from least to most. */
  | { readonly do: "order"; readonly variable: VariableId; readonly codes: readonly CategoryCode[] }
  /** One step towards the least (−1) or the most (1): whoever presses twice means two, whatever is on screen by then. */
  | { readonly do: "move"; readonly variable: VariableId; readonly code: CategoryCode; readonly by: -1 | 1 }
  | {
      readonly do: "label";
      readonly variable: VariableId;
      readonly code: CategoryCode;
      readonly label: string;
    }
  /** Several spellings of one answer: the first code keeps its label. */
  | { readonly do: "merge"; readonly variable: VariableId; readonly codes: readonly CategoryCode[] }
  /** Every spelling of an answer an answer of its own again. */
  | { readonly do: "part"; readonly variable: VariableId; readonly code: CategoryCode }
  /** An answer, or another missing code, that means that there is no answer. */
  | {
      readonly do: "missing";
      readonly variable: VariableId;
      readonly code: string;
      readonly kind: Missing;
    }
  /** A missing code that is an answer: “ne sait pas” counted in the base. */
  | { readonly do: "answer"; readonly variable: VariableId; readonly code: string }
  /** Categories to count together; no code takes the net of that label away. */
  | {
      readonly do: "net";
      readonly variable: VariableId;
      readonly label: string;
      readonly codes: readonly CategoryCode[];
    }
  /** The weight in use, or none. */
  | { readonly do: "weight"; readonly variable: VariableId | null }
  /** Weights made here from known margins, in place of the file's; null: none of that kind. */
  | { readonly do: "rake"; readonly raking: Raking | null }
  /** How respondents were drawn; null: one by one. */
  | { readonly do: "design"; readonly design: SampleDesign | null }
  | { readonly do: "decimal"; readonly variable: VariableId; readonly decimal: DecimalMark }
  | { readonly do: "dates"; readonly variable: VariableId; readonly order: DateVariable["order"] }
  /** Several columns that are one question: boxes to tick, or items with the same answers. One: its blank means “not ticked”. */
  | { readonly do: "gather"; readonly variables: readonly VariableId[]; readonly label: string }
  /** Every column a question of its own again. */
  | { readonly do: "split"; readonly variable: VariableId }
  /** One column of several, a question of its own. */
  | { readonly do: "take-out"; readonly variable: VariableId; readonly code: CategoryCode }
  /** Whether a blank box was not ticked, or not answered. */
  | { readonly do: "blank"; readonly variable: VariableId; readonly means: "unticked" | "missing" }
  /** Numbers cut at these points, rising; none: numbers again. */
  | { readonly do: "bands"; readonly variable: VariableId; readonly cuts: readonly number[] }
  /** Whether rows are respondents: false where they are figures that somebody computed. */
  | { readonly do: "respondents"; readonly are: boolean }
  /** What is known of the survey as a whole. */
  | {
      readonly do: "wave";
      readonly set: Partial<
        Pick<Wave, "unit" | "measurement" | "sampling" | "edition" | "population" | "threshold">
      > & {
        readonly title?: string;
      };
    };

/** The variable that a correction is about, if it is about one. */
export const correctedVariable = (correction: Correction): VariableId | null =>
  "variable" in correction ? correction.variable : null;

/**
 * Why a correction cannot be made.
 *
 * One of:
 * - `unknown-variable`: the file has no such variable (any more)
 * - `unknown-answer`: the variable has no such answer
 * - `unfit-kind`: the variable's kind has none of what would be corrected, or its cells cannot be read as asked
 * - `weight-not-numeric`: only numbers can weigh
 */
export type CorrectionProblem = "unknown-variable" | "unknown-answer" | "unfit-kind" | "weight-not-numeric";
