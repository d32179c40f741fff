import { createSurveyTable } from "./create-survey-table.ts";
import type { SurveyTable } from "./survey-table.ts";

/** The table without the rows that do not pass; itself where all do. */
export function keepRows(table: SurveyTable, passes: (row: number) => boolean): SurveyTable {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(passes);
  if (rows.length === table.rows) return table;
  return createSurveyTable({
    headers: table.headers,
    cells: table.cells.map((column) => ({
      ...column,
      codes: Uint32Array.from(rows, (row) => column.codes[row] ?? 0),
    })),
    codebook: table.codebook,
  });
}
