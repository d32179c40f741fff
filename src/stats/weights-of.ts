import type { Counting } from "../count/counting.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
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

/** Raking takes rounds over margins: once for a survey and its margins is enough. */
const made = new WeakMap<Counting, Map<string, Result<Weights, WeightsFailure>>>();

/** The weights of a survey, checked once: none negative, not all zero; raked where that is asked. */
export function weightsOf(counting: Counting, weighting: Weighting | null): Result<Weights, WeightsFailure> {
  if (weighting === null) return ok(UNWEIGHTED);
  const known = made.get(counting) ?? new Map<string, Result<Weights, WeightsFailure>>();
  made.set(counting, known);
  const key = JSON.stringify(weighting);
  const weights = known.get(key) ?? make(counting, weighting);
  known.set(key, weights);
  return weights;
}

function make(counting: Counting, weighting: Weighting): Result<Weights, WeightsFailure> {
  if (weighting.kind === "variable") return variableWeights(counting, weighting.variable);
  const { raking } = weighting;
  const base = raking.base === null ? ok(UNWEIGHTED) : variableWeights(counting, raking.base);
  return base.ok ? rakedWeights(counting, raking) : base;
}

function variableWeights(counting: Counting, id: VariableId): Result<Weights, WeightsFailure> {
  const facts = counting.weightFacts(id);
  if (!facts || facts.missing === counting.rows)
    return fail({ code: "weight-not-numeric", params: { variable: id } });
  const { missing, zero, negative, negativeRows } = facts;
  if (negative > 0) {
    const params = { variable: id, count: negative, rows: negativeRows.join(", ") };
    return fail({ code: "weight-negative", params });
  }
  if (missing + zero === counting.rows) return fail({ code: "weight-all-zero", params: { variable: id } });
  return ok({ variable: id, missing, zero, raked: null });
}
