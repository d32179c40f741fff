import type { Codes } from "../../table/column.ts";
import type { RowSet } from "../../table/row-set.ts";

/**
 * Rows are walked in blocks that stay in the cache of the processor. In a block every kind of column becomes one kind
 * of array, so that the loops over it are compiled once, for it.
 */
export const BLOCK = 4096;

/** Writes the codes of `count` rows of a set, from its place `from` on. */
export function load(codes: Codes, rows: RowSet, from: number, count: number, into: Int32Array): void {
  if (rows.kind === "all") into.set(codes.subarray(from, from + count));
  else if (codes instanceof Uint8Array) gather8(codes, rows.rows, from, count, into);
  else if (codes instanceof Uint16Array) gather16(codes, rows.rows, from, count, into);
  else gather32(codes, rows.rows, from, count, into);
}

/** A number for each row, by its code. */
export interface CodedNumbers {
  readonly codes: Codes;
  /** Of each code. */
  readonly values: Float64Array;
}

/** What writes the numbers of `count` rows of a set, from its place `from` on. */
export function numberLoader({ codes, values }: CodedNumbers, rows: RowSet) {
  const here = new Int32Array(BLOCK);
  return (from: number, count: number, into: Float64Array): void => {
    load(codes, rows, from, count, here);
    for (let k = 0; k < count; k++) into[k] = values[here[k] as number] as number;
  };
}

// One function a kind of array: shared, each access would ask which kind it is.

function gather8(codes: Uint8Array, rows: Uint32Array, from: number, count: number, into: Int32Array): void {
  for (let k = 0; k < count; k++) into[k] = codes[rows[from + k] as number] as number;
}

function gather16(
  codes: Uint16Array,
  rows: Uint32Array,
  from: number,
  count: number,
  into: Int32Array,
): void {
  for (let k = 0; k < count; k++) into[k] = codes[rows[from + k] as number] as number;
}

function gather32(
  codes: Uint32Array,
  rows: Uint32Array,
  from: number,
  count: number,
  into: Int32Array,
): void {
  for (let k = 0; k < count; k++) into[k] = codes[rows[from + k] as number] as number;
}
