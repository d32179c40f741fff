import type { KeptCells } from "./kept-cells.ts";

/** Where regular records go to, by the codes of their cells. */
export interface RegularTable {
  /** Of its columns, as read. */
  readonly headers: readonly string[];
  /** The texts of each column that have codes already. */
  readonly dictionaries: readonly (readonly string[])[];
  /** Whether a record that has nothing in its first cell begins no side table. */
  readonly isIdle: boolean;
  /** Takes the cells that have got codes since, in the order of their codes. */
  learn(cells: KeptCells): void;
  /**
   * Adds records that follow each other: of column c, the codes from c × `stride` on.
   *
   * @param first - number of the first of them
   */
  addRegular(codes: Int32Array, stride: number, count: number, first: number): void;
}
