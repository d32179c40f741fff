import { never, present } from "../lib/invariant.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import type { Variable, VariableId } from "../survey/variable.ts";
import type { Column, TextColumn } from "./column.ts";
import { encodeCoded } from "./encode-coded.ts";
import { encodeMask } from "./encode-mask.ts";
import { encodeNumber } from "./encode-number.ts";
import type { SurveyTable } from "./survey-table.ts";

/** The table of these cells as this codebook reads them. Readings are made when first asked for: most are never. */
export function createSurveyTable({
  headers,
  cells,
  codebook,
}: {
  headers: readonly string[];
  cells: readonly TextColumn[];
  codebook: CodeBook;
}): SurveyTable {
  const readings = new Map<VariableId, Column>();
  return {
    rows: cells[0]?.codes.length ?? 0,
    headers,
    cells,
    codebook,
    column(id) {
      const kept = readings.get(id);
      if (kept) return kept;
      const reading = encode(cells, variableOf(codebook, id));
      readings.set(id, reading);
      return reading;
    },
  };
}

function encode(cells: readonly TextColumn[], variable: Variable): Column {
  const columns = variable.columns.map((index) => present(cells[index], `column ${index}`));
  const first = present(columns[0], `the column of ${variable.id}`);
  switch (variable.kind) {
    case "single":
    case "scale":
      return encodeCoded(first, variable);
    case "multiple":
      return encodeMask(columns, variable);
    case "numeric":
      return encodeNumber(first, variable);
    case "date":
    case "identifier":
    case "text":
      return first;
    default:
      return never(variable);
  }
}
