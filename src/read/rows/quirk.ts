import type { Issue } from "../../survey/issue.ts";
import type { Cells } from "./batch.ts";

/**
 * Quirk: something that CSV files do and tables do not. To teach the importer another one, drop a file with such a
 * default export into `quirks/`, and `input.csv` with `expected.json` into `tests/fixtures/csv/<id>/`.
 */
export interface Quirk {
  /** kebab-case; the code of its repair in the receipt and of its issue: “title-rows”. */
  readonly id: string;
  /** `top`: looks at the first records, before the header is known. `records`: looks at all records under the header. */
  readonly scope: "top" | "records";
  /** Quirks of one scope work one after the other, lowest first. */
  readonly order: number;
  /** How much the user should mind. */
  readonly severity: Issue["severity"];
  /** Indexes of the records that show it, ascending; none on a clean file. In scope `top` the header is empty. */
  detect(records: readonly Cells[], header: Cells): readonly number[];
  /** The record without it, or null: set aside. Repairing twice is repairing once. */
  repair(record: Cells, header: Cells): Cells | null;
}

/** For `detect` on batches without the quirk, which is nearly all of them. */
export const NONE: readonly number[] = [];
