import type { Codes } from "../../../table/column.ts";
import type { Delimiter } from "../../file/delimiter.ts";
import type { Segment } from "../../helper.ts";
import type { ByteWindow } from "../byte-window.ts";
import { CellStore, LONGEST_CELL } from "./cell-store.ts";
import type { Codec } from "./codec.ts";
import { FreshCells } from "./fresh-cells.ts";
import { BETWEEN } from "./kept-cells.ts";
import { IRREGULAR, RecordCutter, UNFINISHED } from "./record-cutter.ts";
import type { RegularTable } from "./regular-table.ts";

/** Codes gathered before columns take them. */
const MOST_CODES = 2 ** 16;

/** What was read of records that are regular. */
export interface Passed {
  readonly records: number;
  /** Line ends, those inside of cells included. */
  readonly lines: number;
}

/** Of each column of a part of the file, by the codes that it has there, those that it has in the file. */
export type CodesOfPart = readonly number[][];

/**
 * RegularRecords: records about which nobody has anything to say, read without making texts of them. As many cells as
 * the header has; quotes around cells alone; nothing damaged, nothing blank, nothing repeated. At the first other record
 * it stops, and leaves no trace of it: whoever reads texts goes on there.
 */
export class RegularRecords {
  readonly #cutter: RecordCutter;
  readonly #store = new CellStore();
  readonly #table: RegularTable;
  readonly #fresh: FreshCells;
  readonly #longest: number;
  readonly #columns: number;
  /** Of the record at hand, by column. */
  readonly #codes: Int32Array;
  readonly #most: number;
  /** Codes of records that the columns have not taken, column by column. */
  readonly #gathered: Int32Array;
  #count = 0;
  #isIdle = false;

  /** @param longest - bytes of a record that is read here */
  constructor(table: RegularTable, delimiter: Delimiter, codec: Codec, longest: number) {
    this.#table = table;
    this.#longest = Math.min(longest, LONGEST_CELL);
    this.#columns = table.headers.length;
    this.#cutter = new RecordCutter(this.#columns, delimiter);
    this.#codes = new Int32Array(this.#columns);
    this.#most = Math.max(16, Math.min(2048, Math.floor(MOST_CODES / this.#columns)));
    this.#gathered = new Int32Array(this.#columns * this.#most);
    this.#fresh = new FreshCells(table, this.#store, codec);
  }

  /** Whether its cells were chosen to be slow: it takes no more. */
  get isFlooded(): boolean {
    return this.#store.isFlooded;
  }

  /**
   * Begins where texts were read before.
   *
   * @param mayHaveLines - whether it is known that cells in quotes go on over several lines
   * @param isAscii - whether the first character that is not ASCII has still to be found
   */
  begin(mayHaveLines: boolean, isAscii: boolean): void {
    this.#cutter.mayHaveLines = mayHaveLines && !isAscii;
    this.#isIdle = this.#table.isIdle;
    this.#fresh.begin(isAscii);
  }

  /**
   * Takes the regular records with which the window begins.
   *
   * @param first - number of the first of them
   * @returns what was taken, and whether a record that is not regular follows
   */
  take(window: ByteWindow, first: number): Passed & { readonly isStopped: boolean } {
    const { bytes, end } = window;
    const cutter = this.#cutter;
    this.#store.look(bytes);
    let records = 0;
    let lines = 0;
    let next = 0;
    for (;;) {
      next = cutter.cut(bytes, window.from, end);
      if (next < 0) break;
      if (next - window.from > this.#longest || this.isFlooded || !this.#gather(bytes)) {
        next = IRREGULAR;
        break;
      }
      window.from = next;
      records += 1;
      lines += 1 + cutter.lines;
      if (this.#count === this.#most) this.#flush(first + records - this.#count);
    }
    if (this.#count > 0) this.#flush(first + records - this.#count);
    const isLong = end - window.from > this.#longest;
    return { records, lines, isStopped: next !== UNFINISHED || isLong };
  }

  /**
   * Takes records that somebody else has read, as they would have been here.
   *
   * @param codes - of the part that they are of; completed
   * @param first - number of the first of them
   */
  takeRead({ records, codes: read, fresh, columns }: Segment, codes: CodesOfPart, first: number): void {
    this.#store.look(fresh);
    let at = 0;
    for (const column of columns) {
      const end = fresh.indexOf(BETWEEN, at);
      const known = this.#store.find(column, at, end - at);
      codes[column]?.push(known < 0 ? this.#fresh.add(fresh, column, at, end - at) : known);
      at = end + 1;
    }
    for (let from = 0; from < records; from += this.#most) {
      this.#count = Math.min(this.#most, records - from);
      for (let column = 0; column < this.#columns; column += 1) {
        const to = column * this.#most;
        translate(read[column] as Codes, from, codes[column] as number[], this.#gathered, to, this.#count);
      }
      this.#flush(first + from);
    }
    this.#isIdle = true;
  }

  /** The codes of the record at hand; false: it is not regular. */
  #gather(bytes: Uint8Array): boolean {
    const { starts, lengths } = this.#cutter;
    const store = this.#store;
    const columns = this.#columns;
    const codes = this.#codes;
    const most = this.#most;
    const gathered = this.#gathered;
    let isKnown = true;
    let to = this.#count;
    for (let column = 0; column < columns; column += 1) {
      const code = store.find(column, starts[column] as number, lengths[column] as number);
      if (code < 0) isKnown = false;
      codes[column] = code;
      gathered[to] = code;
      to += most;
    }
    const isPlain = isKnown && !this.#fresh.mayBeOdd(codes[0] as number);
    if (!isPlain && !this.#look(bytes)) return false;
    this.#isIdle = true;
    this.#count += 1;
    return true;
  }

  /** Looks closer at a record that may be odd, or has cells without a code, which get one; false: it is not regular. */
  #look(bytes: Uint8Array): boolean {
    const { starts, lengths } = this.#cutter;
    const codes = this.#codes;
    const record = { bytes, starts, lengths, codes };
    if (!this.#fresh.areRegular(record) || this.#fresh.isOdd(record, this.#isIdle)) return false;
    this.#fresh.learn(record);
    for (let column = 0; column < this.#columns; column += 1)
      this.#gathered[column * this.#most + this.#count] = codes[column] as number;
    return true;
  }

  #flush(first: number): void {
    this.#fresh.flush();
    this.#table.addRegular(this.#gathered, this.#most, this.#count, first);
    this.#count = 0;
  }
}

function translate(
  read: Codes,
  from: number,
  codes: readonly number[],
  into: Int32Array,
  to: number,
  count: number,
): void {
  for (let at = 0; at < count; at += 1) into[to + at] = codes[read[from + at] as number] as number;
}
