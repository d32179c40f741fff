/** Where in the file: record from 1 as a spreadsheet numbers its lines, column from 0; null where it is the whole file. */
export interface Place {
  readonly row: number;
  readonly column: number | null;
}

/**
 * Issue: something the user should know about a file, a codebook or weights.
 * A value, never prose: `i18n` words it from its code and params.
 */
export interface Issue {
  /** kebab-case, one entry in the message catalogue: “ragged-rows”. */
  readonly code: string;
  readonly severity: "info" | "warning" | "error";
  /** How many times. */
  readonly count: number;
  /** The first place. */
  readonly where: Place | null;
  /** The first places, `where` among them; at most a hundred. Absent where one place says all. */
  readonly places?: readonly Place[];
  readonly params: Readonly<Record<string, string | number>>;
}
