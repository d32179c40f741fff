import type { DecimalMark } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import { RecordReader } from "../csv/record-reader.ts";
import type { Delimiter } from "../file/delimiter.ts";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import { RecordNumbers } from "../record-numbers.ts";
import type { Batch, Cells } from "./batch.ts";
import { commonWidth } from "./common-width.ts";
import { DictionaryBuilder } from "./dictionary-builder.ts";
import type { Faults } from "./fault-issues.ts";
import { footRowsOf } from "./foot-rows.ts";
import { headerRowsOf } from "./header-rows.ts";
import { RepairLog } from "./repair-log.ts";
import { SideTable } from "./side-table.ts";

/** Tables of more columns get fewer probes for each. */
const WIDE = 500;

/** Text, part after part, made columns. */
export class TableReader {
  readonly repairs = new RepairLog();
  readonly numbers = new RecordNumbers();
  readonly #reader: RecordReader;
  readonly #limits: Limits;
  #header: Cells | null = null;
  #headerRows = 1;
  #questions: Cells | null = null;
  #builders: readonly DictionaryBuilder[] = [];
  #rows = 0;
  #skipped = 0;
  #width = 0;
  #top: readonly Cells[] = [];
  #side = new SideTable(0);

  constructor(delimiter: Delimiter, limits: Limits, pieceSize: number) {
    this.#reader = new RecordReader(delimiter, limits, pieceSize);
    this.#limits = limits;
  }

  get rows(): number {
    return this.#rows;
  }

  get skipped(): number {
    return this.#skipped;
  }

  /** Records that make the header. */
  get headerRows(): number {
    return this.#headerRows;
  }

  /** Cells of the longest record. */
  get width(): number {
    return this.#width;
  }

  /** The records above the answers, as read. */
  get top(): readonly Cells[] {
    return this.#top;
  }

  /** The questions in full, where the header has them beside short names. */
  get questions(): Cells | null {
    return this.#questions;
  }

  get faults() {
    return this.#reader.faults;
  }

  /** Headers as read; widened where records have cells that no header names. */
  get header(): Cells {
    return this.#header ?? [];
  }

  /** The first characters of the file, all at once: the header has to be found among them. */
  begin(head: string, last: boolean): void {
    const batches = [...this.#reader.push(head, last)];
    this.#open({ records: batches.flatMap(({ records }) => records), first: 1 });
  }

  push(text: string, last: boolean): void {
    for (const batch of this.#reader.push(text, last)) {
      if (this.#header) this.#add(batch);
      else this.#open(batch);
    }
  }

  /** The columns of the answers; a side table below them, notes and totals set aside. */
  finish(decimal: DecimalMark): { cells: TextColumn[]; aside: Faults["aside"]; foot: Faults["foot"] } {
    const columns = this.#builders.map((builder) => builder.finish());
    const { count, first } = this.#side;
    const isAside = count > 0 && isFilled(columns[0], this.#rows - count);
    const aside = isAside ? { count, first, cells: count * columns.length } : { count: 0, first, cells: 0 };
    const answers = this.#cutAt(columns, this.#rows - aside.count);
    const { notes, totals } = footRowsOf(answers, decimal);
    const kept = this.#rows - notes - totals;
    const foot = {
      notes: { count: notes, first: this.numbers.of(kept + totals) },
      totals: { count: totals, first: this.numbers.of(kept) },
      width: columns.length,
    };
    return { cells: this.#cutAt(answers, kept), aside, foot };
  }

  #cutAt(columns: TextColumn[], rows: number): TextColumn[] {
    if (rows === this.#rows) return columns;
    this.#rows = rows;
    return columns.map((column) => ({ ...column, codes: column.codes.slice(0, rows) }));
  }

  #open(batch: Batch): void {
    const { records, header, rest } = this.#findHeader(batch);
    if (!header) return;
    this.#skipped = batch.first - 1 + batch.records.length - records.length;
    const width = Math.max(header.length, namelessWidth(header, rest));
    if (width > this.#limits.columns)
      throw new ReadStop("too-many-columns", { columns: width, limit: this.#limits.columns });
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

  /** A header over several rows is found before titles are: the first of them may be as empty as a title. */
  #findHeader(batch: Batch) {
    const several = headerRowsOf(batch.records);
    const records = several.count > 1 ? batch.records : this.repairs.repair("top", batch, []).records;
    const { count, names, questions } = several.count > 1 ? several : headerRowsOf(records);
    this.#headerRows = count;
    this.#questions = questions;
    return { records, header: records.length === 0 ? null : names, rest: records.slice(count) };
  }

  #add(batch: Batch): void {
    this.#side.look(batch.records, batch.first);
    for (const { length } of batch.records) this.#width = Math.max(this.#width, length);
    const { records, numbers } = this.repairs.repair("records", batch, this.header);
    this.numbers.add(records.length, numbers);
    this.#rows += records.length;
    if (this.#rows > this.#limits.rows) throw new ReadStop("too-many-rows", { limit: this.#limits.rows });
    for (let column = 0; column < this.#builders.length; column += 1)
      this.#builders[column]?.add(records, column);
  }
}

/** Whether the first rows of a column all have something written: respondents are numbered or dated there. */
function isFilled(column: TextColumn | undefined, rows: number): boolean {
  if (!column || rows <= 0) return false;
  const blank = column.dictionary.map((cell) => cell.trim() === "");
  return column.codes.subarray(0, rows).every((code: number) => !blank[code]);
}

/** The width of the records where most of them are wider than the header, and something is written there. */
function namelessWidth(header: Cells, records: readonly Cells[]): number {
  const width = commonWidth(records);
  const written = records.some((record) =>
    record.slice(header.length, width).some((cell) => cell.trim() !== ""),
  );
  return written ? width : header.length;
}
