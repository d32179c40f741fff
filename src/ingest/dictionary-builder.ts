import type { Codes, TextColumn } from "../table/column.ts";

/** A `Map` holds 16.7 million entries at most; a column with more distinct cells goes on in another one. */
const MAP_SIZE = 2 ** 23;
const PROBES = 1 << 10;
/** V8 keeps the whole text alive for a substring of 13 characters or more. */
const SLICED = 13;

/**
 * Gathers the cells of one column. Survey columns repeat a few texts, so a small table of the last text seen in each
 * slot answers most cells by one comparison; the rest ask a `Map` keyed by strings, whose hash is seeded: chosen
 * integers cannot flood it.
 */
export class DictionaryBuilder {
  #codes: Codes;
  readonly #dictionary: string[] = [];
  readonly #maps: Map<string, number>[] = [new Map()];
  readonly #probeTexts: string[] = new Array<string>(PROBES).fill("\u0000");
  readonly #probeCodes = new Uint32Array(PROBES);
  #rows = 0;

  constructor(capacity = 1024) {
    this.#codes = new Uint8Array(capacity);
  }

  /** Adds the cell at `column` of each record. */
  add(records: readonly (readonly string[])[], column: number): void {
    this.#reserve(this.#rows + records.length);
    const texts = this.#probeTexts;
    const known = this.#probeCodes;
    let codes = this.#codes;
    let row = this.#rows;
    for (let index = 0; index < records.length; index += 1) {
      const cell = (records[index] as readonly string[])[column] as string;
      const { length } = cell;
      const slot =
        length === 0
          ? 0
          : (length * 7 +
              cell.charCodeAt(0) * 31 +
              cell.charCodeAt(length >> 1) * 17 +
              cell.charCodeAt(length - 1)) &
            (PROBES - 1);
      let code: number;
      if (texts[slot] === cell) code = known[slot] as number;
      else {
        code = this.#find(cell);
        texts[slot] = this.#dictionary[code] as string;
        known[slot] = code;
        codes = this.#codes;
      }
      codes[row] = code;
      row += 1;
    }
    this.#rows = row;
  }

  finish(): TextColumn {
    return { kind: "text", codes: this.#codes.slice(0, this.#rows), dictionary: this.#dictionary };
  }

  #find(cell: string): number {
    for (const map of this.#maps) {
      const code = map.get(cell);
      if (code !== undefined) return code;
    }
    const code = this.#dictionary.length;
    const kept = cell.length < SLICED ? cell : ` ${cell}`.slice(1);
    let map = this.#maps[this.#maps.length - 1] as Map<string, number>;
    if (map.size >= MAP_SIZE) {
      map = new Map();
      this.#maps.push(map);
    }
    map.set(kept, code);
    this.#dictionary.push(kept);
    if (code === 0x100) this.#codes = Uint16Array.from(this.#codes);
    if (code === 0x10000) this.#codes = Uint32Array.from(this.#codes);
    return code;
  }

  #reserve(rows: number): void {
    if (rows <= this.#codes.length) return;
    const grown = new (this.#codes.constructor as Uint8ArrayConstructor)(
      Math.max(rows, this.#codes.length * 2),
    );
    grown.set(this.#codes);
    this.#codes = grown;
  }
}
