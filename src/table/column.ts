/**
 * Column: the answers of all respondents to one variable, ready to be counted: a code for each respondent, and once for
 * each code what it says.
 *
 * The file's cells are kept once, as text in a dictionary (`TextColumn`): that is the truth, and what “as read”
 * shows. The other kinds are readings of it made from the codebook, on first use; correcting the codebook makes
 * new readings and loses nothing. Codes are small integers, so a pass over two million rows is a walk over bytes.
 *
 * Refused: an array of row objects (a header called `__proto__` disappears, memory × 20), one dictionary per
 * reading (the mapping dictionary entry → category is a short array, applied once).
 */
export type Column = CodedColumn | MaskColumn | NumberColumn | TextColumn;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Answers to a `single` or `scale` variable. */
export interface CodedColumn {
  readonly kind: "coded";
  /** Below `categories`: index of the category in the codebook. From there on: index in `MISSING_KINDS`. */
  readonly codes: Codes;
  /** How many categories the codebook has. */
  readonly categories: number;
}

/** Answers to a `multiple` variable: each distinct choice of options once, one bit an option. */
export interface MaskColumn {
  readonly kind: "mask";
  /** Place among the distinct choices, one per row. */
  readonly codes: Codes;
  readonly options: number;
  /** 32-bit words per choice: ⌈options / 32⌉, at least 1. */
  readonly words: number;
  /** choices × words; option o of choice c is bit o % 32 of word c × words + ⌊o / 32⌋. */
  readonly bits: Uint32Array;
  /**
   * Like `bits`: options that a respondent who answered others was not asked about, or left out. Null where everybody
   * who answered answered about every option.
   */
  readonly skipped: Uint32Array | null;
  /** Of each choice. 0: answered (perhaps with no option); k + 1: missing of kind `MISSING_KINDS[k]`. */
  readonly missing: Uint8Array;
}

/** Answers to a `numeric` variable, or a weight: each distinct cell once. */
export interface NumberColumn {
  readonly kind: "number";
  /** Place among the distinct cells, one per row. */
  readonly codes: Codes;
  /** Of each distinct cell; meaningless where `missing` is not 0. */
  readonly values: Float64Array;
  /** Of each distinct cell. 0: a number; k + 1: missing of kind `MISSING_KINDS[k]`. */
  readonly missing: Uint8Array;
}

/** Cells as read, each distinct text once. */
export interface TextColumn {
  readonly kind: "text";
  /** Index into `dictionary`, one per row. */
  readonly codes: Codes;
  /** Distinct cells in order of first appearance, untouched: spaces and line breaks included. */
  readonly dictionary: readonly string[];
}
