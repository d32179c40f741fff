import { invariant } from "../lib/invariant.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { variableOf } from "../survey/codebook.ts";
import { isCategorical } from "../survey/variable.ts";
import type { Margin, Raking } from "../survey/weighting.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Poststrata } from "./poststrata.ts";
import { type RakeFailure, type RakeMargin, rake } from "./rake.ts";
import type { Weights } from "./weights.ts";

/** Why the sample cannot be given these margins: variables and answers by name, where `rake` numbers them. */
export interface RakedWeightsFailure {
  readonly code: RakeFailure["code"];
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Weights raked to known margins, from base weights.
 *
 * A respondent without an answer to one of the margins' variables cannot be given a place: they are left out, and
 * counted as without weight.
 */
export function rakedWeights(
  table: SurveyTable,
  { margins, trim }: Raking,
  base: Weights,
): Result<Weights, RakedWeightsFailure> {
  const read = margins.map((margin) => marginOf(table, margin));
  // Whoever has no weight to start from is not in the design: not one of those over whom calibration takes its means.
  for (const { categories } of read)
    base.absent?.forEach((kind, row) => {
      if (kind !== 0) categories[row] = -1;
    });
  const start = base.values ? Float64Array.from(base.values) : new Float64Array(table.rows).fill(1);
  const result = rake(start, read, trim);
  if (!result.ok) return fail(named(result.failure, table, margins));

  const { weights } = result.value;
  const poststrata = poststrataOf(read, weights, base.absent);
  const absent = Uint8Array.from(poststrata.cellOf, (cell) => (cell < 0 ? 1 : 0));
  let missing = 0;
  let zero = 0;
  absent.forEach((isAbsent, row) => {
    if (isAbsent) missing++;
    else if (start[row] === 0) zero++;
  });
  return ok({ values: weights, missing, absent: missing > 0 ? absent : null, zero, poststrata });
}

function marginOf(table: SurveyTable, { variable: id, totals }: Margin): RakeMargin {
  const variable = variableOf(table.codebook, id);
  const column = table.column(id);
  invariant(isCategorical(variable) && column.kind === "coded", `${id} has one answer`);
  const categories = Int32Array.from(column.codes, (code) => (code < column.categories ? code : -1));
  return {
    categories,
    totals: variable.categories.map(({ code }) => totals.find((one) => one.code === code)?.total ?? 0),
  };
}

/** The failure with the names of what it numbers. */
function named(
  { code, params }: RakeFailure,
  { codebook }: SurveyTable,
  margins: readonly Margin[],
): RakedWeightsFailure {
  const { margin, category, ...rest }: Readonly<Record<string, string | number>> = params;
  const id = typeof margin === "number" ? margins[margin]?.variable : undefined;
  if (id === undefined) return { code, params };
  const variable = variableOf(codebook, id);
  const answer =
    isCategorical(variable) && typeof category === "number" ? variable.categories[category] : undefined;
  return { code, params: { ...rest, variable: id, ...(answer ? { answer: answer.code } : {}) } };
}

function poststrataOf(
  margins: readonly RakeMargin[],
  weights: Float64Array,
  absent: Weights["absent"],
): Poststrata {
  const cells = new Map<number, number>();
  const cellOf = new Int32Array(weights.length).fill(-1);
  const sizes: number[] = [];
  const sumW: number[] = [];
  const sumW2: number[] = [];
  const categories: number[][] = margins.map(() => []);
  weights.forEach((weight, row) => {
    if (absent?.[row] === 1) return;
    let key = 0;
    for (const { categories: of, totals } of margins) {
      const category = of[row] ?? -1;
      if (category < 0) return;
      key = key * totals.length + category;
    }
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = cells.size;
      cells.set(key, cell);
      margins.forEach(({ categories: of }, m) => {
        categories[m]?.push(of[row] ?? 0);
      });
    }
    cellOf[row] = cell;
    sizes[cell] = (sizes[cell] ?? 0) + (weight > 0 ? 1 : 0);
    sumW[cell] = (sumW[cell] ?? 0) + weight;
    sumW2[cell] = (sumW2[cell] ?? 0) + weight * weight;
  });
  return {
    cellOf,
    margins: categories.map((of) => Int32Array.from(of)),
    sizes: Float64Array.from(sizes),
    sumW: Float64Array.from(sumW),
    sumW2: Float64Array.from(sumW2),
  };
}
