/** One record of the file, as cells. */
export type Cells = readonly string[];

/** Batch: records that follow each other in the file. */
export interface Batch {
  readonly records: readonly Cells[];
  /** Number of the first of them, from 1, every record of the file counted. */
  readonly first: number;
}
