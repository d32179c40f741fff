import { fail, ok, type Result } from "../lib/result.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { type RakedWeightsFailure, rakedWeights } from "./raked-weights.ts";
import { UNWEIGHTED, type Weights } from "./weights.ts";

/** Why weights are refused. */
export type WeightsFailure =
  | { readonly code: "weight-not-numeric"; readonly params: { readonly variable: string } }
  | {
      readonly code: "weight-negative";
      /** `rows`: the first of them, from 1, as a list. */
      readonly params: { readonly variable: string; readonly count: number; readonly rows: string };
    }
  | { readonly code: "weight-all-zero"; readonly params: { readonly variable: string } }
  | RakedWeightsFailure;

/** Rows named in a failure. */
const LISTED = 20;

/** Raking takes rounds over margins: once for a table and its margins is enough. */
const raked = new WeakMap<SurveyTable, Map<string, Result<Weights, WeightsFailure>>>();

/** The weights of a table, checked once: none negative, not all zero; raked where that is asked. */
export function weightsOf(table: SurveyTable, weighting: Weighting | null): Result<Weights, WeightsFailure> {
  if (weighting === null) return ok(UNWEIGHTED);
  if (weighting.kind === "variable") return columnWeights(table, weighting.variable);
  const { raking } = weighting;
  const known = raked.get(table) ?? new Map<string, Result<Weights, WeightsFailure>>();
  raked.set(table, known);
  const key = JSON.stringify(raking);
  const made = known.get(key);
  if (made) return made;
  const base = raking.base === null ? ok(UNWEIGHTED) : columnWeights(table, raking.base);
  const result = base.ok ? rakedWeights(table, raking, base.value) : base;
  known.set(key, result);
  return result;
}

function columnWeights(table: SurveyTable, id: VariableId): Result<Weights, WeightsFailure> {
  const column = table.column(id);
  if (column.kind !== "number") return fail({ code: "weight-not-numeric", params: { variable: id } });

  const values = new Float64Array(table.rows);
  const absent = new Uint8Array(table.rows);
  let missing = 0;
  let negative = 0;
  const rows: number[] = [];
  let positive = 0;
  for (let row = 0; row < table.rows; row++) {
    if (column.missing[row] !== 0) {
      absent[row] = 1;
      missing++;
    } else {
      const weight = column.values[row] ?? 0;
      if (weight < 0) {
        if (rows.length < LISTED) rows.push(row + 1);
        negative++;
      } else if (weight > 0) positive++;
      values[row] = weight;
    }
  }
  if (negative > 0) {
    const params = { variable: id, count: negative, rows: rows.join(", ") };
    return fail({ code: "weight-negative", params });
  }
  if (missing === table.rows) return fail({ code: "weight-not-numeric", params: { variable: id } });
  if (positive === 0) return fail({ code: "weight-all-zero", params: { variable: id } });
  const zero = table.rows - missing - positive;
  return ok({ values, missing, absent: missing > 0 ? absent : null, zero, poststrata: null });
}
