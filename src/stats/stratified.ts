/** A tally, and the same by post-stratum: itself alone where weights were not raked. */
export interface Stratified<Kind> {
  readonly whole: Kind;
  readonly strata: readonly Kind[];
}
