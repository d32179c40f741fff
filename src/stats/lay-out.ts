import type { Counting } from "../count/counting.ts";
import type { Patterns } from "../count/patterns.ts";
import type { VariableId } from "../survey/variable.ts";
import { keysOf } from "./keys-of.ts";
import type { Placing } from "./placing.ts";
import type { RakedCells } from "./raked-cells.ts";

/** Cells of a design before anybody says how large its strata are. */
export interface LaidOut {
  /** What tells them apart. */
  readonly variables: readonly VariableId[];
  readonly margins: readonly Int32Array[];
  readonly sizes: Float64Array;
  readonly sumW: Float64Array;
  readonly sumW2: Float64Array;
  /** Stratum of each cell: place among the answers that tell strata. */
  readonly strata: Int32Array;
  /** Respondents of each cell with a weight, be it 0. */
  readonly weighed: Float64Array;
  readonly clusters: { readonly of: Int32Array; readonly strata: Int32Array } | null;
  /** The cell of each pattern; −1: its respondents have no place in the design, or no weight. */
  cellsOf(patterns: Pick<Patterns, "size" | "codes">): Int32Array;
}

/**
 * Lays respondents out in cells: by stratum, by cluster, and by what raking multiplied their weights by. A cluster is one
 * of its stratum: schools numbered from 1 in each region are others in each.
 */
export function layOut(
  counting: Counting,
  placing: Placing,
  raked: RakedCells | null,
  weight: VariableId | null,
): LaidOut {
  const variables = [...new Set([...placing.variables, ...(raked?.variables ?? [])])];
  const patterns = counting.patterns({ variables, conditions: [], filter: [], weight, moments: null });
  const clusters = new Map<string, number>();
  const clusterStrata: number[] = [];
  const cells = new Map<string, number>();
  const made: { stratum: number; cluster: number; place: number }[] = [];
  const found = new Map<string, number>();
  const keyOf = keysOf(variables);

  const settle = (stratum: number, name: number, place: number): number => {
    if (stratum < 0 || name < 0 || place < 0) return -1;
    const cluster = numberOf(clusters, `${stratum} ${name}`, () => clusterStrata.push(stratum));
    return numberOf(cells, `${cluster} ${stratum} ${place}`, () => made.push({ stratum, cluster, place }));
  };
  const strata = placing.strataOf(patterns);
  const named = placing.clustersOf(patterns);
  const places = raked?.cellsOf(patterns);
  const own = keyOf(patterns);
  const placed = Int32Array.from({ length: patterns.size }, (_, pattern) => {
    if (patterns.sums.weighed[pattern] === 0) return -1;
    const place = places ? (places[pattern]?.place ?? -1) : 0;
    const cell = settle(strata[pattern] ?? -1, named ? (named[pattern] ?? -1) : 0, place);
    found.set(own(pattern), cell);
    return cell;
  });

  const size = cells.size;
  const sums = {
    sizes: new Float64Array(size),
    sumW: new Float64Array(size),
    sumW2: new Float64Array(size),
    weighed: new Float64Array(size),
  };
  placed.forEach((cell, pattern) => {
    if (cell < 0) return;
    const factor = places ? (places[pattern]?.factor ?? 0) : 1;
    const add = (to: Float64Array, value: number) => {
      to[cell] = (to[cell] as number) + value;
    };
    add(sums.sizes, patterns.sums.n[pattern] as number);
    add(sums.sumW, factor * (patterns.sums.sumW[pattern] as number));
    add(sums.sumW2, factor * factor * (patterns.sums.sumW2[pattern] as number));
    add(sums.weighed, patterns.sums.weighed[pattern] as number);
  });
  return {
    variables,
    ...sums,
    margins: (raked?.margins ?? []).map((categories) =>
      Int32Array.from(made, ({ place }) => categories[place] as number),
    ),
    strata: Int32Array.from(made, ({ stratum }) => stratum),
    clusters: named && {
      of: Int32Array.from(made, ({ cluster }) => cluster),
      strata: Int32Array.from(clusterStrata),
    },
    cellsOf: (some) => {
      const key = keyOf(some);
      return Int32Array.from({ length: some.size }, (_, pattern) => found.get(key(pattern)) ?? -1);
    },
  };
}

function numberOf(numbers: Map<string, number>, key: string, isNew: () => void): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  isNew();
  return number;
}
