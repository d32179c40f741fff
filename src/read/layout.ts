/** Layout: where the answers stand in the file, for whoever reads it again with another program; one member for each format. */
export type Layout = CsvLayout | XlsxLayout | SavLayout;

/** What can be said of the records of any format. */
export interface AnyLayout {
  /** First and last record of each run of answers, from 1; null where there are more runs than anybody would list. */
  readonly runs: readonly (readonly [first: number, last: number])[] | null;
  /** Cells of the longest record. */
  readonly width: number;
  /** Accents are written as characters of their own, as Macs do. */
  readonly decomposed: boolean;
}

export interface CsvLayout extends AnyLayout {
  readonly format: "csv";
  /** Cells hold quotes, lone returns or backslashes, about which programs disagree. */
  readonly intricate: boolean;
}

export interface XlsxLayout extends AnyLayout {
  readonly format: "xlsx";
}

export interface SavLayout extends AnyLayout {
  readonly format: "sav";
}
