import type { Counting } from "../count/counting.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { Wave } from "../survey/wave.ts";
import type { Plan } from "./plan.ts";
import type { Weights } from "./weights.ts";

/** The population is declared smaller than the sample. */
export interface PopulationFailure {
  readonly code: "population-too-small";
  readonly params: { readonly population: number; readonly rows: number };
}

/**
 * The sampling plan of a survey. A finite population leaves less to chance only where somebody has declared its size N;
 * a survey declared exhaustive, without N, holds them all.
 */
export function planOf(
  { rows, codebook }: Pick<Counting, "rows" | "codebook">,
  { missing, raked }: Weights,
): Result<Plan, PopulationFailure> {
  const population = populationOf(codebook.wave, rows);
  if (population !== null && population < rows)
    return fail({ code: "population-too-small", params: { population, rows } });
  const size = rows - missing;
  return ok({
    size,
    fraction: population === null ? 0 : size / population,
    poststrata: raked?.poststrata ?? null,
  });
}

const populationOf = ({ population, sampling }: Wave, rows: number): number | null =>
  population ?? (sampling === "census" ? rows : null);
