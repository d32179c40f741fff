import type { CategoryCode } from "../survey/category.ts";
import { variableOf } from "../survey/codebook.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { effectiveBase } from "./base.ts";
import { Cells } from "./cells.ts";
import { membership } from "./membership.ts";
import { UNWEIGHTED, type Weights } from "./weights.ts";

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

export function weightReport(
  table: SurveyTable,
  weighting: Weighting,
  weights: Weights,
  base: Weights = UNWEIGHTED,
): WeightReport {
  const values = weights.values ?? new Float64Array(table.rows).fill(1);
  const all = new Cells(1);
  let largest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const weight of values) {
    all.add(0, weight);
    largest = Math.max(largest, weight);
    if (weight > 0) smallest = Math.min(smallest, weight);
  }
  const tally = all.at(0);
  const effective = effectiveBase(tally);
  const average = tally.sumW / Math.max(1, tally.n);
  const margins =
    weighting.kind === "raked"
      ? weighting.raking.margins.map(({ variable, totals }) => ({
          variable,
          shares: marginShares(table, variable, totals, values, base),
        }))
      : [];
  const shares = margins.flatMap((margin) => margin.shares);
  return {
    n: tally.n,
    missing: weights.missing,
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

function marginShares(
  table: SurveyTable,
  id: VariableId,
  totals: readonly { readonly code: CategoryCode; readonly total: number }[],
  values: Float64Array,
  base: Weights,
): readonly MarginShare[] {
  const variable = variableOf(table.codebook, id);
  const categories = isCategorical(variable) ? variable.categories : [];
  const of = membership(table, id);
  const slots = new Uint32Array(categories.length + 2);
  const after = new Cells(categories.length);
  const before = new Cells(categories.length);
  values.forEach((weight, row) => {
    if (of.slotsOf(row, slots) < 2 || weight === 0) return;
    const category = (slots[1] ?? 1) - 1;
    after.add(category, weight);
    before.add(category, base.values === null ? 1 : (base.values[row] ?? 0));
  });
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
