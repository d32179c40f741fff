/**
 * Declared: what a file itself says of its variables, as statistical programs write it down. What it does not say is
 * left to be inferred, as it is of a file that says nothing.
 */
export interface Declared {
  /** In the order of the columns; those of which nothing is said are left out. */
  readonly variables: readonly DeclaredVariable[];
  /** Questions whose options are columns. */
  readonly multiples: readonly DeclaredMultiple[];
  /** Column of the weights in use. */
  readonly weight: number | null;
}

export interface DeclaredVariable {
  readonly column: number;
  /** Null: not said, or not to be believed without looking at the answers. */
  readonly kind: "single" | "scale" | "numeric" | "date" | null;
  /** Texts of the cells that are answers, in the order of their values; none where that is not said. */
  readonly categories: readonly string[];
  /** What each of these answers is worth, where most of them are numbers. */
  readonly scores: readonly number[] | null;
  /** Texts of the cells that stand for a missing answer. */
  readonly missing: readonly string[];
}

export interface DeclaredMultiple {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly number[];
  /** Text of a cell that says that its option was chosen. */
  readonly chosen: string;
}
