import type { VariableId } from "./variable.ts";
import type { Margin } from "./weighting.ts";

/** SampleDesign: how respondents were drawn, where not one by one from all at once. */
export interface SampleDesign {
  /**
   * Parts of the population that had a sample of their own, and how many members each has: clusters where those were
   * drawn, else respondents. A stratum without a total is taken for endless.
   */
  readonly strata: Margin | null;
  /** What was drawn in place of respondents: their employers, their schools. Null: respondents one by one. */
  readonly clusters: VariableId | null;
}

/** No design but one by one: nothing that a variance has to know. */
export const isSimple = (design: SampleDesign | undefined): design is undefined =>
  design === undefined || (design.strata === null && design.clusters === null);

/** The variables that tell who was drawn with whom. */
export const designVariables = ({ design }: { readonly design?: SampleDesign }): readonly VariableId[] =>
  isSimple(design)
    ? []
    : [
        ...(design.strata ? [design.strata.variable] : []),
        ...(design.clusters === null ? [] : [design.clusters]),
      ];

/** A variable by which respondents seem to have been drawn in groups. */
export interface FoundClusters {
  readonly variable: VariableId;
  readonly clusters: number;
  /** Respondents of a cluster, in the mean. */
  readonly mean: number;
}
