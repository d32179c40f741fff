import type { Condition } from "../survey/filter.ts";
import type { VariableId } from "../survey/variable.ts";
import type { CodedColumn, Codes, MaskColumn, NumberColumn, TextColumn } from "../table/column.ts";

/**
 * Answers: what the codes of a variable say. Of a coded variable, below `categories` a category, from there on a kind of
 * missing; else a place among the distinct choices of a multiple, among the distinct numbers, or among the distinct texts.
 */
export type Answers =
  | Omit<CodedColumn, "codes">
  | Omit<MaskColumn, "codes">
  | Omit<NumberColumn, "codes">
  | Omit<TextColumn, "codes">;

/**
 * Patterns: combinations of answers to some variables, and what the respondents who gave them add up to. All that
 * statistics know of rows: whoever has the same pattern has the same influence on every estimate that is made of those
 * variables. Never more patterns than respondents; in no order.
 */
export interface Patterns {
  readonly size: number;
  /** Code of each pattern for one of the variables that were asked for: see `Answers`. */
  codes(variable: VariableId): Codes;
  /** Of each pattern, 1 where its respondents meet one of the conditions that were asked for. */
  meets(condition: Condition): Codes;
  /** Respondents of each pattern, those without a weight included. */
  readonly rows: Float64Array;
  readonly sums: WeightSums;
  /** Of the numbers whose moments were asked for; null: none were. */
  readonly moments: MomentSums | null;
}

/** What the respondents of each pattern weigh. */
export interface WeightSums {
  /** Respondents with a weight, be it 0. */
  readonly weighed: Float64Array;
  /** Respondents with a weight above 0. */
  readonly n: Float64Array;
  readonly sumW: Float64Array;
  readonly sumW2: Float64Array;
}

/** Sums of the numbers y of each pattern about a pilot value a, over those with a weight above 0. */
export interface MomentSums {
  /** a: the pattern's own weighted mean; the very value where all are equal. */
  readonly pilot: Float64Array;
  /** Σ (y − a) */
  readonly sumY: Float64Array;
  /** Σ w (y − a) */
  readonly sumWY: Float64Array;
  /** Σ w² (y − a) */
  readonly sumW2Y: Float64Array;
  /** Σ w² (y − a)² */
  readonly sumW2Y2: Float64Array;
}
