import type { CodeBook } from "../survey/codebook.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Column, TextColumn } from "./column.ts";

/** SurveyTable: the answers of one wave, in columns of equal length, and the codebook that reads them. */
export interface SurveyTable {
  /** Number of respondents. */
  readonly rows: number;
  /** Headers as read, one per column of the file: duplicates and blanks included. */
  readonly headers: readonly string[];
  /** The file's cells, one per header. */
  readonly cells: readonly TextColumn[];
  readonly codebook: CodeBook;
  /** The reading of a variable that its kind asks for; made on first use, then kept. */
  column(id: VariableId): Column;
}
