import Papa from "papaparse";
import type { Delimiter } from "../file/delimiter.ts";
import type { Limits } from "../file/limits.ts";
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
}

/**
 * Cuts text that arrives in parts into records. Papa is the authority on quotes; it is given pieces that begin at a
 * record, and what it could not finish goes in front of the next part.
 */
export class RecordReader {
  readonly faults: QuoteFaults = { count: 0, first: null, cutShort: null };
  readonly #parser: Papa.Parser;
  readonly #delimiter: Delimiter;
  readonly #limits: Limits;
  readonly #pieceSize: number;
  #rest = "";
  #records = 0;
  #line = 1;

  constructor(delimiter: Delimiter, limits: Limits, pieceSize: number) {
    this.#parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: '"' });
    this.#delimiter = delimiter;
    this.#limits = limits;
    this.#pieceSize = pieceSize;
  }

  *push(part: string, last: boolean): Generator<Batch> {
    const joined = this.#rest + part;
    // Perhaps half of a CRLF.
    const held = !last && joined.endsWith("\r") ? 1 : 0;
    const text = normaliseNewlines(joined.slice(0, joined.length - held), this.#delimiter);

    let from = 0;
    let size = this.#pieceSize;
    while (from < text.length) {
      const end = Math.min(from + size, text.length);
      const final = last && end === text.length;
      const piece = text.slice(from, end);
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
      if (data.length > 0) yield { records: data, first: this.#records + 1 };
      this.#records += data.length;
      this.#line += piece.includes('"') ? linesIn(piece, meta.cursor) : data.length;
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

  /** A piece without the end of one record: it may wait for more text unless it is already too long. */
  #checkUnfinished(piece: string): void {
    const { fieldLength, recordLength } = this.#limits;
    if (piece.length <= fieldLength) return;
    const { data, errors } = this.#parse(piece, false);
    const open = errors.find(({ code }) => code === "MissingQuotes")?.index;
    if (open !== undefined && piece.length - open > fieldLength) throw this.#unclosed(piece, open);
    this.#checkLengths(data);
    if (piece.length > recordLength)
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

const isBlankLine = (record: Cells | undefined) => record?.length === 1 && record[0] === "";

function linesIn(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
