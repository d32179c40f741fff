import { bindCodebook } from "../infer/bind-codebook.ts";
import { inferCodebook } from "../infer/infer-codebook.ts";
import { unreadAnswers } from "../infer/unread-answers.ts";
import { answersAlone, withDeclared } from "../infer/with-declared.ts";
import { ok, type Result } from "../lib/result.ts";
import type { ByteSource } from "../read/file/byte-source.ts";
import type { ReadFailure } from "../read/file/read-failure.ts";
import type { Layout } from "../read/layout.ts";
import { type ReadOptions, read } from "../read/read.ts";
import type { Receipt } from "../read/receipt.ts";
import type { RecordNumbers } from "../read/record-numbers.ts";
import type { Sheet } from "../read/sheet.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { FoundDoubt } from "../survey/doubt.ts";
import type { Issue } from "../survey/issue.ts";
import type { DecimalMark } from "../survey/variable.ts";
import { createSurveyTable } from "../table/create-survey-table.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { undeclared } from "./undeclared.ts";

export interface IngestOptions extends ReadOptions {
  /** Reads the cells by this codebook, its variables found by their headers; otherwise by what the file declares, and what is inferred. */
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
  /** Guesses that the file does not prove; none where a codebook was given. */
  readonly doubts: readonly FoundDoubt[];
}

/** Reads a file of answers and understands it: bytes → sheet → codebook → survey table. */
export async function ingest(
  source: ByteSource,
  { codebook: given, ...options }: IngestOptions = {},
): Promise<Result<Ingested, ReadFailure>> {
  const sheet = await read(source, options);
  if (!sheet.ok) return sheet;
  const { headers, questions, cells, records, decimal, receipt, layout } = sheet.value;
  const understood = given ? described(given, sheet.value) : understand(sheet.value);
  return ok({
    table: createSurveyTable({ headers, cells, codebook: understood.codebook }),
    questions,
    records,
    decimal,
    receipt,
    layout,
    issues: [...sheet.value.issues, ...understood.issues.map(underHeader(receipt.skippedRows))],
    doubts: understood.doubts,
  });
}

/** Reads the cells as somebody said, and tells what that cannot read. */
function described(codebook: CodeBook, { headers, cells, records }: Sheet): ReturnType<typeof inferCodebook> {
  const bound = bindCodebook(codebook, headers);
  const unread = unreadAnswers(bound.codebook, cells, records);
  return { codebook: bound.codebook, issues: [...bound.issues, ...unread], doubts: [] };
}

/** Infers what the file does not declare. */
function understand(sheet: Sheet): ReturnType<typeof inferCodebook> {
  const { declared } = sheet;
  if (!declared) return inferCodebook(sheet);
  const { codebook, issues, doubts } = inferCodebook({ ...sheet, cells: answersAlone(sheet) });
  return {
    codebook: withDeclared(codebook, sheet, declared),
    // Which of several columns weighs is no question any more.
    issues: issues.filter(({ code }) => declared.weight === null || !/^weights?-(found|several)$/.test(code)),
    doubts: undeclared(doubts, declared),
  };
}

/** What is said of a column stands at its header, however many titles are above. */
export const underHeader =
  (skipped: number) =>
  (issue: Issue): Issue =>
    issue.where?.row === 1 ? { ...issue, where: { ...issue.where, row: skipped + 1 } } : issue;
