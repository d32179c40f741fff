/** One answer as written, spaces around it removed. */
export interface Entry {
  readonly key: string;
  /** How many respondents gave it; 1 or more. */
  readonly count: number;
}
