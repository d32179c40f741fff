import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { Span } from "../rows/merged-header.ts";
import { charactersOf } from "./characters-of.ts";
import type { Attributes, XmlHandler } from "./parse-xml.ts";
import { columnOf, recordOf } from "./place.ts";
import { RichText } from "./rich-text.ts";

/** A cell that holds a number, until it is known how numbers are written. */
export interface NumberCell {
  readonly number: number;
  readonly style: number;
}

export type RawCell = string | NumberCell;

export interface RawRow {
  /** As a spreadsheet numbers its lines. */
  readonly record: number;
  /** Up to the last that has something written. */
  readonly cells: readonly RawCell[];
}

/** More than this are no header's. */
const MOST_SPANS = 1000;

/** WorksheetReader: the cells of a sheet from its markup; formulas are what they came to when the workbook was saved. */
export class WorksheetReader implements XmlHandler {
  readonly #strings: readonly string[];
  readonly #limits: Limits;
  readonly #rich = new RichText();
  #rows: RawRow[] = [];
  #spans: Span[] = [];
  #record = 0;
  #cells: RawCell[] = [];
  #column = -1;
  #type = "";
  #style = 0;
  #value = "";
  #isValue = false;
  #isInline = false;
  #isInCells = false;

  constructor(strings: readonly string[], limits: Limits) {
    this.#strings = strings;
    this.#limits = limits;
  }

  /** Cells that are merged over several columns. Known at the end: they stand below the cells. */
  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** The rows read since they were last taken. */
  take(): readonly RawRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c" && this.#isInCells) this.#openCell(attributes);
    else if (name === "v") this.#isValue = true;
    else if (name === "is") this.#isInline = true;
    else if (this.#isInline) this.#rich.open(name);
    else if (name === "row" && this.#isInCells) this.#openRow(attributes);
    else if (name === "sheetData") this.#isInCells = true;
    else if (name === "mergeCell") this.#merge(attributes.ref ?? "");
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#isInline) this.#rich.text(text);
  }

  close(name: string): void {
    if (name === "v") this.#isValue = false;
    else if (name === "is") {
      this.#isInline = false;
      this.#value = this.#rich.take();
    } else if (this.#isInline) this.#rich.close(name);
    else if (name === "c" && this.#isInCells) this.#closeCell();
    else if (name === "row" && this.#isInCells) this.#closeRow();
    else if (name === "sheetData") this.#isInCells = false;
  }

  #openRow({ r }: Attributes): void {
    const record = r === undefined ? this.#record + 1 : Number(r);
    if (!Number.isInteger(record) || record <= this.#record)
      throw new ReadStop("damaged-file", { format: "xlsx" });
    if (record > this.#limits.rows) throw new ReadStop("too-many-rows", { limit: this.#limits.rows });
    this.#record = record;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r, t = "n", s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = "";
  }

  #closeCell(): void {
    if (this.#value === "") return;
    const { columns, fieldLength } = this.#limits;
    if (this.#value.length > fieldLength)
      throw new ReadStop("field-too-long", { line: this.#record, limit: fieldLength });
    const cell = this.#cell(this.#value);
    if (cell === "") return;
    const column = this.#column;
    if (column < 0) throw new ReadStop("damaged-file", { format: "xlsx" });
    if (column >= columns) throw new ReadStop("too-many-columns", { columns: column + 1, limit: columns });
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = cell;
  }

  #cell(value: string): RawCell {
    switch (this.#type) {
      case "s": {
        const text = this.#strings[Number(value)];
        if (text === undefined) throw new ReadStop("damaged-file", { format: "xlsx" });
        return text;
      }
      case "b":
        return value.trim() === "1" ? "TRUE" : "FALSE";
      case "d":
        return value
          .trim()
          .replace(/T00:00(:00(\.0+)?)?Z?$/, "")
          .replace("T", " ");
      case "n": {
        const number = Number(value);
        return Number.isNaN(number) ? value : { number, style: this.#style };
      }
      // “str” is what a formula came to, “e” an error, “inlineStr” a text of its own.
      default:
        return this.#type === "inlineStr" ? value : charactersOf(value);
    }
  }

  #closeRow(): void {
    this.#rows.push({ record: this.#record, cells: this.#cells });
  }

  #merge(ref: string): void {
    const [from = "", to = ""] = ref.split(":");
    const span = { first: columnOf(from), last: columnOf(to), top: recordOf(from), bottom: recordOf(to) };
    if (span.first >= 0 && span.last > span.first && this.#spans.length < MOST_SPANS) this.#spans.push(span);
  }
}
