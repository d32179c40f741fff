/** RowSet: some respondents of a table; their row numbers in ascending order, or all of them. */
export type RowSet =
  | { readonly kind: "all"; readonly size: number }
  | { readonly kind: "some"; readonly size: number; readonly rows: Uint32Array };

/** Visits the rows of a set, in ascending order. */
export function eachRow(rows: RowSet, visit: (row: number) => void): void {
  if (rows.kind === "all") for (let row = 0; row < rows.size; row++) visit(row);
  else for (const row of rows.rows) visit(row);
}
