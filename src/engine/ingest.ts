import { bindCodebook } from "../infer/bind-codebook.ts";
import { inferCodebook } from "../infer/infer-codebook.ts";
import { ok, type Result } from "../lib/result.ts";
import type { ByteSource } from "../read/file/byte-source.ts";
import type { ReadFailure } from "../read/file/read-failure.ts";
import type { Layout } from "../read/layout.ts";
import { type ReadOptions, read } from "../read/read.ts";
import type { Receipt } from "../read/receipt.ts";
import type { RecordNumbers } from "../read/record-numbers.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Issue } from "../survey/issue.ts";
import type { DecimalMark } from "../survey/variable.ts";
import { createSurveyTable } from "../table/create-survey-table.ts";
import type { SurveyTable } from "../table/survey-table.ts";

export interface IngestOptions extends ReadOptions {
  /** Reads the cells by this codebook, its variables found by their headers; otherwise by the one that the file declares, or that is inferred. */
  readonly codebook?: CodeBook;
}

/** Ingested: a file, understood. */
export interface Ingested {
  readonly table: SurveyTable;
  /** The questions in full, where the file has them beside short headers. */
  readonly questions: readonly string[] | null;
  /** Where in the file each row stands. */
  readonly records: RecordNumbers;
  /** How its cells write decimals. */
  readonly decimal: DecimalMark;
  readonly receipt: Receipt;
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** Reads a file of answers and understands it: bytes → sheet → codebook → survey table. */
export async function ingest(
  source: ByteSource,
  { codebook: given, ...options }: IngestOptions = {},
): Promise<Result<Ingested, ReadFailure>> {
  const sheet = await read(source, options);
  if (!sheet.ok) return sheet;
  const { headers, questions, cells, records, decimal, receipt, layout, declared } = sheet.value;
  const known = given ?? declared;
  const understood = known ? bindCodebook(known, headers) : inferCodebook(sheet.value);
  return ok({
    table: createSurveyTable({ headers, cells, codebook: understood.codebook }),
    questions,
    records,
    decimal,
    receipt,
    layout,
    issues: [...sheet.value.issues, ...understood.issues.map(underHeader(receipt.skippedRows))],
  });
}

/** What is said of a column stands at its header, however many titles are above. */
export const underHeader =
  (skipped: number) =>
  (issue: Issue): Issue =>
    issue.where?.row === 1 ? { ...issue, where: { ...issue.where, row: skipped + 1 } } : issue;
