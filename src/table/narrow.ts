import type { RowSet } from "./row-set.ts";

/** Those of the rows that pass. */
export function narrow(rows: RowSet, passes: (row: number) => boolean): RowSet {
  const kept = new Uint32Array(rows.size);
  let size = 0;
  if (rows.kind === "all") {
    for (let row = 0; row < rows.size; row += 1) if (passes(row)) kept[size++] = row;
  } else {
    for (const row of rows.rows) if (passes(row)) kept[size++] = row;
  }
  return { kind: "some", size, rows: kept.slice(0, size) };
}
