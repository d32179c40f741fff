import type { Language } from "../i18n/language.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import type { ComputedRow } from "../survey/aggregate.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Indicator } from "../survey/indicator.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import type { VariableId } from "../survey/variable.ts";
import { describeComputed } from "./describe-computed.ts";
import { describePublished } from "./describe-published.ts";
import { describeQuestion } from "./describe-question.ts";
import type { Figure } from "./figure.ts";
import { type Subject, subject } from "./subject.ts";

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

/** A finding in words. */
export function tell(finding: Finding, language: Language): Figure {
  switch (finding.kind) {
    case "survey": {
      const { tab, codebook, indicator, references } = finding;
      return describeQuestion(tab, subject({ codebook, indicator, references, language }));
    }
    case "computed": {
      const { codebook, variable } = finding;
      return describeComputed(finding, { codebook, variable, language });
    }
    case "published":
      return describePublished(finding.figure, language);
  }
}
