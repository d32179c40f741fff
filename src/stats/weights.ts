import type { VariableId } from "../survey/variable.ts";
import type { LaidOut } from "./lay-out.ts";
import type { RakedCells } from "./raked-cells.ts";

/** Weights that can be used. */
export interface Weights {
  /** The number that each respondent weighs, before any raking; null: each counts for one. */
  readonly variable: VariableId | null;
  /** Respondents who cannot be given a weight, or a place in the design: they are left out, and counted. */
  readonly missing: number;
  /** Those of them who have no place in the design: no stratum, or no cluster, is told of them. */
  readonly unplaced: number;
  /** Respondents whose weight is 0: they stand for nobody, and are counted. */
  readonly zero: number;
  /** What raking multiplies them by; null: they were not raked. */
  readonly raked: RakedCells | null;
  /** Who was drawn with whom, and who was raked with whom; null: neither. */
  readonly cells: LaidOut | null;
}

export const UNWEIGHTED: Weights = {
  variable: null,
  missing: 0,
  unplaced: 0,
  zero: 0,
  raked: null,
  cells: null,
};
