import type { VariableId } from "./variable.ts";

/**
 * What the numbers of a column are.
 *
 * One of: `percent` (of 100), `share` (of 1), `number` (an index, a rank, a count: no part of anything).
 */
export const VALUE_UNITS = ["percent", "share", "number"] as const;

export type ValueUnit = (typeof VALUE_UNITS)[number];

/**
 * Aggregate: how a file of figures that somebody has computed already is laid out. Its rows are no respondents: nothing
 * in it is counted, averaged or given a margin; it is shown as it was published.
 */
export interface Aggregate {
  /** Variables that say what a row is about: a country, a year, an indicator, a group. */
  readonly labels: readonly VariableId[];
  /** Variables that hold the figures; several where the file is wide, by year or by group. */
  readonly values: readonly { readonly variable: VariableId; readonly unit: ValueUnit }[];
}

/** A row of an aggregate: what it is about, and one of its figures. */
export interface ComputedRow {
  /** One per label of the aggregate, as read. */
  readonly labels: readonly string[];
  /** Null where there is none, or none that can be read. */
  readonly value: number | null;
  /** As read. */
  readonly cell: string;
}
