import { codesFor } from "../../table/codes-for.ts";
import type { Codes } from "../../table/column.ts";
import { DistinctWords } from "../../table/distinct-words.ts";
import type { RowSet } from "../../table/row-set.ts";
import { BLOCK, load } from "./blocks.ts";

/** What tells rows apart: one code a row, below `size`. */
export interface KeyColumn {
  /** What it is asked for by. */
  readonly name: string;
  readonly codes: Codes;
  readonly size: number;
}

/** Numbers the combinations of some columns. */
export interface Numbering {
  /** Numbers are below it; some may be nobody's. */
  readonly size: number;
  /** Writes the numbers of a block of rows. */
  number(from: number, count: number, into: Int32Array): void;
  /** The codes of a column for each of these numbers. */
  codesOf(column: number, numbers: Uint32Array): Codes;
}

/** Up to so many numbers are counted without looking which of them are anybody's. */
const DENSE = 2 ** 16;

/** How many combinations some columns have, be they anybody's or not. */
export const combinations = (columns: readonly KeyColumn[]): number =>
  columns.reduce((product, { size }) => product * size, 1);

export function numbering(columns: readonly KeyColumn[], rows: RowSet): Numbering {
  return combinations(columns) <= DENSE ? mixedRadix(columns, rows) : hashed(columns, rows);
}

/** Code of the first column × size of the second + code of the second …: no table, no search. */
function mixedRadix(columns: readonly KeyColumn[], rows: RowSet): Numbering {
  const here = new Int32Array(BLOCK);
  return {
    size: combinations(columns),
    number: (from, count, into) => {
      writeKeys(columns, rows, from, count, into, here);
    },
    codesOf: (column, numbers) => {
      const { size } = columns[column] ?? { size: 1 };
      const below = combinations(columns.slice(column + 1));
      const codes = codesFor(numbers.length, size);
      for (let k = 0; k < numbers.length; k++) codes[k] = Math.floor((numbers[k] as number) / below) % size;
      return codes;
    },
  };
}

function writeKeys(
  columns: readonly KeyColumn[],
  rows: RowSet,
  from: number,
  count: number,
  into: Int32Array,
  here: Int32Array,
): void {
  const [first, ...others] = columns;
  if (first) load(first.codes, rows, from, count, into);
  else into.fill(0, 0, count);
  for (const { codes, size } of others) {
    load(codes, rows, from, count, here);
    for (let k = 0; k < count; k++) into[k] = Math.imul(into[k] as number, size) + (here[k] as number);
  }
}

/** Combinations in the order in which they come: there are no more of them than rows. */
function hashed(columns: readonly KeyColumn[], rows: RowSet): Numbering {
  const chunks = chunksOf(columns);
  const width = chunks.length;
  const found = new DistinctWords(width);
  const numbers = new Uint32Array(rows.size);
  /** Place of the first row of each. */
  const firsts: number[] = [];
  const keys = new Int32Array(BLOCK);
  const here = new Int32Array(BLOCK);
  const words = new Uint32Array(BLOCK * width);
  for (let from = 0; from < rows.size; from += BLOCK) {
    const count = Math.min(BLOCK, rows.size - from);
    chunks.forEach((chunk, c) => {
      writeKeys(chunk, rows, from, count, keys, here);
      for (let k = 0; k < count; k++) words[k * width + c] = keys[k] as number;
    });
    for (let k = 0; k < count; k++) {
      const number = found.numberOf(words, k * width);
      if (number === firsts.length) firsts.push(from + k);
      numbers[from + k] = number;
    }
  }
  return {
    size: found.size,
    number: (from, count, into) => {
      into.set(numbers.subarray(from, from + count));
    },
    codesOf: (column, of) => {
      const { codes, size } = columns[column] ?? { codes: new Uint8Array(0), size: 1 };
      const made = codesFor(of.length, size);
      for (let k = 0; k < of.length; k++) {
        const place = firsts[of[k] as number] as number;
        made[k] = codes[rows.kind === "all" ? place : (rows.rows[place] as number)] as number;
      }
      return made;
    },
  };
}

/** Columns together whose combinations fit a word. */
function chunksOf(columns: readonly KeyColumn[]): readonly (readonly KeyColumn[])[] {
  const chunks: KeyColumn[][] = [];
  for (const column of columns) {
    const last = chunks.at(-1);
    if (last && combinations([...last, column]) <= 2 ** 31) last.push(column);
    else chunks.push([column]);
  }
  return chunks;
}
