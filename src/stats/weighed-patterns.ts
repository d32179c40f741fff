import type { Counting, PatternsAsked } from "../count/counting.ts";
import type { MomentSums, Patterns, WeightSums } from "../count/patterns.ts";
import type { Weights } from "./weights.ts";

/** Patterns with what their respondents weigh, raked weights included. */
export interface WeighedPatterns extends Pick<Patterns, "size" | "codes" | "meets"> {
  /** Respondents with a weight, be it 0: the others are nobody here. */
  readonly weighed: Float64Array;
  /** Respondents with a weight above 0. */
  readonly n: Float64Array;
  readonly sumW: Float64Array;
  readonly sumW2: Float64Array;
  readonly moments: MomentSums | null;
  /** What they weighed before raking. */
  readonly before: WeightSums;
  /** Post-stratum of each; null without raking. */
  readonly strata: Int32Array | null;
}

/** The patterns, each weighed. */
export function weighedPatterns(
  counting: Counting,
  asked: Omit<PatternsAsked, "weight">,
  { variable, raked }: Weights,
): WeighedPatterns {
  const variables = raked ? [...asked.variables, ...raked.variables] : asked.variables;
  const patterns = counting.patterns({ ...asked, variables, weight: variable });
  const { size, codes, meets, sums, moments } = patterns;
  if (!raked) return { size, codes, meets, ...sums, moments, before: sums, strata: null };

  const cells = raked.cellsOf(patterns);
  const factors = Float64Array.from(cells, (cell) => cell?.factor ?? 0);
  const squares = factors.map((factor) => factor * factor);
  const times = (numbers: Float64Array, by: Float64Array) =>
    numbers.map((number, k) => number * (by[k] ?? 0));
  const placed = (numbers: Float64Array) => numbers.map((number, k) => (cells[k] ? number : 0));
  return {
    size,
    codes,
    meets,
    weighed: placed(sums.weighed),
    n: placed(sums.n),
    sumW: times(sums.sumW, factors),
    sumW2: times(sums.sumW2, squares),
    moments: moments && {
      pilot: moments.pilot,
      sumY: placed(moments.sumY),
      sumWY: times(moments.sumWY, factors),
      sumW2Y: times(moments.sumW2Y, squares),
      sumW2Y2: times(moments.sumW2Y2, squares),
    },
    before: sums,
    strata: Int32Array.from(cells, (cell) => cell?.stratum ?? -1),
  };
}
