import type { Language } from "../i18n/language.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Indicator } from "../survey/indicator.ts";
import type { Comparable, PublishedFigure } from "../survey/published-figure.ts";
import { type Labels, labelsOf } from "./labels.ts";

/** What a cross-tab is about, and in which language it is told. */
export interface Subject {
  readonly codebook: CodeBook;
  readonly indicator: Indicator;
  readonly language: Language;
  readonly labels: Labels;
  /** Published figures that the reader wants laid over, of those the package allows. */
  readonly references: readonly { readonly comparable: Comparable; readonly figure: PublishedFigure }[];
}

export function subject(parts: Omit<Subject, "labels">): Subject {
  return { ...parts, labels: labelsOf(parts.codebook, parts.language) };
}
