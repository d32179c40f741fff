import type { CategoryCode } from "./category.ts";
import type { VariableId } from "./variable.ts";
import type { Wording } from "./wording.ts";

/** One question, or a battery: several questions on one scale, compared with each other. */
export type Items = readonly [VariableId, ...VariableId[]];

/**
 * Measure: what to compute.
 *
 * One of:
 * - `share`: the part of those who answered, for each answer
 * - `net`: the part of those who gave one of `codes`, taken together
 * - `mean`: of a numeric variable, or of a scale's scores
 */
export type Measure =
  | { readonly kind: "share"; readonly items: Items }
  | {
      readonly kind: "net";
      readonly items: Items;
      readonly codes: readonly CategoryCode[];
      /** “Satisfaisant”, “Conformes”: what the net is called. */
      readonly label: Wording;
    }
  | { readonly kind: "mean"; readonly items: Items };
