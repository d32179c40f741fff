import Papa from "papaparse";
import type { Delimiter } from "../file/delimiter.ts";
import type { Limits } from "../file/limits.ts";
import type { Quoting } from "../file/quoting.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { Batch, Cells } from "../rows/batch.ts";
import { normaliseNewlines } from "./normalise-newlines.ts";

/** What the quotes of the file got wrong. */
export interface QuoteFaults {
  /** Fields where text follows the closing quote. */
  count: number;
  /** Record of the first. */
  first: number | null;
  /** The record in whose last line the file ends, inside a quote. */
  cutShort: number | null;
  /** Fields that begin with a quote which is text. */
  literal: number;
  /** Record of the first. */
  firstLiteral: number | null;
}

/** So many separators in a quoted cell are not there by chance each time at the same place of a line. */
const ENOUGH_JOINED = 8;

/** More quotations than these do not all end at the end of a cell by chance. */
const MOST_JOINING = 2;

/**
 * Cuts text that arrives in parts into records. Papa is the authority on quotes; it is given pieces that begin at a
 * record, and what it could not finish goes in front of the next part.
 */
export class RecordReader {
  readonly faults: QuoteFaults = { count: 0, first: null, cutShort: null, literal: 0, firstLiteral: null };
  readonly #parser: Papa.Parser;
  readonly delimiter: Delimiter;
  readonly #limits: Limits;
  #pieceSize: number;
  /** Whether quotes enclose cells. */
  readonly isQuoted: boolean;
  /** A cell over several lines that are no records: whoever wrote the file quotes. */
  #spansLines = false;
  /** Separators in lines that a quote joins to the line before, and that are records of as many cells without it. */
  #joined = 0;
  /** Records that hold such lines. */
  #joining = 0;
  #rest = "";
  #records = 0;
  #line = 1;

  constructor(delimiter: Delimiter, limits: Limits, pieceSize: number, quoting: Quoting = "enclosing") {
    this.isQuoted = quoting === "enclosing";
    // In its fast mode Papa knows no quotes.
    this.#parser = new Papa.Parser({
      delimiter,
      newline: "\n",
      quoteChar: '"',
      ...(this.isQuoted ? {} : { fastMode: true }),
    });
    this.delimiter = delimiter;
    this.#limits = limits;
    this.#pieceSize = pieceSize;
  }

  /** Whether quotes hold lines together, and only such as stand alone as well. */
  get looksUnquoted(): boolean {
    if (this.#spansLines) return false;
    if (this.faults.count > 0) return this.#joined > 0;
    return this.#joined >= ENOUGH_JOINED && this.#joining <= MOST_JOINING;
  }

  /** Whether it refuses what these limits refuse. */
  hasLimits({ fieldLength, recordLength, columns }: Limits): boolean {
    const own = this.#limits;
    return own.fieldLength === fieldLength && own.recordLength === recordLength && own.columns === columns;
  }

  /** Cuts pieces of this size from now on. */
  cutPieces(size: number): void {
    this.#pieceSize = size;
  }

  /** Records so far. */
  get count(): number {
    return this.#records;
  }

  /** Whether it waits for no more of a record. */
  get isWhole(): boolean {
    return this.#rest === "";
  }

  /** Whether a cell goes on over several lines that are no records. */
  get spansLines(): boolean {
    return this.#spansLines;
  }

  /** Records that somebody else has read, each whole. */
  pass(records: number, lines: number): void {
    this.#records += records;
    this.#line += lines;
  }

  *push(part: string, last: boolean): Generator<Batch> {
    const joined = this.#rest + part;
    // Perhaps half of a CRLF.
    const held = !last && joined.endsWith("\r") ? 1 : 0;
    const whole = joined.slice(0, joined.length - held);
    const text = normaliseNewlines(whole, this.isQuoted ? this.delimiter : null);

    let from = 0;
    let size = this.#pieceSize;
    while (from < text.length) {
      const end = Math.min(from + size, text.length);
      const final = last && end === text.length;
      const piece = text.slice(from, end);
      if (LINE_ENDS.test(piece)) {
        const records = new Array<Cells>(piece.length).fill(BLANK_LINE);
        yield { records, first: this.#records + 1 };
        this.#records += piece.length;
        this.#line += piece.length;
        from = end;
        size = this.#pieceSize;
        continue;
      }
      const { data, errors, meta } = this.#parse(piece, !final);
      if (final && piece.endsWith("\n") && isBlankLine(data.at(-1))) data.pop();
      if (!final && data.length === 0) {
        this.#checkUnfinished(piece);
        if (end === text.length) break;
        size *= 2;
        continue;
      }
      if (size > this.#pieceSize) this.#checkLengths(data);
      this.#noteFaults(errors, data.length, piece);
      const lines = this.isQuoted && piece.includes('"') ? linesIn(piece, meta.cursor) : data.length;
      const ends = final && !piece.endsWith("\n") ? data.length - 1 : data.length;
      if (lines > ends) this.#noteLines(data);
      if (!this.isQuoted && piece.includes('"')) this.#noteLiteral(data);
      if (data.length > 0) yield { records: data, first: this.#records + 1 };
      this.#records += data.length;
      this.#line += lines;
      from = final ? text.length : from + meta.cursor;
      size = this.#pieceSize;
    }
    this.#rest = text.slice(from) + (held ? "\r" : "");
  }

  #parse(piece: string, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
    return this.#parser.parse(piece, 0, ignoreLastRow) as Papa.ParseResult<string[]>;
  }

  #noteFaults(errors: readonly Papa.ParseError[], complete: number, piece: string): void {
    for (const { code, row = 0, index = 0 } of errors) {
      if (row >= complete) continue;
      if (code === "MissingQuotes") {
        if (piece.slice(index).trimEnd().includes("\n")) throw this.#unclosed(piece, index);
        this.faults.cutShort = this.#records + row + 1;
      } else if (code === "InvalidQuotes") {
        this.faults.count += 1;
        this.faults.first ??= this.#records + row + 1;
      }
    }
  }

  /** What the lines inside of cells say of the quotes around them. */
  #noteLines(records: readonly Cells[]): void {
    for (const record of records) {
      if (this.#spansLines) return;
      if (!record.some((cell) => cell.includes("\n"))) continue;
      const lines = record
        .join(this.delimiter)
        .split("\n")
        .filter((line) => line.trim() !== "");
      const [width = 0, ...others] = lines.map((line) => line.split(this.delimiter).length);
      if (width > 1 && others.every((other) => other === width)) {
        this.#joined += others.length * (width - 1);
        this.#joining += 1;
      } else this.#spansLines = true;
    }
  }

  #noteLiteral(records: readonly Cells[]): void {
    records.forEach((record, place) => {
      const count = record.filter((cell) => cell.startsWith('"')).length;
      if (count === 0) return;
      this.faults.literal += count;
      this.faults.firstLiteral ??= this.#records + place + 1;
    });
  }

  /** A piece without the end of one record: it may wait for more text unless it is already too long. */
  #checkUnfinished(piece: string): void {
    const { fieldLength, recordLength, columns } = this.#limits;
    if (piece.length <= fieldLength) return;
    const { data, errors } = this.#parse(piece, false);
    const open = errors.find(({ code }) => code === "MissingQuotes")?.index;
    if (open !== undefined && piece.length - open > fieldLength) throw this.#unclosed(piece, open);
    this.#checkLengths(data);
    if (piece.length <= recordLength) return;
    const found = data[0]?.length ?? 0;
    if (found > columns) throw new ReadStop("too-many-columns", { columns: found, limit: columns });
    throw new ReadStop("record-too-long", { line: this.#line, limit: recordLength });
  }

  #checkLengths(records: readonly Cells[]): void {
    const { fieldLength } = this.#limits;
    for (const record of records)
      for (const cell of record)
        if (cell.length > fieldLength)
          throw new ReadStop("field-too-long", { line: this.#line, limit: fieldLength });
  }

  #unclosed(piece: string, open: number): ReadStop {
    return new ReadStop("unclosed-quote", { line: this.#line + linesIn(piece, open) });
  }
}

/** Lines without anything in them, which a file may have millions of: nothing is to be parsed. */
const LINE_ENDS = /^\n+$/;
const BLANK_LINE: Cells = [""];

const isBlankLine = (record: Cells | undefined) => record?.length === 1 && record[0] === "";

function linesIn(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
