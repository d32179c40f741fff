import type { Counting } from "../count/counting.ts";
import type { Patterns } from "../count/patterns.ts";
import { invariant } from "../lib/invariant.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { Margin, Raking } from "../survey/weighting.ts";
import { keysOf } from "./keys-of.ts";
import type { Placing } from "./placing.ts";
import { type RakeFailure, type RakeMargin, rake } from "./rake.ts";
import type { RakedCell } from "./raked-cells.ts";
import type { Weights } from "./weights.ts";

/** Why the sample cannot be given these margins: variables and answers by name, where `rake` numbers them. */
export interface RakedWeightsFailure {
  readonly code: RakeFailure["code"];
  readonly params: Readonly<Record<string, string | number>>;
}

type Raked = Pick<Weights, "variable" | "missing" | "zero" | "raked">;

/**
 * Weights raked to known margins, from base weights.
 *
 * A respondent without an answer to one of the margins' variables cannot be given a place: they are left out, and
 * counted as without weight, as is whoever has no weight to start from, or no place in the design.
 */
export function rakedWeights(
  counting: Counting,
  { base, margins, trim }: Raking,
  placing: Placing,
): Result<Raked, RakedWeightsFailure> {
  // Large weights are cut one by one: then whoever has another one to start from is in another cell.
  const isCut = trim !== null && base !== null;
  const variables = [
    ...new Set([...margins.map(({ variable }) => variable), ...(isCut ? [base] : []), ...placing.variables]),
  ];
  const patterns = counting.patterns({ variables, conditions: [], filter: [], weight: base, moments: null });
  const places = new Places(counting, margins);
  const placed = placing.strataOf(patterns);
  const grouped = placing.clustersOf(patterns);
  const settled = Int32Array.from({ length: patterns.size }, (_, pattern) =>
    patterns.sums.weighed[pattern] === 0 || (placed[pattern] ?? 0) < 0 || (grouped?.[pattern] ?? 0) < 0
      ? -1
      : places.settle(patterns, pattern),
  );
  const { n, sumW } = patterns.sums;
  const start = n.map((count, pattern) => (count > 0 ? (sumW[pattern] ?? 0) / count : 0));
  const result = rake(start, places.marginsOf(settled), trim, n);
  if (!result.ok) return fail(named(result.failure, counting.codebook, margins));

  const factors = result.value.weights.map((weight, pattern) => {
    const before = start[pattern] ?? 0;
    return before > 0 ? weight / before : 0;
  });
  const cells = new Map<string, RakedCell>();
  const keyOf = keysOf(variables);
  const found = keyOf(patterns);
  let weighed = 0;
  let weighing = 0;
  settled.forEach((place, pattern) => {
    if (place < 0) return;
    const key = found(pattern);
    // Whoever weighs nothing has the factor of those beside them, if there are any.
    if ((n[pattern] ?? 0) > 0 || !cells.has(key)) cells.set(key, { factor: factors[pattern] ?? 0, place });
    weighed += patterns.sums.weighed[pattern] ?? 0;
    weighing += n[pattern] ?? 0;
  });
  return ok({
    variable: base,
    missing: counting.rows - weighed,
    zero: weighed - weighing,
    raked: {
      variables,
      margins: places.categories(),
      cellsOf: (some) => {
        const key = keyOf(some);
        return Array.from({ length: some.size }, (_, pattern) => cells.get(key(pattern)) ?? null);
      },
    },
  });
}

type Coded = Pick<Patterns, "size" | "codes">;

/** The cells that margins make together, numbered as somebody is found in them. */
class Places {
  readonly #margins: readonly { readonly id: VariableId; readonly size: number; readonly totals: number[] }[];
  readonly #numbers = new Map<string, number>();
  readonly #categories: number[][];

  constructor(counting: Counting, margins: readonly Margin[]) {
    this.#margins = margins.map(({ variable: id, totals }) => {
      const variable = variableOf(counting.codebook, id);
      const answers = counting.answers(id);
      invariant(isCategorical(variable) && answers.kind === "coded", `${id} has one answer`);
      return {
        id,
        size: answers.categories,
        totals: variable.categories.map(({ code }) => totals.find((one) => one.code === code)?.total ?? 0),
      };
    });
    this.#categories = margins.map(() => []);
  }

  /** The cell of a pattern; −1: somebody of it gave no answer to a margin. */
  settle(patterns: Coded, pattern: number): number {
    const here = this.#margins.map(({ id }) => patterns.codes(id)[pattern] ?? 0);
    if (here.some((code, margin) => code >= (this.#margins[margin]?.size ?? 0))) return -1;
    const key = here.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const cell = this.#numbers.size;
    this.#numbers.set(key, cell);
    here.forEach((code, margin) => {
      this.#categories[margin]?.push(code);
    });
    return cell;
  }

  /** @param cells - of each pattern */
  marginsOf(cells: Int32Array): readonly RakeMargin[] {
    return this.#margins.map(({ totals }, margin) => ({
      categories: cells.map((cell) => this.#categories[margin]?.[cell] ?? -1),
      totals,
    }));
  }

  /** For each margin, its category in each cell. */
  categories(): readonly Int32Array[] {
    return this.#categories.map((of) => Int32Array.from(of));
  }
}

/** The failure with the names of what it numbers. */
function named(
  { code, params }: RakeFailure,
  codebook: CodeBook,
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
