import type { CodeBook } from "../survey/codebook.ts";
import type { Condition, Filter } from "../survey/filter.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Answers, Patterns } from "./patterns.ts";

/** Which patterns are asked for. */
export interface PatternsAsked {
  /** What tells them apart: variables with categories, or numbers, each distinct one by itself. */
  readonly variables: readonly VariableId[];
  /** What else tells them apart: conditions on variables without categories. */
  readonly conditions: readonly Condition[];
  /** Whom they are of: those who pass, and nobody else. */
  readonly filter: Filter;
  /** The number that each respondent weighs; null: each counts for one. */
  readonly weight: VariableId | null;
  /**
   * A numeric variable whose moments are wanted. It is one of the variables, and tells apart only whether there is a
   * number, code 0, or of which kind it is missing, k + 1.
   */
  readonly moments: VariableId | null;
}

/** What is known of a weight before it is used. */
export interface WeightFacts {
  /** Respondents without one. */
  readonly missing: number;
  readonly zero: number;
  readonly negative: number;
  /** The first rows with a negative one, from 1; 20 at most. */
  readonly negativeRows: readonly number[];
}

/**
 * Counting: all that statistics ask of rows. Each set of patterns is a GROUP BY: whoever can count these, a table in
 * memory or an SQL engine, can be asked every question that there is.
 */
export interface Counting {
  readonly codebook: CodeBook;
  /** Respondents of the survey. */
  readonly rows: number;
  /** What the codes of a variable say, unless its moments are asked for. */
  answers(variable: VariableId): Answers;
  patterns(asked: PatternsAsked): Patterns;
  /** Null: the variable holds no numbers. */
  weightFacts(variable: VariableId): WeightFacts | null;
}
