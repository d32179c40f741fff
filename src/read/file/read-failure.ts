/** ReadFailure: why a file cannot become a table. A value: `i18n` words it from its code and params. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * One of:
 * - `not-text`: `detected` says what the bytes are: “xls”, “xlsb”, “ods”, “numbers”, “zip”, “pdf”, “image”, “gzip”, “por”, “sas”,
 *   “stata”, “sqlite”, “parquet”, “binary”
 * - `empty-file`: nothing but a byte-order mark, spaces or line ends
 * - `no-rows`: a header, and nothing under it; `columns`
 * - `file-too-big`: `bytes`, `limit`
 * - `field-too-long`: `line`, `limit`
 * - `record-too-long`: `line`, `limit`
 * - `too-many-columns`: `columns`, as far as they were counted, `limit`
 * - `too-many-rows`: `limit`
 * - `too-much-memory`: `bytes`, estimated for the `rows` × `columns` read so far, `limit`
 * - `too-many-values`: `name` of the column that would take most of the memory, its distinct `values` among so many
 *   `rows`, `bytes`, `limit`
 * - `unclosed-quote`: `line` where it opens
 * - `unreadable-file`: the device could not read it, or it changed meanwhile; `reason`
 * - `damaged-file`: it is not what its format asks for; `format`
 * - `locked-file`: a password is needed
 * - `unpacks-too-big`: `bytes`, `limit`
 * - `no-such-sheet`: `sheet`, and the `sheets` that there are
 * - `cancelled`
 */
export type ReadFailureCode =
  | "not-text"
  | "empty-file"
  | "no-rows"
  | "file-too-big"
  | "field-too-long"
  | "record-too-long"
  | "too-many-columns"
  | "too-many-rows"
  | "too-much-memory"
  | "too-many-values"
  | "unclosed-quote"
  | "unreadable-file"
  | "damaged-file"
  | "locked-file"
  | "unpacks-too-big"
  | "no-such-sheet"
  | "cancelled";

/** Carries a failure up from the depth of the stream to `read`, which turns it into a value. Never leaves this folder. */
export class ReadStop extends Error {
  readonly failure: ReadFailure;

  constructor(code: ReadFailureCode, params: ReadFailure["params"] = {}) {
    super(code);
    this.failure = { code, params };
  }
}
