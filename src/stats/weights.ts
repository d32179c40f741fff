import type { VariableId } from "../survey/variable.ts";
import type { RakedCells } from "./raked-cells.ts";

/** Weights that can be used. */
export interface Weights {
  /** The number that each respondent weighs, before any raking; null: each counts for one. */
  readonly variable: VariableId | null;
  /** Respondents who cannot be given a weight: they are left out, and counted. */
  readonly missing: number;
  /** Respondents whose weight is 0: they stand for nobody, and are counted. */
  readonly zero: number;
  /** What raking multiplies them by; null: they were not raked. */
  readonly raked: RakedCells | null;
}

export const UNWEIGHTED: Weights = { variable: null, missing: 0, zero: 0, raked: null };
