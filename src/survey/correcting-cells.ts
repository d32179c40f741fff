import type { Battery, CodeBook } from "./codebook.ts";
import type { Variable } from "./variable.ts";

/** What only the cells can tell: the codebook knows none. */
export interface Cells {
  /** The variable read as another kind, or null: its cells cannot be. */
  readonly readAs: (variable: Variable, kind: Variable["kind"]) => Variable | null;
  /** The variables as one, or null: their cells are neither boxes nor answers of one kind. */
  readonly gather: (variables: readonly Variable[], label: string) => Gathered | null;
  /** Each column of a variable alone. */
  readonly split: (variable: Variable) => readonly Variable[];
  /** How figures are laid out where rows are no respondents. */
  readonly layOut: (codebook: CodeBook) => CodeBook["aggregate"];
}

/** Columns read as one question: boxes make a variable, items with the same answers a battery. */
export interface Gathered {
  readonly variables: readonly Variable[];
  readonly battery: Battery | null;
}
