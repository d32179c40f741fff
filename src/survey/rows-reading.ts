/** What somebody may say of the records of a file of any format that has cells in rows; what is left out is found. */
export interface RowsReading {
  /** Records that make the header, `MOST_HEADER_ROWS` at most; 0: there is none. */
  readonly headerRows?: number;
  /** Records at the end, blank ones not counted, that are nobody's answers; 0: all are answers. */
  readonly lastRows?: number;
}

/** Headers of more records are nobody's. */
export const MOST_HEADER_ROWS = 5;

/** What is said of the rows, of whatever format: a codebook may keep it for a later wave in another one. */
export const rowsReading = ({ headerRows, lastRows }: RowsReading = {}): RowsReading => ({
  ...(headerRows === undefined ? {} : { headerRows }),
  ...(lastRows === undefined ? {} : { lastRows }),
});
