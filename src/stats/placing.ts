import type { Counting } from "../count/counting.ts";
import { groupsOf } from "../count/groups.ts";
import type { Patterns } from "../count/patterns.ts";
import { isSimple, type SampleDesign } from "../survey/design.ts";
import type { VariableId } from "../survey/variable.ts";

type Coded = Pick<Patterns, "size" | "codes">;

/** Where respondents stand in a design: in which stratum, and in which cluster. */
export interface Placing {
  /** What tells: none, one or two. */
  readonly variables: readonly VariableId[];
  /** Stratum of each pattern, by the order of the answers; 0 without strata; −1: not told. */
  strataOf(patterns: Coded): Int32Array;
  /** Cluster of each pattern, from 0; −1: not told. Null: there are no clusters. */
  clustersOf(patterns: Coded): Int32Array | null;
}

const NOWHERE: Placing = {
  variables: [],
  strataOf: ({ size }) => new Int32Array(size),
  clustersOf: () => null,
};

/** Reads where respondents stand from the answers that say so. */
export function placingOf(counting: Counting, design: SampleDesign | undefined): Placing {
  if (isSimple(design)) return NOWHERE;
  const { strata, clusters } = design;
  const stratumOf = strata && groupsOf(counting, strata.variable);
  const clusterOf = clusters === null ? null : groupsOf(counting, clusters);
  const read = (groups: Int32Array, codes: ArrayLike<number>, size: number) =>
    Int32Array.from({ length: size }, (_, pattern) => groups[codes[pattern] as number] as number);
  return {
    variables: [...(strata ? [strata.variable] : []), ...(clusters === null ? [] : [clusters])],
    strataOf: ({ size, codes }) =>
      strata && stratumOf ? read(stratumOf, codes(strata.variable), size) : new Int32Array(size),
    clustersOf: ({ size, codes }) =>
      clusters !== null && clusterOf ? read(clusterOf, codes(clusters), size) : null,
  };
}
