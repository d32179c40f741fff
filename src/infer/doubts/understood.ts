import type { CodeBook } from "../../survey/codebook.ts";
import type { Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";

/** A file as it was understood: what doubts are looked for in. */
export interface Understood {
  readonly codebook: CodeBook;
  /** One per column of the file. */
  readonly profiles: readonly ColumnProfile[];
  readonly cells: readonly TextColumn[];
}

/** A variable of one column that is in use, with what its cells say. */
export interface Alone {
  readonly variable: Variable;
  readonly profile: ColumnProfile;
  readonly column: number;
}

/** Variables of one column each, without those that were left aside. */
export const aloneIn = ({ codebook, profiles }: Understood): Alone[] =>
  codebook.variables.flatMap((variable): Alone[] => {
    const [column = 0] = variable.columns;
    const profile = profiles[column];
    const isIn = variable.columns.length === 1 && variable.role !== "ignored";
    return isIn && profile ? [{ variable, profile, column }] : [];
  });
