const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The window ends before the record does. */
export const UNFINISHED = -1;
/** The record has something that is not regular. */
export const IRREGULAR = -2;

/** Zeros after the window, which stop whoever walks over its end. */
export const ZEROS = 8;

/** Bytes at which a cell stops; a NUL is in no cell. */
const stopsAt = (...bytes: readonly number[]): Uint8Array => {
  const stops = new Uint8Array(256);
  for (const byte of [0, LF, CR, QUOTE, ...bytes]) stops[byte] = 1;
  return stops;
};

/** RecordCutter: where the cells of a record are among the bytes of a file, and nothing that anybody disputes. */
export class RecordCutter {
  /** First byte of each cell of the record, without its quotes. */
  readonly starts: Int32Array;
  /** Bytes of each. */
  readonly lengths: Int32Array;
  /** Line ends inside of the cells of the record. */
  lines = 0;
  /** Whether cells in quotes may go on over several lines. */
  mayHaveLines = false;
  readonly #delimiter: number;
  readonly #last: number;
  readonly #stops: Uint8Array;
  readonly #quotedStops = stopsAt();
  #written = 0;

  constructor(columns: number, delimiter: string) {
    this.starts = new Int32Array(columns);
    this.lengths = new Int32Array(columns);
    this.#last = columns - 1;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#stops = stopsAt(this.#delimiter);
  }

  /**
   * Cuts the record that begins at `from`; cells with doubled quotes are written behind the window.
   *
   * @param end - where the window ends: zeros follow, and room
   * @returns where the next record begins, `UNFINISHED` or `IRREGULAR`
   */
  cut(bytes: Uint8Array, from: number, end: number): number {
    const { starts, lengths } = this;
    const stops = this.#stops;
    const delimiter = this.#delimiter;
    const last = this.#last;
    this.lines = 0;
    this.#written = end + ZEROS;
    let at = from;
    for (let column = 0; ; column += 1) {
      let byte = bytes[at] as number;
      if (byte === QUOTE) {
        at = this.#cutQuoted(bytes, at + 1, end, column);
        if (at < 0) return at;
        byte = bytes[at] as number;
      } else {
        const start = at;
        while (stops[byte] === 0) {
          at += 1;
          byte = bytes[at] as number;
        }
        starts[column] = start;
        lengths[column] = at - start;
      }
      if (byte === delimiter && column !== last) {
        at += 1;
        continue;
      }
      if (at >= end) return UNFINISHED;
      if (column !== last) return IRREGULAR;
      if (byte === LF) return at + 1;
      if (byte !== CR) return IRREGULAR;
      if (at + 1 >= end) return UNFINISHED;
      return bytes[at + 1] === LF ? at + 2 : IRREGULAR;
    }
  }

  /** The cell whose text begins at `start`, behind its quote; gives back where it is followed by something else. */
  #cutQuoted(bytes: Uint8Array, start: number, end: number, column: number): number {
    const stops = this.#quotedStops;
    let at = start;
    let doubled = 0;
    for (;;) {
      while (stops[bytes[at] as number] === 0) at += 1;
      if (at >= end - 1) return UNFINISHED;
      const byte = bytes[at];
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        doubled += 1;
        at += 2;
      } else if (byte !== 0 && this.mayHaveLines) {
        if (byte === LF) this.lines += 1;
        at += 1;
      } else return IRREGULAR;
    }
    this.starts[column] = doubled === 0 ? start : this.#written;
    this.lengths[column] = at - start - doubled;
    if (doubled > 0) this.#writePlain(bytes, start, at);
    return at + 1;
  }

  /** The text between two quotes without the second one of each that is doubled. */
  #writePlain(bytes: Uint8Array, start: number, end: number): void {
    let to = this.#written;
    for (let at = start; at < end; at += 1) {
      bytes[to] = bytes[at] as number;
      to += 1;
      if (bytes[at] === QUOTE) at += 1;
    }
    this.#written = to;
  }
}
