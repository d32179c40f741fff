import { rowsReading } from "../../survey/rows-reading.ts";
import type { DecimalMark } from "../../survey/variable.ts";
import type { HowToRead } from "../reader.ts";
import type { Cells } from "../rows/batch.ts";
import { countDecimals } from "../rows/count-decimals.ts";
import type { Span } from "../rows/merged-header.ts";
import { TableReader } from "../rows/table-reader.ts";
import { type CellFormat, cellFormat } from "./formats/cell-format.ts";
import type { Package } from "./package.ts";
import { type RawCell, type RawRow, WorksheetReader } from "./worksheet-reader.ts";

/** What the cells of every sheet of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** Number formats, one for each style. */
  readonly styles: readonly string[];
  readonly from1904: boolean;
}

/** A sheet, read. */
export interface Worksheet {
  readonly table: TableReader;
  readonly decimal: DecimalMark;
  /** Rows with two cells written or more: a note has one. */
  readonly filled: number;
  /** NUL characters taken out. */
  readonly nuls: number;
}

/** So many rows show where the header is, how wide the table, and how its texts write decimals. */
const HEAD = 2000;
const BLANK: Cells = [""];
/** Formats that only those who write decimal commas choose: a space before “%”, French. */
const FRENCH = /[\\" \u00a0\u202f]%|\[\$[^\]]*-(40C|80C|C0C|100C|140C)\]/i;

/** Reads a sheet as its rows pass; a second time where merged cells, which stand below all others, show another header. */
export async function readWorksheet(
  parts: Package,
  path: string,
  shared: Shared,
  how: HowToRead,
): Promise<Worksheet> {
  const { worksheet, spans } = await pass(parts, path, shared, how, []);
  const above = spans.filter(({ top }) => top < worksheet.table.firstAnswer);
  return above.length === 0 ? worksheet : (await pass(parts, path, shared, how, above)).worksheet;
}

async function pass(parts: Package, path: string, shared: Shared, how: HowToRead, spans: readonly Span[]) {
  const reader = new WorksheetReader(shared.strings, how.limits);
  const rows = new Rows(new TableReader(how.limits, rowsReading(how.reading), spans), shared);
  for await (const _ of parts.stream(path, reader)) {
    rows.push(reader.take());
    parts.tell(rows.count);
  }
  rows.push(reader.take());
  return { worksheet: rows.finish(), spans: reader.spans };
}

/** Rows: those of a sheet on their way to its table; the first of them wait until there are enough to judge by. */
class Rows {
  readonly #table: TableReader;
  readonly #shared: Shared;
  #waiting: RawRow[] | null = [];
  #formats: readonly CellFormat[] = [];
  #decimal: DecimalMark = ".";
  #width = 0;
  #next = 1;
  #filled = 0;
  #nuls = 0;

  constructor(table: TableReader, shared: Shared) {
    this.#table = table;
    this.#shared = shared;
  }

  get count(): number {
    return this.#table.rows;
  }

  push(rows: readonly RawRow[]): void {
    if (this.#waiting) {
      this.#waiting.push(...rows);
      if (this.#waiting.length >= HEAD) this.#begin(this.#waiting);
    } else if (rows.length > 0) this.#add(rows);
  }

  finish(): Worksheet {
    if (this.#waiting) this.#begin(this.#waiting);
    return { table: this.#table, decimal: this.#decimal, filled: this.#filled, nuls: this.#nuls };
  }

  #begin(waiting: readonly RawRow[]): void {
    this.#waiting = null;
    const head = waiting.slice(0, HEAD);
    this.#decimal = decimalOf(head, this.#shared.styles);
    this.#formats = this.#shared.styles.map((code) => cellFormat(code, this.#decimal, this.#shared.from1904));
    for (const { cells } of head) this.#width = Math.max(this.#width, cells.length);
    this.#table.begin([{ records: this.#records(head), first: 1 }]);
    if (waiting.length > HEAD) this.#add(waiting.slice(HEAD));
  }

  #add(rows: readonly RawRow[]): void {
    const first = this.#next;
    this.#table.push({ records: this.#records(rows), first });
  }

  /** Records as a CSV of the sheet has them: all of one width, blank ones where no row is written. */
  #records(rows: readonly RawRow[]): Cells[] {
    const records: Cells[] = [];
    for (const { record, cells } of rows) {
      if (cells.length === 0) continue;
      for (; this.#next < record; this.#next += 1) records.push(BLANK);
      const texts = cells.map((cell) => this.#text(cell));
      if (texts.length - blanks(texts) > 1) this.#filled += 1;
      while (texts.length < this.#width) texts.push("");
      records.push(texts);
      this.#next += 1;
    }
    return records;
  }

  #text(cell: RawCell): string {
    if (typeof cell !== "string") {
      const format = this.#formats[cell.style] ?? this.#general;
      return format(cell.number);
    }
    if (!cell.includes("\0")) return cell;
    const text = cell.replaceAll("\0", "");
    this.#nuls += cell.length - text.length;
    return text;
  }

  get #general(): CellFormat {
    return cellFormat("", this.#decimal, false);
  }
}

const blanks = (texts: readonly string[]): number => {
  let count = 0;
  for (const text of texts) if (text === "") count += 1;
  return count;
};

/**
 * How the numbers of the sheet are written, which a workbook leaves to whoever opens it: as its texts write theirs, as
 * its formats let think; as computers do where neither says anything.
 */
function decimalOf(head: readonly RawRow[], styles: readonly string[]): DecimalMark {
  const texts = head.map(({ cells }) => cells.filter((cell) => typeof cell === "string"));
  const { comma, point } = countDecimals(texts);
  if (comma !== point) return comma > point ? "," : ".";
  const hasNumbers = head.some(({ cells }) => cells.some((cell) => typeof cell !== "string"));
  return !hasNumbers || styles.some((code) => FRENCH.test(code)) ? "," : ".";
}
