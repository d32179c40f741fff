import type { DecimalMark } from "../survey/variable.ts";
import type { Delimiter } from "./file/delimiter.ts";
import type { Encoding } from "./file/encoding.ts";
import type { Quoting } from "./file/quoting.ts";

/**
 * Receipt: how the file was understood, one member for each format. Together with the cells it accounts for every cell
 * of the file: those of the header, `rows` × `columns`, and those of the repairs.
 */
export type Receipt = CsvReceipt | XlsxReceipt | SavReceipt;

/** One of the formats that are read: “csv”, “xlsx”, “sav”. */
export type Format = Receipt["format"];

/** What can be said of a file of any format. */
export interface AnyReceipt {
  /** Records that make the header. */
  readonly headerRows: number;
  /** Records above the header. */
  readonly skippedRows: number;
  /** Records that count as data. */
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
  /** Everything set aside, padded, cut or recoded, in the order of the quirks. */
  readonly repairs: readonly Repair[];
}

/** What text alone has: bytes that may be read as other characters, cells that may be cut elsewhere. */
export interface CsvReceipt extends AnyReceipt {
  readonly format: "csv";
  readonly encoding: Encoding;
  /** The first line with a character that other encodings would read otherwise; null where the file is plain ASCII. */
  readonly evidence: Evidence | null;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
  readonly quoting: Quoting;
}

/** What workbooks alone have: sheets, of which one is read. */
export interface XlsxReceipt extends AnyReceipt {
  readonly format: "xlsx";
  /** The one that was read. */
  readonly sheet: string;
  /** All that have cells, in the order of the workbook. */
  readonly sheets: readonly string[];
}

/** What files of SPSS alone have: a dictionary. */
export interface SavReceipt extends AnyReceipt {
  readonly format: "sav";
  /** As the file calls it: “windows-1252”. */
  readonly encoding: string;
  /** Variables whose values have labels. */
  readonly labelled: number;
  /** Name of the variable that weighs. */
  readonly weight: string | null;
}

export interface Evidence {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As it was read; at most 200 characters. */
  readonly text: string;
}

export interface Repair {
  /** kebab-case: the quirk's id. */
  readonly code: string;
  readonly count: number;
  /** Cells of the file that it set aside; negative where it added blank ones. */
  readonly cells: number;
}
