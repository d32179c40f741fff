import type { Issue } from "../survey/issue.ts";
import type { DecimalMark } from "../survey/variable.ts";
import type { TextColumn } from "../table/column.ts";
import type { Declared } from "./declared.ts";
import type { Layout } from "./layout.ts";
import type { Receipt } from "./receipt.ts";
import type { RecordNumbers } from "./record-numbers.ts";

/**
 * Sheet: a file as read, and nothing yet of what it means. Whatever the format was, the answers are the same columns of
 * text; what was peculiar to the format is in the receipt and the layout.
 */
export interface Sheet {
  /** Of the file. */
  readonly name: string;
  /** One for each column, as read: duplicates and blanks included. */
  readonly headers: readonly string[];
  /** The questions in full, where the file has them beside short headers. */
  readonly questions: readonly string[] | null;
  /** What stands over the headers, repeated over all the columns that it spans; empty where nothing does. */
  readonly groups: readonly string[] | null;
  /** One for each header, all of one length. */
  readonly cells: readonly TextColumn[];
  /** Where in the file each row stands. */
  readonly records: RecordNumbers;
  /** How the cells write decimals. */
  readonly decimal: DecimalMark;
  readonly receipt: Receipt;
  readonly layout: Layout;
  /** What was odd about the file; of a column, at the record of its header. */
  readonly issues: readonly Issue[];
  /** What the file itself says of its variables, by their columns; null for formats that hold cells alone. */
  readonly declared: Declared | null;
}
