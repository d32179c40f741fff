/** RowOrder: respondents in the order in which they are shown. */
export interface RowOrder {
  readonly kind: "ordered";
  readonly size: number;
  readonly rows: Uint32Array;
}
