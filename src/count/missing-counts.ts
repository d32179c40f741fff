import type { Variable } from "../survey/variable.ts";
import { cellKey } from "../table/cell-key.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { countCodes } from "./counts.ts";

/**
 * Respondents whose cell says each of the variable's missing codes, in the order of the codebook. Of a multiple spread
 * over columns a code is no respondent's whole answer: there are none to count.
 */
export function missingCounts(table: SurveyTable, variable: Variable): readonly number[] {
  const [column = 0, ...others] = variable.columns;
  const cells = table.cells[column];
  if (!cells || others.length > 0) return [];
  const places = new Map(variable.missing.map(({ code }, index) => [cellKey(code), index]));
  const counts = variable.missing.map(() => 0);
  const byCell = countCodes(cells.codes, cells.dictionary.length, { kind: "all", size: table.rows });
  cells.dictionary.forEach((cell, code) => {
    const place = places.get(cellKey(cell));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + (byCell[code] ?? 0);
  });
  return counts;
}
