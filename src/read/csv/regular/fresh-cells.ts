import type { TableReader } from "../../rows/table-reader.ts";
import { type CellStore, LONGEST_CELL } from "./cell-store.ts";
import type { Codec } from "./codec.ts";

const EQUALS = 61;
const QUOTE = 34;
const SPACE = 32;
const ASCII = 127;
/** Bytes that are looked at together. */
const WORD = 4;
/** Between two texts that are decoded together: a NUL is in no cell. */
const BETWEEN = "\0";

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

/** FreshCells: cells that a column sees for the first time. Their bytes are judged once, and decoded together. */
export class FreshCells {
  readonly #table: TableReader;
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
  #bytes = new Uint8Array(2 ** 12);
  #length = 0;
  readonly #columns: number[] = [];

  constructor(table: TableReader, store: CellStore, codec: Codec) {
    const { columns, headers } = table;
    this.#table = table;
    this.#store = store;
    this.#codec = codec;
    this.#header = headers.map((name) => codec.encode(name));
    this.#headerCodes = new Int32Array(columns.length).fill(-1);
    this.#blanks = columns.map(() => []);
    this.#known = new Int32Array(columns.length);
  }

  /** Puts into the store what the columns have learnt from texts since. */
  begin(isAscii: boolean): void {
    this.#isAscii = isAscii;
    for (const [column, { dictionary }] of this.#table.columns.entries())
      if (dictionary.length > (this.#known[column] as number)) this.#take(column, dictionary);
  }

  #take(column: number, dictionary: readonly string[]): void {
    const first = this.#known[column] as number;
    const written = this.#codec.encode(dictionary.slice(first).join(BETWEEN));
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
      const code = this.#known[column] as number;
      this.#known[column] = code + 1;
      codes[column] = code;
      this.#note(bytes, column, starts[column] as number, lengths[column] as number, code);
      this.#keep(bytes, column, starts[column] as number, lengths[column] as number);
    }
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

  /** The columns get the texts of their fresh cells. */
  flush(): void {
    if (this.#columns.length === 0) return;
    const texts = this.#codec.decode(this.#bytes.subarray(0, this.#length - 1)).split(BETWEEN);
    const { columns } = this.#table;
    for (let place = 0; place < texts.length; place += 1)
      columns[this.#columns[place] as number]?.learn(texts[place] as string);
    this.#columns.length = 0;
    this.#length = 0;
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

  #keep(bytes: Uint8Array, column: number, start: number, length: number): void {
    const after = this.#length + length + 1;
    if (after > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(after, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    for (let at = 0; at < length; at += 1) this.#bytes[this.#length + at] = bytes[start + at] as number;
    this.#bytes[after - 1] = 0;
    this.#length = after;
    this.#columns.push(column);
  }
}
