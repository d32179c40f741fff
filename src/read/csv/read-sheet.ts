import { rowsReading } from "../../survey/rows-reading.ts";
import type { ByteSource } from "../file/byte-source.ts";
import { isBinary, JUDGED } from "../file/detect-not-text.ts";
import type { Quoting } from "../file/quoting.ts";
import { readBytes } from "../file/read-bytes.ts";
import { ReadStop } from "../file/read-failure.ts";
import { SIZES } from "../file/sizes.ts";
import type { HowToRead } from "../reader.ts";
import { readingFor } from "../reading.ts";
import { faultIssues, faultRepairs } from "../rows/fault.ts";
import { renamedColumns } from "../rows/renamed-columns.ts";
import { TableReader } from "../rows/table-reader.ts";
import type { Sheet } from "../sheet.ts";
import { ByteWindow, WINDOW } from "./byte-window.ts";
import { voteDialect } from "./dialect.ts";
import { chooseEncoding, type EncodingChoice, encodingOtherThanUtf8 } from "./encoding/choose-encoding.ts";
import { createDecoder } from "./encoding/create-decoder.ts";
import { takeOutFormulaMarks } from "./formula-marks.ts";
import { isIntricate } from "./is-intricate.ts";
import { NotUtf8, PlainText, type Text, takeText, textsOf } from "./plain-text.ts";
import { readRecords } from "./read-records.ts";
import { RecordReader } from "./record-reader.ts";
import { ZEROS } from "./regular/record-cutter.ts";
import { standsUnquoted } from "./stands-unquoted.ts";
import { textFaults } from "./text-faults.ts";

/**
 * Reads a CSV: bytes → text → records → columns. A byte that refutes UTF-8 begins it again in another encoding; quotes
 * that would hold lines together which stand better alone begin it again with quotes as text.
 */
export async function readSheet(source: ByteSource, head: Uint8Array, how: HowToRead): Promise<Sheet> {
  const choice = chooseEncoding(head, readingFor("csv", how.reading).encoding);
  const start = createDecoder(choice.encoding, false).decode(
    await readBytes(source, choice.bom, JUDGED),
    true,
  );
  if (isBinary(start ?? "")) throw new ReadStop("not-text", { detected: "binary" });
  try {
    return await readQuoted(source, choice, how);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    const block = await readBytes(source, error.at - (error.at % SIZES.read), SIZES.read);
    return await readQuoted(source, encodingOtherThanUtf8(block, choice.bom), how);
  }
}

/** Failures that a quote may be the cause of: it holds together what is too long, or never ends. */
const OF_QUOTES: ReadonlySet<string> = new Set(["unclosed-quote", "field-too-long", "record-too-long"]);

async function readQuoted(source: ByteSource, choice: EncodingChoice, how: HowToRead): Promise<Sheet> {
  const given = readingFor("csv", how.reading).quoting;
  try {
    const { sheet, looksUnquoted } = await readAs(source, choice, how, given ?? "enclosing");
    if (given || !looksUnquoted || !(await isUnquoted(source, choice, how))) return sheet;
  } catch (stop) {
    const isOfQuotes = stop instanceof ReadStop && OF_QUOTES.has(stop.failure.code);
    if (given || !isOfQuotes || !(await isUnquoted(source, choice, how))) throw stop;
  }
  return (await readAs(source, choice, how, "text")).sheet;
}

async function isUnquoted(source: ByteSource, choice: EncodingChoice, how: HowToRead): Promise<boolean> {
  const { head, window, plain, dialect } = await open(source, choice, how, "text");
  const texts = chain(head, textsOf(window, plain, how.sizes.read));
  try {
    return await standsUnquoted(texts, dialect.delimiter, how.limits, how.sizes.piece);
  } finally {
    window.close();
  }
}

async function readAs(source: ByteSource, choice: EncodingChoice, how: HowToRead, quoting: Quoting) {
  const { sizes, limits } = how;
  const { window, plain, head, shown, whole, dialect, begun } = await open(source, choice, how, quoting);
  const { nuls, formulas, evidence } = plain;
  const goesOn = begun?.reader.hasLimits(limits) ? begun : null;
  const records = goesOn?.reader ?? new RecordReader(dialect.delimiter, limits, sizes.piece, quoting);
  const table = new TableReader(limits, rowsReading(how.reading));
  const report = (bytes: number) => how.report({ bytes, totalBytes: source.size, rows: table.rows });

  table.begin(goesOn?.batches ?? [...records.push(shown, whole)]);
  records.cutPieces(sizes.piece);
  if (!whole) for (const batch of records.push(head.text.slice(sizes.head), head.last)) table.push(batch);
  report(head.bytes);
  const { encoding } = choice;
  const { helpers } = how;
  try {
    await readRecords({ window, plain, records, table, encoding, sizes, source, helpers, report }, head);
  } finally {
    window.close();
  }

  const { receipt, layout, ...written } = table.finish(
    dialect.decimal,
    textFaults(records.faults, evidence.damaged, nuls.count, formulas.count),
  );
  const intricate = quoting === "enclosing" && isIntricate(written.cells, table.top, receipt.repairs);
  const { table: found, faults } = takeOutFormulaMarks(written);
  const sheet: Sheet = {
    ...found,
    issues: [
      ...found.issues.filter(({ code }) => code !== "renamed-columns"),
      ...faultIssues(faults),
      ...renamedColumns(found.headers, receipt.skippedRows),
    ],
    name: source.name,
    decimal: dialect.decimal,
    receipt: {
      format: "csv",
      encoding: choice.encoding,
      evidence: evidence.found,
      ...dialect,
      quoting,
      ...receipt,
      repairs: [...receipt.repairs, ...faultRepairs(faults)],
      bytes: source.size,
    },
    layout: { format: "csv", ...layout, intricate },
    declared: null,
  };
  return { sheet, looksUnquoted: records.looksUnquoted };
}

/** The file's text, its first part taken and its dialect voted. */
async function open(source: ByteSource, choice: EncodingChoice, how: HowToRead, quoting: Quoting) {
  const { sizes, reading } = how;
  const window = windowOf(source, choice, how);
  const plain = new PlainText(choice, sizes.read, quoting === "enclosing");
  const head = await takeHead(window, plain, sizes.head);
  const shown = head.text.slice(0, sizes.head);
  const whole = head.last && shown.length === head.text.length;
  const isBlank = shown.trim() === "";
  if (isBlank && whole) throw new ReadStop("empty-file");
  const voters = isBlank ? await belowBlanks(source, choice, how) : { text: shown, whole };
  const voted = voteDialect(voters.text, voters.whole, readingFor("csv", reading), quoting);
  const begun = isBlank ? null : voted.begun;
  return { window, plain, head, shown, whole, dialect: voted.dialect, begun };
}

const windowOf = (source: ByteSource, { bom }: EncodingChoice, { sizes, signal }: HowToRead): ByteWindow =>
  new ByteWindow(source, {
    start: bom,
    read: Math.min(sizes.read, WINDOW),
    room: ZEROS + sizes.piece,
    signal,
  });

/** The first characters under blank lines and spaces without number: nothing above them tells a separator. */
async function belowBlanks(source: ByteSource, choice: EncodingChoice, how: HowToRead) {
  const { head, read } = how.sizes;
  let found = "";
  let whole = true;
  const plain = new PlainText(choice, read, false);
  const window = windowOf(source, choice, how);
  for await (const { text, last } of textsOf(window, plain, read)) {
    found = (found + text).trimStart();
    whole = last && found.length <= head;
    if (found.length >= head) break;
  }
  window.close();
  if (found === "") throw new ReadStop("empty-file");
  return { text: found.slice(0, head), whole };
}

async function* chain(head: Text, texts: AsyncGenerator<Text>): AsyncGenerator<Text> {
  yield head;
  if (!head.last) yield* texts;
}

/** The first characters, however small the reads: the votes must not depend on them. */
async function takeHead(window: ByteWindow, plain: PlainText, size: number): Promise<Text> {
  let head: Text = { text: "", bytes: 0, last: false, isLines: false };
  while (!head.last && head.text.length < size) {
    const next = await takeText(window, plain, size);
    head = { ...next, text: head.text + next.text };
  }
  return head;
}
