import type { RowsReading } from "../../survey/rows-reading.ts";
import type { DecimalMark } from "../../survey/variable.ts";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { AnyLayout } from "../layout.ts";
import type { AnyReceipt } from "../receipt.ts";
import { RecordNumbers } from "../record-numbers.ts";
import type { Sheet } from "../sheet.ts";
import { answersOf } from "./answers-of.ts";
import type { Batch, Cells } from "./batch.ts";
import { checkMemory } from "./check-memory.ts";
import { commonWidth } from "./common-width.ts";
import { DictionaryBuilder } from "./dictionary-builder.ts";
import { type Fault, faultIssues, faultRepairs } from "./fault.ts";
import { headerIssues } from "./header-issues.ts";
import { headerRowsOf } from "./header-rows.ts";
import { isBlank } from "./is-blank.ts";
import { layoutOf } from "./layout-of.ts";
import { mergedHeader, type Span } from "./merged-header.ts";
import { renamedColumns } from "./renamed-columns.ts";
import { RepairLog } from "./repair-log.ts";
import { SideTable } from "./side-table.ts";
import { spacesTrimmed } from "./spaces-trimmed.ts";
import { tableFaults } from "./table-faults.ts";
import { toldHeader } from "./told-header.ts";

const MOST_TITLES = 10;

/** So many records without a header of the length that it is told to have hold none. */
const MOST_WAITING = 2000;

/** Tables of more columns get fewer probes for each. */
const WIDE = 500;

/** Table: what every format makes of its records; the rest of a sheet is its own. */
type Table = Pick<Sheet, "headers" | "questions" | "groups" | "cells" | "records" | "issues"> & {
  readonly receipt: Omit<AnyReceipt, "bytes">;
  readonly layout: AnyLayout;
};

/** Records, batch after batch, made columns: the same for any format that has cells in rows. */
export class TableReader {
  readonly #repairs = new RepairLog();
  readonly #numbers = new RecordNumbers();
  readonly #limits: Limits;
  #header: Cells | null = null;
  #headerRows = 1;
  #questions: Cells | null = null;
  #groups: Cells | null = null;
  #builders: readonly DictionaryBuilder[] = [];
  #rows = 0;
  #skipped = 0;
  #width = 0;
  #top: readonly Cells[] = [];
  #side = new SideTable(0);
  readonly #told: RowsReading;
  readonly #spans: readonly Span[];
  /** Records that are too few for the header that they are told to have. */
  #waiting: Batch | null = null;

  /**
   * @param told - what somebody knows better of the rows
   * @param spans - what is merged over several columns, above the answers
   */
  constructor(limits: Limits, told: RowsReading, spans: readonly Span[] = []) {
    this.#limits = limits;
    this.#told = told;
    this.#spans = spans;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Number of the record from which on there may be answers; 1 where no header was found. */
  get firstAnswer(): number {
    return this.#header ? this.#skipped + this.#headerRows + 1 : 1;
  }

  /** As read; widened where records have cells that no header names. None before it was found. */
  get headers(): Cells {
    return this.#header ?? [];
  }

  /** One for each header. */
  get columns(): readonly DictionaryBuilder[] {
    return this.#builders;
  }

  /** Whether a record that has nothing in its first cell begins no side table. */
  get isIdle(): boolean {
    return this.#side.isIdle;
  }

  /** The records above the answers, as read. */
  get top(): readonly Cells[] {
    return this.#top;
  }

  /** The first records of the file, all at once: the header has to be found among them. */
  begin(batches: readonly Batch[]): void {
    this.#open({ records: batches.flatMap(({ records }) => records), first: 1 });
  }

  push(batch: Batch): void {
    if (this.#header) this.#add(batch);
    else this.#open(batch);
  }

  /** So many rows there may be, as far as can be told. */
  expect(rows: number): void {
    for (const builder of this.#builders) builder.expect(rows);
  }

  /**
   * Adds records that follow each other, as many cells in each as there are headers, none to be repaired: of column c,
   * the codes from c × `stride` on.
   *
   * @param first - number of the first of them
   */
  addRegular(codes: Int32Array, stride: number, count: number, first: number): void {
    this.#side.pass();
    this.#width = Math.max(this.#width, this.#builders.length);
    this.#count(count, first);
    for (let column = 0; column < this.#builders.length; column += 1)
      this.#builders[column]?.append(codes, column * stride, count);
    checkMemory(this.#builders, this.headers, this.#limits);
  }

  /**
   * The columns of the answers; a side table below them, notes and totals set aside.
   *
   * @param faults - what was wrong with the file before it was records
   */
  finish(decimal: DecimalMark, faults: readonly Fault[]): Table {
    const waiting = commonWidth(this.#waiting?.records ?? []);
    if (waiting > 0) throw new ReadStop("no-rows", { columns: waiting });
    const headers = this.headers;
    if (headers.length === 0) throw new ReadStop("empty-file");
    if (this.#rows === 0) throw new ReadStop("no-rows", { columns: headers.length });
    const { cells, rows, beside } = answersOf({
      columns: this.#builders.map((builder) => builder.finish()),
      numbers: this.#numbers,
      side: this.#side,
      told: this.#told,
      decimal,
    });
    this.#rows = rows;
    const all = [...faults, ...tableFaults({ ...beside, spaces: spacesTrimmed(cells) })];
    return {
      headers,
      questions: this.#questions,
      groups: this.#groups,
      cells,
      records: this.#numbers,
      receipt: {
        headerRows: this.#headerRows,
        skippedRows: this.#skipped,
        rows: this.#rows,
        columns: headers.length,
        repairs: [...this.#repairs.repairs(), ...faultRepairs(all)],
      },
      layout: layoutOf(cells, this.#numbers, this.#rows, this.#width),
      issues: [
        ...this.#repairs.issues(),
        ...faultIssues(all),
        ...headerIssues(this.#headerRows, this.#skipped, this.#told.headerRows !== undefined),
        ...renamedColumns(headers, this.#skipped),
      ],
    };
  }

  #open(next: Batch): void {
    if (!this.#waiting && next.records.every(isBlank)) {
      this.#repairs.setAsideTitles(next);
      return;
    }
    const batch = this.#waiting
      ? { ...this.#waiting, records: [...this.#waiting.records, ...next.records] }
      : next;
    this.#checkWidth(commonWidth(batch.records));
    const { header, rest } = this.#findHeader(batch);
    if (!header) return;
    this.#skipped = batch.first - 1 + batch.records.length - rest.length - this.#headerRows;
    const width = Math.max(header.length, namelessWidth(header, rest));
    this.#checkWidth(width);
    this.#top = batch.records.slice(0, this.#skipped + this.#headerRows);
    for (const { length } of this.#top) this.#width = Math.max(this.#width, length);
    this.#header = [...header, ...new Array<string>(width - header.length).fill("")];
    this.#builders = Array.from(
      { length: width },
      () => new DictionaryBuilder(width > WIDE ? 2 ** 6 : 2 ** 10),
    );
    this.#side = new SideTable(width);
    this.#add({ records: rest, first: this.#skipped + this.#headerRows + 1 });
  }

  #checkWidth(columns: number): void {
    const { columns: limit } = this.#limits;
    if (columns > limit) throw new ReadStop("too-many-columns", { columns, limit });
  }

  /** The header, and the records below it; no header where it is not to be seen yet. */
  #findHeader(batch: Batch) {
    return this.#told.headerRows === undefined
      ? this.#guessHeader(batch)
      : this.#takeHeader(batch, this.#told.headerRows);
  }

  #takeHeader(batch: Batch, count: number) {
    const told = toldHeader(batch.records, count, this.#spans);
    this.#waiting = told ? null : batch;
    if (!told && batch.records.length > MOST_WAITING)
      throw new ReadStop("no-rows", { columns: commonWidth(batch.records) });
    if (!told) return { header: null, rest: [] };
    const { above, names, questions, groups } = told;
    this.#repairs.setAsideTitles({ ...batch, records: batch.records.slice(0, above) });
    this.#headerRows = count;
    this.#questions = questions;
    this.#groups = groups;
    return { header: names, rest: batch.records.slice(above + count) };
  }

  /** A header over several rows is found before titles are: the first of them may be as empty as a title. */
  #guessHeader(batch: Batch) {
    const merged = this.#mergedHeader(batch);
    if (merged) return merged;
    const titles = titlesAbove(batch.records);
    const below = headerRowsOf(batch.records.slice(titles));
    const isBelow = titles > 0 && below.count > 1;
    const several = isBelow ? below : headerRowsOf(batch.records);
    const top = isBelow ? { ...batch, records: batch.records.slice(0, titles) } : batch;
    const isSeveral = several.count > 1;
    if (isBelow) this.#repairs.setAsideTitles(top);
    const rest = isSeveral ? batch.records : this.#repairs.repair("top", batch, []).records;
    const records = isBelow ? batch.records.slice(titles) : rest;
    const { count, names, questions, groups } = isSeveral ? several : headerRowsOf(records);
    this.#headerRows = count;
    this.#questions = questions;
    this.#groups = groups;
    return { header: records.length === 0 ? null : names, rest: records.slice(count) };
  }

  /** A header whose cells are merged, read as the one record that it comes to: what is above it is a title or blank. */
  #mergedHeader({ records, first }: Batch) {
    const merged = mergedHeader(records, this.#spans);
    if (!merged) return null;
    const { above, count, names } = merged;
    const rest = records.slice(above + count);
    const titles = this.#repairs.repair(
      "top",
      { records: [...records.slice(0, above), names, ...rest], first },
      [],
    );
    this.#headerRows = count;
    return { header: names, rest: titles.records.slice(titles.records.indexOf(names) + 1) };
  }

  #add(batch: Batch): void {
    this.#side.look(batch.records, batch.first);
    for (const { length } of batch.records) this.#width = Math.max(this.#width, length);
    const { records, numbers } = this.#repairs.repair("records", batch, this.headers);
    this.#count(records.length, numbers);
    for (let column = 0; column < this.#builders.length; column += 1)
      this.#builders[column]?.add(records, column);
    checkMemory(this.#builders, this.headers, this.#limits);
  }

  #count(rows: number, numbers: readonly number[] | number): void {
    this.#numbers.add(rows, numbers);
    this.#rows += rows;
    if (this.#rows > this.#limits.rows) throw new ReadStop("too-many-rows", { limit: this.#limits.rows });
  }
}

/** Records before all others that say one thing, in their first cell. */
function titlesAbove(records: readonly Cells[]): number {
  const first = records.findIndex(
    (record) => record.length < 2 || record.slice(1).some((cell) => cell.trim() !== ""),
  );
  return first < 0 || first > MOST_TITLES ? 0 : first;
}

/** The width of the records where most of them are wider than the header, and something is written there. */
function namelessWidth(header: Cells, records: readonly Cells[]): number {
  const width = commonWidth(records);
  const written = records.some((record) =>
    record.slice(header.length, width).some((cell) => cell.trim() !== ""),
  );
  return written ? width : header.length;
}
