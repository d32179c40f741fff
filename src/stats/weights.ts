import { fail, ok, type Result } from "../lib/result.ts";
import type { VariableId } from "../survey/variable.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/** Weights that can be used: one number per row, or one for all. */
export interface Weights {
  /** Weight of each row; 0 where it is missing. Null: every row counts for one. */
  readonly values: Float64Array | null;
  /** Rows whose weight is not there: they are left out, and counted. */
  readonly missing: number;
  /** Rows whose weight is 0: they stand for nobody, and are counted. */
  readonly zero: number;
}

/** Why weights are refused. */
export type WeightsFailure =
  | { readonly code: "weight-not-numeric"; readonly params: { readonly variable: string } }
  | {
      readonly code: "weight-negative";
      readonly params: { readonly variable: string; readonly count: number };
    }
  | { readonly code: "weight-all-zero"; readonly params: { readonly variable: string } };

const UNWEIGHTED: Weights = { values: null, missing: 0, zero: 0 };

/** The weights of a table, checked once: none negative, not all zero. */
export function weightsOf(table: SurveyTable, id: VariableId | null): Result<Weights, WeightsFailure> {
  if (id === null) return ok(UNWEIGHTED);
  const column = table.column(id);
  if (column.kind !== "number") return fail({ code: "weight-not-numeric", params: { variable: id } });

  const values = new Float64Array(table.rows);
  let missing = 0;
  let negative = 0;
  let positive = 0;
  for (let row = 0; row < table.rows; row++) {
    if (column.missing[row] !== 0) missing++;
    else {
      const weight = column.values[row] ?? 0;
      if (weight < 0) negative++;
      else if (weight > 0) positive++;
      values[row] = weight;
    }
  }
  if (negative > 0) return fail({ code: "weight-negative", params: { variable: id, count: negative } });
  if (positive === 0) return fail({ code: "weight-all-zero", params: { variable: id } });
  return ok({ values, missing, zero: table.rows - missing - positive });
}
