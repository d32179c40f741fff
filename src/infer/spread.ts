import type { MultipleVariable, Variable } from "../survey/variable.ts";

/** A question with several answers, a column for each of its options. */
export type Spread = MultipleVariable & { readonly storage: { readonly kind: "columns" } };

export const isSpread = (variable: Variable): variable is Spread =>
  variable.kind === "multiple" && variable.storage.kind === "columns";
