/** RowSet: some respondents of a table; their row numbers in ascending order, or all of them. */
export type RowSet =
  | { readonly kind: "all"; readonly size: number }
  | { readonly kind: "some"; readonly size: number; readonly rows: Uint32Array };
