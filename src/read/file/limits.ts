/** Limits: decided before anything is allocated, so that no file can hang the page. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Characters of one field. */
  readonly fieldLength: number;
  /** Characters of one record. */
  readonly recordLength: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes of memory that a table is estimated to need, its columns looked at and understood. */
  readonly tableBytes: number;
  /** Bytes that one part of a packed file unpacks to, read as it passes. */
  readonly unpackedBytes: number;
  /** Bytes that one part of a packed file unpacks to, where it stays in memory. */
  readonly keptBytes: number;
}

export const LIMITS: Limits = {
  fileBytes: 2 ** 31,
  fieldLength: 2 ** 20,
  recordLength: 2 ** 24,
  columns: 10_000,
  rows: 20_000_000,
  tableBytes: 2 ** 31,
  unpackedBytes: 2 ** 31,
  keptBytes: 2 ** 29,
};
