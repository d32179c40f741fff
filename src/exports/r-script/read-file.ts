/** A file, of whatever format. */
export interface AnyFile {
  /** Its name. */
  readonly file: string;
  readonly receipt: { readonly format: string };
}

/** How a CSV was read: what the script needs of its receipt. */
export interface ReadFile extends AnyFile {
  readonly receipt: {
    readonly format: "csv";
    /** WHATWG name. */
    readonly encoding: string;
    readonly delimiter: string;
    readonly quoting: "enclosing" | "text";
    readonly repairs: readonly { readonly code: string; readonly count: number }[];
  };
  readonly layout: {
    /** First and last record of each run of answers, from 1; null: too many to list. */
    readonly runs: readonly (readonly [first: number, last: number])[] | null;
    /** Cells of the longest record. */
    readonly width: number;
    /** Cells hold quotes, lone returns or backslashes. */
    readonly intricate: boolean;
    /** Accents are characters of their own. */
    readonly decomposed: boolean;
  };
}

/** R as it is reads text; other formats take packages that read cells in ways of their own. */
export const isText = (file: AnyFile): file is ReadFile => file.receipt.format === "csv";

export const repaired = ({ receipt }: ReadFile, code: string): boolean =>
  receipt.repairs.some((repair) => repair.code === code && repair.count > 0);
