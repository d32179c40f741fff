import type { DesignCells } from "./design-cells.ts";

/** Sampling plan: what variances have to know of the sample as a whole. */
export interface Plan {
  /** n: rows of the whole design, those with a missing answer or outside the filter included. */
  readonly size: number;
  /**
   * f = n / N, 0 to 1: the part of the population that was observed; of clusters, those of them that were. 0 where the
   * population's size is not declared; 1: everybody.
   */
  readonly fraction: number;
  /** Who was drawn or raked with whom; null: respondents one by one, with weights that nobody raked. */
  readonly cells: DesignCells | null;
}
