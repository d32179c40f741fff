import { type Dialect, writeCsv } from "./csv.ts";

/**
 * Weights as a CSV, to be joined to the file they were made for: the number of each row in its data, from 1, and its
 * weight in full; blank where there is none.
 */
export function weightsCsv(
  weights: readonly (number | null)[],
  headers: { readonly row: string; readonly weight: string },
  dialect: Dialect,
): Blob {
  const rows = weights.map((weight, row) => [row + 1, weight ?? ""]);
  return new Blob([writeCsv([[headers.row, headers.weight], ...rows], dialect)], { type: "text/csv" });
}
