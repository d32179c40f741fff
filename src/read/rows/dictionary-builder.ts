import { giveBack } from "../../lib/give-back.ts";
import type { Codes, TextColumn } from "../../table/column.ts";

type Records = readonly (readonly string[])[];

/** A `Map` holds 16.7 million entries at most; a column with more distinct cells goes on in another one. */
const MAP_SIZE = 2 ** 23;
/** V8 keeps the whole text alive for a substring of 13 characters or more. */
const SLICED = 13;
/** A column of more distinct cells than this gets so many times more probes: they cost memory. */
const FEW = 2 ** 10;
const GROWTH = 2 ** 6;
/** Measured in V8 while files of distinct cells were read and understood: at the peak, not after it. */
const TEXT_BYTES = 200;
const LETTER_BYTES = 4;
const PROBE_BYTES = 12;
/** Part of a column's codes that may lie idle. */
const ROOM = 1 / 16;
/** Rows that are expected, to those that are there, at most: the first records of a file may be its shortest. */
const MOST_TIMES = 8;
/** No cell: NULs are taken out before. */
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
  /** Distinct cells in order of first appearance. */
  readonly dictionary: string[] = [];
  readonly #maps: Map<string, number>[] = [new Map()];
  #rows = 0;
  #letters = 0;
  #expected = 0;
  /** How many of the dictionary are in the maps. */
  #mapped = 0;

  /** `probes`: a power of two. */
  constructor(probes = FEW) {
    this.#probes = createProbes(probes);
  }

  get rows(): number {
    return this.#rows;
  }

  /** How many cells are distinct. */
  get distinct(): number {
    return this.dictionary.length;
  }

  /** What the column is estimated to need: a code for each row, and each distinct text, found again and looked at. */
  get bytes(): number {
    const probes = this.#probes.cells.length * PROBE_BYTES;
    const texts = this.dictionary.length * TEXT_BYTES + this.#letters * LETTER_BYTES;
    const room = Math.min(this.#codes.length, 2 * this.#rows) * this.#codes.BYTES_PER_ELEMENT;
    return room + probes + texts;
  }

  /** Adds the cell at `column` of each record. The hot loop: 20 million turns for a million respondents. */
  add(records: Records, column: number): void {
    this.#reserve(this.#rows + records.length);
    let codes = this.#codes;
    let probes = this.#probes;
    let row = this.#rows;
    for (let index = 0; index < records.length; index += 1) {
      const cell = (records[index] as readonly string[])[column] as string;
      const slot = slotOf(cell, probes.mask);
      if (probes.cells[slot] === cell) codes[row] = probes.codes[slot] as number;
      else {
        const code = this.#find(cell);
        probes.cells[slot] = this.dictionary[code] as string;
        probes.codes[slot] = code;
        codes = this.#codes;
        probes = this.#probes;
        codes[row] = code;
      }
      row += 1;
    }
    this.#rows = row;
  }

  /** So many rows there may be: memory for them is taken at once, but not for many times what there is. */
  expect(rows: number): void {
    this.#expected = Math.min(rows, MOST_TIMES * this.#rows);
  }

  /** A cell that the dictionary has not. */
  learn(cell: string): void {
    this.dictionary.push(cell);
    this.#letters += cell.length;
  }

  /** Adds cells by their codes, all of them learnt: those from `from` on. */
  append(source: Int32Array, from: number, count: number): void {
    this.#widen();
    this.#reserve(this.#rows + count);
    const codes = this.#codes;
    const shift = this.#rows - from;
    for (let at = from; at < from + count; at += 1) codes[at + shift] = source[at] as number;
    this.#rows += count;
  }

  finish(): TextColumn {
    const rows = this.#rows;
    // A copy costs more than a little room.
    if (this.#codes.length - rows > rows * ROOM) this.#moveTo(this.#codes.slice(0, rows));
    return { kind: "text", codes: this.#codes.subarray(0, rows), dictionary: this.dictionary };
  }

  #find(cell: string): number {
    while (this.#mapped < this.dictionary.length) this.#map(this.dictionary[this.#mapped] as string);
    for (const map of this.#maps) {
      const code = map.get(cell);
      if (code !== undefined) return code;
    }
    const code = this.dictionary.length;
    const kept = cell.length < SLICED ? cell : ` ${cell}`.slice(1);
    this.learn(kept);
    this.#map(kept);
    if (code === FEW) this.#probes = createProbes(this.#probes.cells.length * GROWTH);
    this.#widen();
    return code;
  }

  #map(cell: string): void {
    let map = this.#maps[this.#maps.length - 1] as Map<string, number>;
    if (map.size >= MAP_SIZE) {
      map = new Map();
      this.#maps.push(map);
    }
    map.set(cell, this.#mapped);
    this.#mapped += 1;
  }

  /** Makes room for the largest code. */
  #widen(): void {
    const { length } = this.dictionary;
    if (length > 0x10000) {
      if (!(this.#codes instanceof Uint32Array)) this.#moveTo(new Uint32Array(this.#codes));
    } else if (length > 0x100 && this.#codes instanceof Uint8Array)
      this.#moveTo(new Uint16Array(this.#codes));
  }

  #moveTo(codes: Codes): void {
    giveBack(this.#codes);
    this.#codes = codes;
  }

  #reserve(rows: number): void {
    if (rows <= this.#codes.length) return;
    const size = this.#expected >= rows ? this.#expected : Math.max(rows, this.#codes.length * 2);
    const grown = new (this.#codes.constructor as Uint8ArrayConstructor)(size);
    grown.set(this.#codes);
    this.#moveTo(grown);
  }
}

const createProbes = (size: number): Probes => ({
  mask: size - 1,
  cells: new Array<string>(size).fill(NO_CELL),
  codes: new Uint32Array(size),
});

/** Answers differ at their ends, numbers anywhere: five characters tell most apart. */
function slotOf(cell: string, mask: number): number {
  const { length } = cell;
  if (length < 2) return length === 0 ? 0 : cell.charCodeAt(0) & mask;
  return (
    (length * 7 +
      cell.charCodeAt(0) * 1031 +
      cell.charCodeAt(length >> 1) * 313 +
      cell.charCodeAt(length - 2) * 67 +
      cell.charCodeAt(length - 1) * 11) &
    mask
  );
}
