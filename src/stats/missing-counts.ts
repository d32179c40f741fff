import type { Variable } from "../survey/variable.ts";
import { cellKey } from "../table/cell-key.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * Respondents whose cell says each of the variable's missing codes, in the order of the codebook. Of a multiple spread
 * over columns a code is no respondent's whole answer: there are none to count.
 */
export function missingCounts(table: SurveyTable, variable: Variable): readonly number[] {
  const [column = 0, ...others] = variable.columns;
  const cells = table.cells[column];
  if (!cells || others.length > 0) return [];
  const places = new Map(variable.missing.map(({ code }, index) => [cellKey(code), index]));
  const lut = cells.dictionary.map((cell) => places.get(cellKey(cell)) ?? -1);
  const counts = variable.missing.map(() => 0);
  for (const code of cells.codes) {
    const place = lut[code] ?? -1;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
