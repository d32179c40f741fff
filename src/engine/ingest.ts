import { bindCodebook } from "../infer/bind-codebook.ts";
import { inferCodebook } from "../infer/infer-codebook.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { voteDialect } from "../read/csv/dialect.ts";
import {
  chooseEncoding,
  type EncodingChoice,
  encodingOtherThanUtf8,
} from "../read/csv/encoding/choose-encoding.ts";
import { EvidenceFinder } from "../read/csv/evidence-finder.ts";
import { NulCharacters } from "../read/csv/nul-characters.ts";
import { NotUtf8, readText, type Text } from "../read/csv/read-text.ts";
import type { ByteSource } from "../read/file/byte-source.ts";
import { detectNotText } from "../read/file/detect-not-text.ts";
import { LIMITS, type Limits } from "../read/file/limits.ts";
import { readBytes } from "../read/file/read-bytes.ts";
import { type ReadFailure, ReadStop } from "../read/file/read-failure.ts";
import { SIZES, type Sizes } from "../read/file/sizes.ts";
import { type Layout, layoutOf } from "../read/layout.ts";
import type { Reading } from "../read/reading.ts";
import type { Receipt } from "../read/receipt.ts";
import { faultIssues, faultRepairs } from "../read/rows/fault-issues.ts";
import { headerIssues } from "../read/rows/header-issues.ts";
import { renamedColumns } from "../read/rows/renamed-columns.ts";
import { spacesTrimmed } from "../read/rows/spaces-trimmed.ts";
import { TableReader } from "../read/rows/table-reader.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Issue } from "../survey/issue.ts";
import { createSurveyTable } from "../table/create-survey-table.ts";
import type { SurveyTable } from "../table/survey-table.ts";

export interface IngestOptions {
  /** Told after each read. */
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** What the user knows better than the vote. */
  readonly reading?: Partial<Reading>;
  /** Reads the cells by this codebook, its variables found by their headers; otherwise one is inferred. */
  readonly codebook?: CodeBook;
  readonly limits?: Partial<Limits>;
  readonly sizes?: Partial<Sizes>;
}

export interface Progress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** Ingested: a file, understood. */
export interface Ingested {
  readonly table: SurveyTable;
  readonly receipt: Receipt;
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** Reads a file of answers: bytes → text → records → columns → codebook. */
export async function ingest(
  source: ByteSource,
  options: IngestOptions = {},
): Promise<Result<Ingested, ReadFailure>> {
  try {
    return ok(await read(source, options));
  } catch (stop) {
    if (stop instanceof ReadStop) return fail(stop.failure);
    throw stop;
  }
}

async function read(source: ByteSource, options: IngestOptions): Promise<Ingested> {
  const limits = { ...LIMITS, ...options.limits };
  if (source.size > limits.fileBytes)
    throw new ReadStop("file-too-big", { bytes: source.size, limit: limits.fileBytes });

  const head = await readBytes(source, 0, 4096);
  const detected = detectNotText(head, source.name);
  if (detected) throw new ReadStop("not-text", { detected });

  const choice = chooseEncoding(head, options.reading?.encoding);
  try {
    return await readAs(source, choice, options, limits);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    const block = await readBytes(source, error.at - (error.at % SIZES.read), SIZES.read);
    return await readAs(source, encodingOtherThanUtf8(block, choice.bom), options, limits);
  }
}

async function readAs(
  source: ByteSource,
  choice: EncodingChoice,
  options: IngestOptions,
  limits: Limits,
): Promise<Ingested> {
  const sizes = { ...SIZES, ...options.sizes };
  const { encoding, bom, strict } = choice;
  const nuls = new NulCharacters();
  const texts = nuls.takeOut(
    readText(source, { encoding, bom, strict, read: sizes.read, signal: options.signal }),
  );
  const evidence = new EvidenceFinder();

  const head = await takeHead(texts, sizes.head, evidence);
  if (head.text.trim() === "" && head.last) throw new ReadStop("empty-file");
  const shown = head.text.slice(0, sizes.head);
  const whole = head.last && shown.length === head.text.length;
  const dialect = voteDialect(shown, whole, options.reading ?? {});
  const reader = new TableReader(dialect.delimiter, limits, sizes.piece);
  const report = (bytes: number) =>
    options.onProgress?.({ bytes, totalBytes: source.size, rows: reader.rows });

  reader.begin(shown, whole);
  if (!whole) reader.push(head.text.slice(sizes.head), head.last);
  report(head.bytes);
  for await (const { text, bytes, last } of texts) {
    evidence.look(text);
    reader.push(text, last);
    report(bytes);
  }
  if (reader.header.length === 0) throw new ReadStop("empty-file");
  if (reader.rows === 0) throw new ReadStop("no-rows", { columns: reader.header.length });

  const headers = reader.header;
  const { cells, aside, foot } = reader.finish(dialect.decimal);
  const read = options.codebook
    ? bindCodebook(options.codebook, headers)
    : inferCodebook({
        name: source.name,
        headers,
        questions: reader.questions,
        cells,
        records: reader.numbers,
        decimal: dialect.decimal,
      });
  const faults = {
    quotes: reader.faults,
    damaged: evidence.damaged,
    nuls: nuls.count,
    spaces: spacesTrimmed(cells),
    aside,
    foot,
  };
  const repairs = [...reader.repairs.repairs(), ...faultRepairs(faults)];
  return {
    table: createSurveyTable({ headers, cells, codebook: read.codebook }),
    receipt: {
      encoding,
      evidence: evidence.found,
      ...dialect,
      headerRows: reader.headerRows,
      skippedRows: reader.skipped,
      rows: reader.rows,
      columns: headers.length,
      bytes: source.size,
      repairs,
    },
    layout: layoutOf(cells, {
      numbers: reader.numbers,
      rows: reader.rows,
      width: reader.width,
      top: reader.top,
      cut: repairs.some(({ code }) => code === "extra-cells"),
    }),
    issues: [
      ...reader.repairs.issues(),
      ...faultIssues(faults),
      ...headerIssues(reader.headerRows, reader.skipped),
      ...[...renamedColumns(headers), ...read.issues].map(underHeader(reader.skipped)),
    ],
  };
}

/** What is said of a column stands at its header, however many titles are above. */
const underHeader =
  (skipped: number) =>
  (issue: Issue): Issue =>
    issue.where?.row === 1 ? { ...issue, where: { ...issue.where, row: skipped + 1 } } : issue;

/** The first characters, however small the reads: the votes must not depend on them. */
async function takeHead(texts: AsyncGenerator<Text>, size: number, evidence: EvidenceFinder): Promise<Text> {
  let head: Text = { text: "", bytes: 0, last: false };
  while (!head.last && head.text.length < size) {
    const { value, done } = await texts.next();
    if (done) break;
    evidence.look(value.text);
    head = { ...value, text: head.text + value.text };
  }
  return head;
}
