import type { TextColumn } from "../table/column.ts";
import { commonWidth } from "./common-width.ts";
import type { Delimiter } from "./delimiter.ts";
import { DictionaryBuilder } from "./dictionary-builder.ts";
import type { Faults } from "./fault-issues.ts";
import { IngestStop } from "./ingest-failure.ts";
import type { Limits } from "./limits.ts";
import { type Batch, type Cells, RecordReader } from "./record-reader.ts";
import { RepairLog } from "./repair-log.ts";
import { SideTable } from "./side-table.ts";

/** Tables of more columns get fewer probes for each. */
const WIDE = 500;

/** Text, part after part, made columns. */
export class TableReader {
  readonly repairs = new RepairLog();
  readonly #reader: RecordReader;
  readonly #limits: Limits;
  #header: Cells | null = null;
  #builders: readonly DictionaryBuilder[] = [];
  #rows = 0;
  #skipped = 0;
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

  /** The columns of the answers, a side table below them set aside. */
  finish(): { cells: TextColumn[]; aside: Faults["aside"] } {
    const cells = this.#builders.map((builder) => builder.finish());
    const { count, first } = this.#side;
    const answers = this.#rows - count;
    if (count === 0 || !isFilled(cells[0], answers)) return { cells, aside: { count: 0, first, cells: 0 } };
    this.#rows = answers;
    return {
      cells: cells.map((column) => ({ ...column, codes: column.codes.slice(0, answers) })),
      aside: { count, first, cells: count * cells.length },
    };
  }

  #open(batch: Batch): void {
    const [header, ...rest] = this.repairs.repair("top", batch, []);
    if (!header) return;
    this.#skipped = batch.first - 1 + batch.records.length - rest.length - 1;
    const width = Math.max(header.length, namelessWidth(header, rest));
    if (width > this.#limits.columns)
      throw new IngestStop("too-many-columns", { columns: width, limit: this.#limits.columns });
    this.#header = [...header, ...new Array<string>(width - header.length).fill("")];
    this.#builders = Array.from(
      { length: width },
      () => new DictionaryBuilder(width > WIDE ? 2 ** 6 : 2 ** 10),
    );
    this.#side = new SideTable(width);
    this.#add({ records: rest, first: this.#skipped + 2 });
  }

  #add(batch: Batch): void {
    this.#side.look(batch.records, batch.first);
    const records = this.repairs.repair("records", batch, this.header);
    this.#rows += records.length;
    if (this.#rows > this.#limits.rows) throw new IngestStop("too-many-rows", { limit: this.#limits.rows });
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
