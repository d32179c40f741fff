import { Sums } from "../count/sums.ts";
import { fail, ok, type Result } from "../lib/result.ts";

/** One margin: where each row stands, and the total that each category must have. */
export interface RakeMargin {
  /** Category of each row; −1: the row has no answer, and is left out. */
  readonly categories: Int32Array;
  /** For each category, 0 or more. */
  readonly totals: readonly number[];
}

/** Weights that have the margins. */
export interface Raked {
  /** One per row; 0 for rows left out. */
  readonly weights: Float64Array;
  /** How often all margins were gone through. */
  readonly rounds: number;
}

/**
 * Why a sample cannot be given these margins. `margin` and `category` are places, from 0.
 *
 * One of:
 * - `rake-nobody`: no row has a place in every margin and a weight to start from
 * - `rake-bad-total`: a total is negative or no number
 * - `rake-totals-differ`: two margins do not add up to the same
 * - `rake-empty-category`: the population has some of a category that nobody of the sample is in
 * - `rake-zero-total`: somebody of the sample is in a category that the population has none of
 * - `rake-not-converged`: after all rounds some total is off, as where margins contradict each other in this sample
 * - `rake-trim-impossible`: not with weights so even
 */
export interface RakeFailure {
  readonly code:
    | "rake-nobody"
    | "rake-bad-total"
    | "rake-totals-differ"
    | "rake-empty-category"
    | "rake-zero-total"
    | "rake-not-converged"
    | "rake-trim-impossible";
  readonly params: Readonly<Record<string, number>>;
}

/** Margins hold when no total is farther off than this part of it. */
const TOLERANCE = 1e-12;
const MOST_ROUNDS = 2000;
/** After all rounds, margins that hold to this are as good as any that was typed. */
const GOOD_ENOUGH = 1e-9;
/** Totals of two margins that differ by less are the same, typed with fewer digits. */
const SAME_TOTAL = 1e-9;
/** Clampings after which weights so even are taken to be impossible. */
const MOST_CLAMPS = 200;

/**
 * Rakes weights to known margins: each margin in turn has the weights of its categories multiplied by what is missing
 * to their totals, until all hold at once. Of all weights that have the margins, these are the closest to the base
 * weights in information.
 *
 * @param base - weights to start from, 0 or more; 0 leaves a row out
 * @param margins - one at least, as long as `base`
 * @param trim - the largest weight allowed, as a multiple of the mean; null: any. Larger ones are cut, and the rest
 * raked again, until both hold
 * @param times - how many respondents a row stands for, each with its weight; left out: one
 * @see Deming & Stephan (1940); Deville, Särndal & Sautory (1993); `rake` in R's survey package
 */
export function rake(
  base: Float64Array,
  margins: readonly RakeMargin[],
  trim: number | null,
  times: Float64Array = new Float64Array(base.length).fill(1),
): Result<Raked, RakeFailure> {
  const sample = sampleOf(base, margins, times);
  const wrong = problemOf(sample, margins);
  if (wrong) return fail(wrong);
  const start = Float64Array.from(base, (weight, row) => ((sample.cellOf[row] ?? -1) < 0 ? 0 : weight));
  const raked = rakeCells(sample, margins, sample.sums);
  if (!raked.ok) return raked;
  const weights = start.map((weight, row) => weight * factorAt(raked.value.factors, sample, row));
  if (trim === null) return ok({ weights, rounds: raked.value.rounds });
  return trimmed(weights, sample, margins, trim, raked.value.rounds);
}

/** Rows grouped by their categories in all margins: weights of one group only ever change together. */
interface Sample {
  /** Group of each row; −1 for rows left out. */
  readonly cellOf: Int32Array;
  /** For each margin, the category of each group. */
  readonly categories: readonly Int32Array[];
  /** Σ base weight of each group. */
  readonly sums: Float64Array;
  /** How many respondents each row stands for. */
  readonly times: Float64Array;
  /** Those of the rows that are not left out. */
  readonly respondents: number;
}

function sampleOf(base: Float64Array, margins: readonly RakeMargin[], times: Float64Array): Sample {
  const cells = new Map<number, number>();
  const cellOf = new Int32Array(base.length).fill(-1);
  const categories = margins.map((): number[] => []);
  let respondents = 0;
  for (let row = 0; row < base.length; row++) {
    let key = 0;
    for (const { categories: of, totals } of margins) {
      const category = of[row] ?? -1;
      key = category < 0 || key < 0 ? -1 : key * totals.length + category;
    }
    if (key < 0 || !((base[row] ?? 0) > 0)) continue;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = cells.size;
      cells.set(key, cell);
      margins.forEach(({ categories: of }, m) => {
        categories[m]?.push(of[row] ?? 0);
      });
    }
    cellOf[row] = cell;
    respondents += times[row] ?? 0;
  }
  return {
    cellOf,
    categories: categories.map((of) => Int32Array.from(of)),
    sums: sumsOf(base, times, cellOf, cells.size),
    times,
    respondents,
  };
}

function sumsOf(weights: Float64Array, times: Float64Array, cellOf: Int32Array, size: number): Float64Array {
  const sums = new Sums(size);
  cellOf.forEach((cell, row) => {
    if (cell >= 0) sums.add(cell, (weights[row] ?? 0) * (times[row] ?? 0));
  });
  return Float64Array.from({ length: size }, (_, cell) => sums.at(cell));
}

function problemOf(
  { categories, sums, respondents }: Sample,
  margins: readonly RakeMargin[],
): RakeFailure | null {
  if (respondents === 0) return { code: "rake-nobody", params: {} };
  const wanted = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  for (const [margin, { totals }] of margins.entries()) {
    const bad = totals.findIndex((total) => !(total >= 0) || !Number.isFinite(total));
    if (bad >= 0) return { code: "rake-bad-total", params: { margin, category: bad } };
    const here = new Float64Array(totals.length);
    categories[margin]?.forEach((category, cell) => {
      here[category] = (here[category] ?? 0) + (sums[cell] ?? 0);
    });
    for (const [category, total] of totals.entries()) {
      if (total > 0 && here[category] === 0)
        return { code: "rake-empty-category", params: { margin, category } };
      if (total === 0 && (here[category] ?? 0) > 0)
        return { code: "rake-zero-total", params: { margin, category } };
    }
    const [first = 0, other = 0] = [wanted[0], wanted[margin]];
    if (Math.abs(other - first) > SAME_TOTAL * first)
      return { code: "rake-totals-differ", params: { margin, first, other } };
  }
  return null;
}

interface Factors {
  /** For each group, what its weights are multiplied by. */
  readonly factors: Float64Array;
  readonly rounds: number;
}

/** @param sums - Σ weight of each group before */
function rakeCells(
  { categories }: Sample,
  margins: readonly RakeMargin[],
  sums: Float64Array,
): Result<Factors, RakeFailure> {
  const factors = new Float64Array(sums.length).fill(1);
  // Totals typed with fewer digits would never hold together: each margin is taken to the sum of the first.
  const whole = (margins[0]?.totals ?? []).reduce((sum, total) => sum + total, 0);
  const wanted = margins.map(({ totals }) => {
    const own = totals.reduce((sum, total) => sum + total, 0);
    return totals.map((total) => (total * whole) / own);
  });
  let worst = Number.POSITIVE_INFINITY;
  for (let rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
    worst = 0;
    margins.forEach((_, margin) => {
      const of = categories[margin] ?? new Int32Array(0);
      const totals = wanted[margin] ?? [];
      const here = new Sums(totals.length);
      of.forEach((category, cell) => {
        here.add(category, (sums[cell] ?? 0) * (factors[cell] ?? 0));
      });
      const missing = totals.map((total, category) => (total === 0 ? 1 : total / here.at(category)));
      for (const ratio of missing) worst = Math.max(worst, Math.abs(ratio - 1));
      of.forEach((category, cell) => {
        factors[cell] = (factors[cell] ?? 0) * (missing[category] ?? 1);
      });
    });
    if (worst <= TOLERANCE) return ok({ factors, rounds });
  }
  if (worst <= GOOD_ENOUGH) return ok({ factors, rounds: MOST_ROUNDS });
  return fail({ code: "rake-not-converged", params: { rounds: MOST_ROUNDS, error: worst } });
}

const factorAt = (factors: Float64Array, { cellOf }: Sample, row: number): number =>
  factors[cellOf[row] ?? -1] ?? 0;

/** Cuts the largest weights and rakes again, in turn. */
function trimmed(
  raked: Float64Array,
  sample: Sample,
  margins: readonly RakeMargin[],
  trim: number,
  before: number,
): Result<Raked, RakeFailure> {
  let weights = raked;
  let rounds = before;
  let smallest = Number.POSITIVE_INFINITY;
  for (let clamp = 0; clamp <= MOST_CLAMPS; clamp++) {
    const whole = weights.reduce((sum, weight, row) => sum + weight * (sample.times[row] ?? 0), 0);
    const mean = whole / sample.respondents;
    const largest = weights.reduce((most, weight) => Math.max(most, weight), 0) / mean;
    smallest = Math.min(smallest, largest);
    if (largest <= trim * (1 + TRIM_TOLERANCE)) return ok({ weights, rounds });
    const cut = weights.map((weight) => Math.min(weight, trim * mean));
    const again = rakeCells(sample, margins, sumsOf(cut, sample.times, sample.cellOf, sample.sums.length));
    if (!again.ok) break;
    weights = cut.map((weight, row) => weight * factorAt(again.value.factors, sample, row));
    rounds += again.value.rounds;
  }
  return fail({ code: "rake-trim-impossible", params: { smallest } });
}

/** By how much a weight may stay above what it was cut to: raking again raises it by ever less. */
const TRIM_TOLERANCE = 1e-6;
