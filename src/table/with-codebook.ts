import type { CodeBook } from "../survey/codebook.ts";
import { createSurveyTable } from "./create-survey-table.ts";
import type { SurveyTable } from "./survey-table.ts";

/** The same cells, read by another codebook. */
export function withCodebook(table: SurveyTable, codebook: CodeBook): SurveyTable {
  return createSurveyTable({ headers: table.headers, cells: table.cells, codebook });
}
