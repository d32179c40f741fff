import type { Counting } from "../count/counting.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { type CodeBook, codesOf } from "../survey/codebook.ts";
import type { Wave } from "../survey/wave.ts";
import type { Strata } from "./design-cells.ts";
import type { LaidOut } from "./lay-out.ts";
import type { Plan } from "./plan.ts";
import type { Weights } from "./weights.ts";

/** The population, or a stratum of it, is declared smaller than what was drawn of it; or nothing can be told of chance. */
export type PopulationFailure =
  | {
      readonly code: "population-too-small";
      readonly params: { readonly population: number; readonly rows: number };
    }
  | {
      readonly code: "stratum-too-small";
      readonly params: { readonly stratum: string; readonly population: number; readonly units: number };
    }
  | { readonly code: "one-cluster"; readonly params: { readonly variable: string } };

/**
 * The sampling plan of a survey. A finite population leaves less to chance only where somebody has declared its size N,
 * or those of its strata; a survey declared exhaustive, without N, holds them all.
 */
export function planOf(
  { rows, codebook }: Pick<Counting, "rows" | "codebook">,
  { missing, cells }: Weights,
): Result<Plan, PopulationFailure> {
  const size = rows - missing;
  const { design, wave } = codebook;
  const population = populationOf(wave, rows);
  const isStratified = (design?.strata?.totals.length ?? 0) > 0;
  // Members of the population were counted, and clusters drawn: what part of those was observed is not known.
  const isCounted = population !== null && !isStratified && !design?.clusters;
  if (isCounted && population < rows)
    return fail({ code: "population-too-small", params: { population, rows } });
  const fraction = isCounted ? size / population : 0;
  if (!cells) return ok({ size, fraction, cells: null });
  const units = unitsOf(cells);
  if (design?.clusters && (cells.clusters?.strata.length ?? 0) < 2)
    return fail({ code: "one-cluster", params: { variable: design.clusters } });
  const strata = isStratified ? observed(codebook, units) : ok(units.map(() => fraction));
  if (!strata.ok) return strata;
  return ok({
    size,
    fraction: isStratified ? wholeFraction(codebook, units, strata.value) : fraction,
    cells: { ...cells, strata: stratified(cells, units, strata.value, size) },
  });
}

const populationOf = ({ population, sampling }: Wave, rows: number): number | null =>
  population ?? (sampling === "census" ? rows : null);

/** How many units each stratum had drawn, by the order of the answers that tell strata. */
function unitsOf({ strata, weighed, clusters }: LaidOut): Float64Array {
  const units = new Float64Array(Math.max(0, ...strata) + 1);
  if (clusters) for (const stratum of clusters.strata) units[stratum] = (units[stratum] as number) + 1;
  else
    strata.forEach((stratum, cell) => {
      units[stratum] = (units[stratum] as number) + (weighed[cell] as number);
    });
  return units;
}

/** The part of each stratum that was observed; 0 where its size is not told. */
function observed(codebook: CodeBook, units: Float64Array): Result<Float64Array, PopulationFailure> {
  const strata = codebook.design?.strata;
  const fractions = new Float64Array(units.length);
  if (!strata) return ok(fractions);
  for (const [stratum, code] of codesOf(codebook, strata.variable).entries()) {
    const drawn = units[stratum] ?? 0;
    const total = strata.totals.find((one) => one.code === code)?.total;
    if (total === undefined || drawn === 0) continue;
    if (total < drawn)
      return fail({
        code: "stratum-too-small",
        params: { stratum: code, population: total, units: drawn },
      });
    fractions[stratum] = drawn / total;
  }
  return ok(fractions);
}

/** n / N where all strata have their size; 0 where one has none. */
function wholeFraction({ design }: CodeBook, units: Float64Array, fractions: Float64Array): number {
  const drawn = units.reduce((sum, one) => sum + one, 0);
  if (units.some((one, stratum) => one > 0 && fractions[stratum] === 0)) return 0;
  return drawn / (design?.strata?.totals ?? []).reduce((sum, { total }) => sum + total, 0);
}

function stratified(
  { strata, clusters }: LaidOut,
  units: Float64Array,
  fractions: Float64Array,
  size: number,
): Strata {
  return {
    of: strata,
    // One stratum alone holds whoever has a weight.
    units: units.length === 1 && !clusters ? Float64Array.of(size) : units,
    left: fractions.map((fraction) => Math.max(0, 1 - fraction)),
  };
}
