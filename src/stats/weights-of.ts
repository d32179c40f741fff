import type { Counting } from "../count/counting.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { isSimple } from "../survey/design.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import { layOut } from "./lay-out.ts";
import { type Placing, placingOf } from "./placing.ts";
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

/** Raking takes rounds over margins, and laying out a walk: once for a survey and its margins is enough. */
const made = new WeakMap<Counting, Map<string, Result<Weights, WeightsFailure>>>();

/** The weights of a survey, checked once: none negative, not all zero; raked where that is asked; laid out by the design. */
export function weightsOf(counting: Counting, weighting: Weighting | null): Result<Weights, WeightsFailure> {
  const { design } = counting.codebook;
  if (weighting === null && isSimple(design)) return ok(UNWEIGHTED);
  const known = made.get(counting) ?? new Map<string, Result<Weights, WeightsFailure>>();
  made.set(counting, known);
  const key = JSON.stringify(weighting);
  const weights = known.get(key) ?? make(counting, weighting, placingOf(counting, design));
  known.set(key, weights);
  return weights;
}

function make(
  counting: Counting,
  weighting: Weighting | null,
  placing: Placing,
): Result<Weights, WeightsFailure> {
  const weighed = weigh(counting, weighting, placing);
  if (!weighed.ok) return weighed;
  const { variable, raked } = weighed.value;
  if (!raked && placing.variables.length === 0) return ok({ ...weighed.value, unplaced: 0, cells: null });
  const cells = layOut(counting, placing, raked, variable);
  const sum = (numbers: Float64Array) => numbers.reduce((total, one) => total + one, 0);
  const placed = sum(cells.weighed);
  return ok({
    ...weighed.value,
    missing: counting.rows - placed,
    unplaced: unplacedOf(counting, placing),
    zero: placed - sum(cells.sizes),
    cells,
  });
}

type Weighed = Pick<Weights, "variable" | "missing" | "zero" | "raked">;

function weigh(
  counting: Counting,
  weighting: Weighting | null,
  placing: Placing,
): Result<Weighed, WeightsFailure> {
  if (weighting === null) return ok(UNWEIGHTED);
  if (weighting.kind === "variable") return variableWeights(counting, weighting.variable);
  const { raking } = weighting;
  const base = raking.base === null ? ok(UNWEIGHTED) : variableWeights(counting, raking.base);
  return base.ok ? rakedWeights(counting, raking, placing) : base;
}

/** Respondents of whom no stratum, or no cluster, is told. */
function unplacedOf(counting: Counting, placing: Placing): number {
  const { variables } = placing;
  if (variables.length === 0) return 0;
  const patterns = counting.patterns({ variables, conditions: [], filter: [], weight: null, moments: null });
  const strata = placing.strataOf(patterns);
  const clusters = placing.clustersOf(patterns);
  return patterns.rows.reduce(
    (sum, rows, pattern) => sum + ((strata[pattern] ?? 0) < 0 || (clusters?.[pattern] ?? 0) < 0 ? rows : 0),
    0,
  );
}

function variableWeights(counting: Counting, id: VariableId): Result<Weighed, WeightsFailure> {
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
