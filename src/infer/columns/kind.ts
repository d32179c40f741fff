import { plainText } from "../../lib/plain-text.ts";
import type { Category } from "../../survey/category.ts";
import { categoryCode } from "../../survey/category.ts";
import type { DecimalMark, Variable } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import type { ColumnProfile } from "./column-profile.ts";

type Shared = "id" | "label" | "question" | "note" | "columns" | "role" | "missing";

type WithoutShared<V> = V extends Variable ? Omit<V, Shared> : never;

/** Kind: what a column's answers are, and how to read them. */
export type Kind = WithoutShared<Variable>;

/** Says what kind a column is of, or null: it is not of that one. */
export type Recogniser = (profile: ColumnProfile, decimal: DecimalMark) => Kind | null;

/** Categories as the file writes them, in this order; entities and tags are written out in their labels. */
export const categoriesOf = (keys: readonly string[]): Category[] =>
  keys.map((key) => ({ code: categoryCode(key), label: wording(plainText(key)) }));
