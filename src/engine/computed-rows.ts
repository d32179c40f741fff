import type { ComputedRow } from "../survey/aggregate.ts";
import { variableOf } from "../survey/codebook.ts";
import type { VariableId } from "../survey/variable.ts";
import { eachRow } from "../table/row-set.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Ask, ComputedRows } from "./protocol.ts";

/** The figures of a file that holds some, as they are: chosen by what they are about, never counted or averaged. */
export function computedRows(table: SurveyTable, { variable, filter, count }: Ask<"computed">): ComputedRows {
  const { codebook } = table;
  const labels = codebook.aggregate?.labels ?? [];
  const selected = select(table, filter);
  const column = table.column(variable);
  const rows: ComputedRow[] = [];
  eachRow(selected, (row) => {
    if (rows.length >= count) return;
    const code = column.codes[row] ?? 0;
    const isNumber = column.kind === "number" && column.missing[code] === 0;
    rows.push({
      labels: labels.map((label) => cellOf(table, label, row)),
      value: isNumber ? (column.values[code] ?? null) : null,
      cell: cellOf(table, variable, row),
    });
  });
  return { total: selected.size, rows };
}

function cellOf({ cells, codebook }: SurveyTable, id: VariableId, row: number): string {
  const column = cells[variableOf(codebook, id).columns[0] ?? 0];
  return column?.dictionary[column.codes[row] ?? 0]?.trim() ?? "";
}
