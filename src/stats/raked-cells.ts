import type { Patterns } from "../count/patterns.ts";
import type { VariableId } from "../survey/variable.ts";

/** A cell of raking: whoever is in it had their weight multiplied by one number. */
export interface RakedCell {
  readonly factor: number;
  /** Place among the cells that the margins make together. */
  readonly place: number;
}

/** What raking made of a sample: a factor for each cell that its margins make together. */
export interface RakedCells {
  /**
   * What tells the cells apart: the variables of the margins; the weight itself as well where large ones were cut one by
   * one; and what places respondents in the design, since whoever has no place there has none here.
   */
  readonly variables: readonly VariableId[];
  /** For each margin, its category in each place. */
  readonly margins: readonly Int32Array[];
  /** The cell of each pattern; null: they have no place in a margin, or no weight to start from. */
  cellsOf(patterns: Pick<Patterns, "size" | "codes">): readonly (RakedCell | null)[];
}
