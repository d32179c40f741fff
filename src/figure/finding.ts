import type { CrossTab } from "../stats/cross-tab.ts";
import type { ComputedRow } from "../survey/aggregate.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Indicator } from "../survey/indicator.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Subject } from "./subject.ts";

/**
 * Finding: what a figure is made of, in no language yet. Plain data without a row of the survey: what a link that
 * carries its numbers, a slide and a file of numbers hold. Whoever opens it words it in their own language.
 */
export type Finding =
  | {
      readonly kind: "survey";
      /** Already hidden where it must be. */
      readonly tab: CrossTab;
      readonly codebook: CodeBook;
      readonly indicator: Indicator;
      readonly references: Subject["references"];
    }
  | {
      /** Figures of a file that holds some already. */
      readonly kind: "computed";
      readonly codebook: CodeBook;
      readonly variable: VariableId;
      /** How many rows there are; those that are shown come first. */
      readonly total: number;
      readonly rows: readonly ComputedRow[];
    }
  | { readonly kind: "published"; readonly figure: PublishedFigure };
