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
  /** Cell of the design of each; −1: they have no place in it; null where respondents are drawn one by one. */
  readonly cells: Int32Array | null;
}

/** The patterns, each weighed. */
export function weighedPatterns(
  counting: Counting,
  asked: Omit<PatternsAsked, "weight">,
  { variable, raked, cells }: Weights,
): WeighedPatterns {
  const variables = cells ? [...asked.variables, ...cells.variables] : asked.variables;
  const patterns = counting.patterns({ ...asked, variables, weight: variable });
  const { size, codes, meets, sums, moments } = patterns;
  if (!cells) return { size, codes, meets, ...sums, moments, before: sums, cells: null };

  const places = cells.cellsOf(patterns);
  const placed = (numbers: Float64Array) =>
    numbers.map((number, k) => ((places[k] as number) < 0 ? 0 : number));
  const factored = raked?.cellsOf(patterns);
  const factors = factored && Float64Array.from(factored, (cell) => cell?.factor ?? 0);
  const times = (numbers: Float64Array, power: 1 | 2) =>
    placed(factors ? numbers.map((number, k) => number * (factors[k] as number) ** power) : numbers);
  return {
    size,
    codes,
    meets,
    weighed: placed(sums.weighed),
    n: placed(sums.n),
    sumW: times(sums.sumW, 1),
    sumW2: times(sums.sumW2, 2),
    moments: moments && {
      pilot: moments.pilot,
      sumY: placed(moments.sumY),
      sumWY: times(moments.sumWY, 1),
      sumW2Y: times(moments.sumW2Y, 2),
      sumW2Y2: times(moments.sumW2Y2, 2),
    },
    before: sums,
    cells: places,
  };
}
