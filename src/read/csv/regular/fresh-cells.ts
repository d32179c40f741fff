import { type CellStore, LONGEST_CELL } from "./cell-store.ts";
import type { Codec } from "./codec.ts";
import { KeptCells } from "./kept-cells.ts";
import type { RegularTable } from "./regular-table.ts";

const EQUALS = 61;
const QUOTE = 34;
const SPACE = 32;
const ASCII = 127;
/** Bytes that are looked at together. */
const WORD = 4;

/** A record, cut into cells. */
export interface RecordAtHand {
  readonly bytes: Uint8Array;
  /** First byte of each cell. */
  readonly starts: Int32Array;
  /** Bytes of each. */
  readonly lengths: Int32Array;
  /** Code of each; −1: it has none yet. */
  readonly codes: Int32Array;
}

/** FreshCells: cells that a column sees for the first time. Their bytes are judged once, and handed over together. */
export class FreshCells {
  readonly #table: RegularTable;
  readonly #store: CellStore;
  readonly #codec: Codec;
  readonly #header: readonly Uint8Array[];
  /** Code of the cell that says what the header of its column says; −1: none. */
  readonly #headerCodes: Int32Array;
  /** Codes of the cells of each column in which nothing is written. */
  readonly #blanks: readonly number[][];
  /** How many texts of each column are in the store, or were left out of it. */
  readonly #known: Int32Array;
  #isAscii = false;
  readonly #kept = new KeptCells();

  constructor(table: RegularTable, store: CellStore, codec: Codec) {
    const { headers } = table;
    this.#table = table;
    this.#store = store;
    this.#codec = codec;
    this.#header = headers.map((name) => codec.encode(name));
    this.#headerCodes = new Int32Array(headers.length).fill(-1);
    this.#blanks = headers.map(() => []);
    this.#known = new Int32Array(headers.length);
  }

  /** Puts into the store what the columns have learnt from texts since. */
  begin(isAscii: boolean): void {
    this.#isAscii = isAscii;
    for (const [column, dictionary] of this.#table.dictionaries.entries())
      if (dictionary.length > (this.#known[column] as number)) this.#take(column, dictionary);
  }

  #take(column: number, dictionary: readonly string[]): void {
    const first = this.#known[column] as number;
    const written = this.#codec.encode(dictionary.slice(first).join("\0"));
    const bytes = new Uint8Array(written.length + WORD);
    bytes.set(written);
    this.#store.look(bytes);
    let at = 0;
    for (let code = first; code < dictionary.length; code += 1) {
      const next = bytes.indexOf(0, at);
      const text = dictionary[code] as string;
      // Formulas and what is damaged are looked at each time, and so are records that are too long.
      const isLookedAt = text.startsWith('="') || text.includes("\ufffd");
      if (!isLookedAt && next - at <= LONGEST_CELL) this.#note(bytes, column, at, next - at, code);
      at = next + 1;
    }
    this.#known[column] = dictionary.length;
  }

  /** Whether nothing is to be said of the cells that have no code. */
  areRegular({ bytes, starts, lengths, codes }: RecordAtHand): boolean {
    for (let column = 0; column < codes.length; column += 1)
      if (
        codes[column] === -1 &&
        !this.#isRegular(bytes, starts[column] as number, lengths[column] as number)
      )
        return false;
    return true;
  }

  /** Gives codes to the cells that have none. */
  learn({ bytes, starts, lengths, codes }: RecordAtHand): void {
    for (let column = 0; column < codes.length; column += 1) {
      if (codes[column] !== -1) continue;
      codes[column] = this.add(bytes, column, starts[column] as number, lengths[column] as number);
    }
  }

  /** Gives a code to a cell that its column has not. */
  add(bytes: Uint8Array, column: number, start: number, length: number): number {
    const code = this.#known[column] as number;
    this.#known[column] = code + 1;
    this.#note(bytes, column, start, length, code);
    this.#kept.add(bytes, column, start, length);
    return code;
  }

  /** Whether a record with this code in its first column may be blank, or the header again. */
  mayBeOdd(code: number): boolean {
    return code === -1 || code === this.#headerCodes[0] || this.#isBlankCode(0, code);
  }

  /**
   * Whether a record is blank, or the header again, or may belong to a side table.
   *
   * @param isIdle - no side table has begun
   */
  isOdd(record: RecordAtHand, isIdle: boolean): boolean {
    const { codes } = record;
    if (this.#isBlank(record, 0) && (!isIdle || codes.every((_, column) => this.#isBlank(record, column))))
      return true;
    return codes.length > 1 && codes.every((_, column) => this.#isHeader(record, column));
  }

  #isBlank({ bytes, starts, lengths, codes }: RecordAtHand, column: number): boolean {
    const code = codes[column] as number;
    return code === -1
      ? this.#isBlankText(bytes, starts[column] as number, lengths[column] as number)
      : this.#isBlankCode(column, code);
  }

  #isBlankCode(column: number, code: number): boolean {
    const blanks = this.#blanks[column] as number[];
    return blanks.length > 0 && blanks.includes(code);
  }

  #isBlankText(bytes: Uint8Array, start: number, length: number): boolean {
    if (length === 0) return true;
    const first = bytes[start] as number;
    if (first > SPACE && first <= ASCII) return false;
    return this.#codec.decode(bytes.subarray(start, start + length)).trim() === "";
  }

  #isHeader({ bytes, starts, lengths, codes }: RecordAtHand, column: number): boolean {
    const code = codes[column] as number;
    return code === -1
      ? this.#isHeaderText(bytes, column, starts[column] as number, lengths[column] as number)
      : code === this.#headerCodes[column];
  }

  #isHeaderText(bytes: Uint8Array, column: number, start: number, length: number): boolean {
    const header = this.#header[column] as Uint8Array;
    return header.length === length && header.every((byte, at) => byte === bytes[start + at]);
  }

  /** The columns get their fresh cells. */
  flush(): void {
    if (this.#kept.length === 0) return;
    this.#table.learn(this.#kept);
    this.#kept.clear();
  }

  #isRegular(bytes: Uint8Array, start: number, length: number): boolean {
    if (bytes[start] === EQUALS && length > 1 && bytes[start + 1] === QUOTE) return false;
    const end = start + length;
    for (let at = start; at < end; at += 1)
      if ((bytes[at] as number) > ASCII) return !this.#isAscii && this.#codec.isSound(bytes, at, end);
    return true;
  }

  #note(bytes: Uint8Array, column: number, start: number, length: number, code: number): void {
    this.#store.add(column, start, length, code);
    if (this.#isBlankText(bytes, start, length)) this.#blanks[column]?.push(code);
    if (this.#isHeaderText(bytes, column, start, length)) this.#headerCodes[column] = code;
  }
}
