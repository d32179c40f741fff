import { type Variable, variableId } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import { profileColumn } from "../columns/column-profile.ts";
import { categoriesOf } from "../columns/kind.ts";

/** Each column of a question spread over columns, a question of its own with the answers that stand there. */
export function splitColumns(variable: Variable, cells: readonly TextColumn[]): Variable[] {
  if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return [variable];
  return variable.categories.flatMap(({ code, label }, index): Variable[] => {
    const column = variable.columns[index] ?? 0;
    const text = cells[column];
    if (!text) return [];
    const { entries, missing } = profileColumn(text, column, label.text, code);
    const answers = entries.map(({ key }) => key);
    return [
      {
        id: variableId(code),
        label,
        kind: "single",
        columns: [column],
        role: variable.role,
        missing,
        categories: categoriesOf(answers),
      },
    ];
  });
}
