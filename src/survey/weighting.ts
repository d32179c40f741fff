import type { CategoryCode } from "./category.ts";
import type { VariableId } from "./variable.ts";

/** Margin: how many of the population give each answer to one variable, as somebody knows it from elsewhere. */
export interface Margin {
  readonly variable: VariableId;
  /** One for each answer of the sample. In any unit (persons, shares), the same for all margins. */
  readonly totals: readonly { readonly code: CategoryCode; readonly total: number }[];
}

/** Raking: weights made here, so that the sample has the known margins. */
export interface Raking {
  /** Weights to start from; null: every respondent counts for one. */
  readonly base: VariableId | null;
  /** One at least. */
  readonly margins: readonly Margin[];
  /** The largest weight allowed, as a multiple of the mean weight; null: any. Above 1. */
  readonly trim: number | null;
}

/** Weighting: what each respondent stands for. */
export type Weighting =
  /** A number of the file. */
  | { readonly kind: "variable"; readonly variable: VariableId }
  | { readonly kind: "raked"; readonly raking: Raking };

export const weightedBy = (variable: VariableId): Weighting => ({ kind: "variable", variable });

/** The weighting that a codebook asks for: raked where it says so, else its weight, else none. */
export function weightingOf({
  weight,
  raking,
}: {
  readonly weight: VariableId | null;
  readonly raking?: Raking;
}): Weighting | null {
  if (raking) return { kind: "raked", raking };
  return weight === null ? null : weightedBy(weight);
}
