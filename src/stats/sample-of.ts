import type { Counting } from "../count/counting.ts";
import { ok, type Result } from "../lib/result.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { Plan } from "./plan.ts";
import { type PopulationFailure, planOf } from "./plan-of.ts";
import type { Weights } from "./weights.ts";
import { type WeightsFailure, weightsOf } from "./weights-of.ts";

/** What each respondent stands for, and how the sample was drawn. */
export interface Sample {
  readonly weights: Weights;
  readonly plan: Plan;
}

/** The sample under a weighting, or what is wrong with its weights or its population. */
export function sampleOf(
  counting: Counting,
  weighting: Weighting | null,
): Result<Sample, WeightsFailure | PopulationFailure> {
  const weights = weightsOf(counting, weighting);
  if (!weights.ok) return weights;
  const plan = planOf(counting, weights.value);
  return plan.ok ? ok({ weights: weights.value, plan: plan.value }) : plan;
}
