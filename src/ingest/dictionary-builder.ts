import type { Codes, TextColumn } from "../table/column.ts";

type Records = readonly (readonly string[])[];

/** A `Map` holds 16.7 million entries at most; a column with more distinct cells goes on in another one. */
const MAP_SIZE = 2 ** 23;
/** V8 keeps the whole text alive for a substring of 13 characters or more. */
const SLICED = 13;
/** A column of many distinct cells gets so many times more probes: they cost memory. */
const GROWTH = 64;
/** No cell: text with a NUL is refused before. */
const NO_CELL = "\u0000";

/** The last cell seen in each slot, and its code. */
interface Probes {
  readonly mask: number;
  readonly cells: string[];
  readonly codes: Uint32Array;
}

/**
 * Gathers the cells of one column. Survey columns repeat a few texts, so a small table of the last text seen in each
 * slot answers most cells by one comparison; the rest ask a `Map` keyed by strings, whose hash is seeded: chosen
 * integers cannot flood it.
 */
export class DictionaryBuilder {
  #codes: Codes = new Uint8Array(1024);
  #probes: Probes;
  readonly #dictionary: string[] = [];
  readonly #maps: Map<string, number>[] = [new Map()];
  #rows = 0;

  /** `probes`: a power of two. */
  constructor(probes = 2 ** 10) {
    this.#probes = createProbes(probes);
  }

  /** Adds the cell at `column` of each record. `scratch` has room for a code each. */
  add(records: Records, column: number, scratch: Uint32Array): void {
    for (let from = 0; from < records.length; ) from = this.#lookUp(records, column, from, scratch);
    this.#reserve(this.#rows + records.length);
    const codes = this.#codes;
    const from = this.#rows;
    for (let row = 0; row < records.length; row += 1) codes[from + row] = scratch[row] as number;
    this.#rows += records.length;
  }

  finish(): TextColumn {
    return { kind: "text", codes: this.#codes.slice(0, this.#rows), dictionary: this.#dictionary };
  }

  /** Looks up the cells from `from` on until the first that no probe knows, which is put among them. */
  #lookUp(records: Records, column: number, from: number, scratch: Uint32Array): number {
    const missed = probe(records, column, from, this.#probes, scratch);
    if (missed === records.length) return missed;
    const cell = (records[missed] as readonly string[])[column] as string;
    const code = this.#find(cell);
    const slot = slotOf(cell, this.#probes.mask);
    this.#probes.cells[slot] = this.#dictionary[code] as string;
    this.#probes.codes[slot] = code;
    scratch[missed] = code;
    return missed + 1;
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
    if (code === 2 ** 10) this.#probes = createProbes(this.#probes.cells.length * GROWTH);
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

const createProbes = (size: number): Probes => ({
  mask: size - 1,
  cells: new Array<string>(size).fill(NO_CELL),
  codes: new Uint32Array(size),
});

/** The hot loop, 20 million turns for a million respondents: the index of the first cell without a probe. */
function probe(records: Records, column: number, from: number, probes: Probes, scratch: Uint32Array): number {
  const { mask, cells, codes } = probes;
  for (let index = from; index < records.length; index += 1) {
    const cell = (records[index] as readonly string[])[column] as string;
    const slot = slotOf(cell, mask);
    if (cells[slot] !== cell) return index;
    scratch[index] = codes[slot] as number;
  }
  return records.length;
}

function slotOf(cell: string, mask: number): number {
  const { length } = cell;
  if (length === 0) return 0;
  const last = cell.charCodeAt(length - 1);
  const beforeLast = length > 1 ? cell.charCodeAt(length - 2) : 0;
  const middle = cell.charCodeAt(length >> 1);
  return (length * 7 + cell.charCodeAt(0) * 1031 + middle * 313 + beforeLast * 67 + last * 11) & mask;
}
