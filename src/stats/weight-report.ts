import type { Counting } from "../count/counting.ts";
import type { CategoryCode } from "../survey/category.ts";
import { variableOf } from "../survey/codebook.ts";
import { EVERYBODY } from "../survey/filter.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { Margin, Weighting } from "../survey/weighting.ts";
import { effectiveBase } from "./base.ts";
import { Cells } from "./cells.ts";
import { weighedPatterns } from "./weighed-patterns.ts";
import type { Weights } from "./weights.ts";

/** One answer of a margin: its share of the sample, and of the population. 0 to 1. */
export interface MarginShare {
  readonly code: CategoryCode;
  /** Respondents. */
  readonly n: number;
  /** With the base weights, before raking. */
  readonly before: number;
  /** With the weights. */
  readonly after: number;
  readonly target: number;
}

/** What weights do to a sample. */
export interface WeightReport {
  /** Respondents with a weight above 0. */
  readonly n: number;
  /** Respondents without a weight; those without a place in the design are not among them. */
  readonly missing: number;
  readonly zero: number;
  /** Kish: how many equal-weight respondents these are worth. */
  readonly effective: number;
  /** n over the effective base, 1 or more: what uneven weights cost. */
  readonly designEffect: number;
  /** Largest and smallest weight, as multiples of the mean weight; null where nobody's weight is told. */
  readonly extremes: { readonly largest: number; readonly smallest: number } | null;
  readonly margins: readonly { readonly variable: VariableId; readonly shares: readonly MarginShare[] }[];
  /** No share of a margin was farther from its target than chance alone would take it: raking mends nothing. */
  readonly isNeedless: boolean;
}

/** Standard errors of a share that chance alone seldom exceeds. */
const SELDOM = 1.96;

/** What the weights do, from who has which. */
export function weightReport(counting: Counting, weighting: Weighting, weights: Weights): WeightReport {
  const { variable, raked } = weights;
  const variables = [...(raked?.variables ?? []), ...(variable === null ? [] : [variable])];
  const asked = { variables, conditions: [], filter: EVERYBODY, moments: null };
  const patterns = weighedPatterns(counting, asked, weights);
  const all = new Cells(1);
  let largest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let pattern = 0; pattern < patterns.size; pattern++) {
    const [n = 0, sumW = 0] = [patterns.n[pattern], patterns.sumW[pattern]];
    if (n === 0) continue;
    all.add(0, n, sumW, patterns.sumW2[pattern] ?? 0);
    // Whoever shares a pattern of all these variables has the same weight.
    largest = Math.max(largest, sumW / n);
    smallest = Math.min(smallest, sumW / n);
  }
  const tally = all.at(0);
  const effective = effectiveBase(tally);
  const average = tally.sumW / Math.max(1, tally.n);
  const margins =
    weighting.kind === "raked"
      ? weighting.raking.margins.map((margin) => ({
          variable: margin.variable,
          shares: marginShares(counting, margin, weights),
        }))
      : [];
  const shares = margins.flatMap((margin) => margin.shares);
  return {
    n: tally.n,
    missing: Math.max(0, weights.missing - weights.unplaced),
    zero: weights.zero,
    effective,
    designEffect: tally.n / effective,
    extremes: { largest: largest / average, smallest: smallest / average },
    margins,
    isNeedless:
      shares.length > 0 &&
      shares.every(({ before, target }) => {
        const chance = SELDOM * Math.sqrt((target * (1 - target)) / Math.max(1, tally.n));
        return Math.abs(before - target) <= chance;
      }),
  };
}

/** The shares of a margin among those who have a weight after raking, with the weights before and after. */
function marginShares(
  counting: Counting,
  { variable: id, totals }: Margin,
  weights: Weights,
): readonly MarginShare[] {
  const variable = variableOf(counting.codebook, id);
  const categories = isCategorical(variable) ? variable.categories : [];
  const variables = [id, ...(weights.raked?.variables ?? [])];
  const asked = { variables, conditions: [], filter: EVERYBODY, moments: null };
  const raked = weighedPatterns(counting, asked, weights);
  const codes = raked.codes(id);
  const after = new Cells(categories.length);
  const before = new Cells(categories.length);
  for (let pattern = 0; pattern < raked.size; pattern++) {
    const category = codes[pattern] ?? 0;
    const [n = 0, sumW = 0, sumW2 = 0] = [raked.n[pattern], raked.sumW[pattern], raked.sumW2[pattern]];
    if (category >= categories.length || sumW === 0) continue;
    after.add(category, n, sumW, sumW2);
    before.add(category, n, raked.before.sumW[pattern] ?? 0, raked.before.sumW2[pattern] ?? 0);
  }
  const sum = (cells: Cells) => categories.reduce((total, _, index) => total + cells.at(index).sumW, 0);
  const wanted = totals.reduce((total, one) => total + one.total, 0);
  return categories.map(({ code }, index) => ({
    code,
    n: before.at(index).n,
    before: before.at(index).sumW / sum(before),
    after: after.at(index).sumW / sum(after),
    target: (totals.find((one) => one.code === code)?.total ?? 0) / wanted,
  }));
}
