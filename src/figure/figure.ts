import type { Reliability } from "../stats/estimate.ts";

/**
 * Figure: a cross-tab, or a published number, with its words. Rows × series of marks: what screen, screen reader and
 * every export show. No pixels: a chart decides where, a theme decides which colour.
 */
export interface Figure {
  readonly title: string;
  /** Unit · interval · weighting · base. */
  readonly subtitle: string;
  /** Set on simulated data, and shown wherever the figure goes. */
  readonly simulated: { readonly badge: string; readonly notice: string } | null;
  /** `computed`: figures of a file, by whoever made it. */
  readonly origin: "survey" | "published" | "computed";
  readonly rows: readonly FigureRow[];
  readonly series: readonly FigureSeries[];
  /** `marks[row][series]`. */
  readonly marks: readonly (readonly Mark[])[];
  readonly scale: Scale;
  /** The series of a row are parts of one whole: they may be stacked. */
  readonly exclusive: boolean;
  /** What the rows are, and what the series are: “Âge”, “Réponse”. */
  readonly axes: { readonly rows: string; readonly series: string };
  readonly references: readonly Reference[];
  readonly note: Note;
  /** The figure in a paragraph, for whoever cannot see it. */
  readonly description: string;
}

export interface FigureRow {
  readonly label: string;
  /** Heading over this row and the next ones of the same heading; null for none. */
  readonly heading: string | null;
  /** The row of everybody, which others are compared with. */
  readonly whole: boolean;
  /** What other rows call it where each is compared with each: “B”; empty or absent where they are not. */
  readonly letter?: string;
  /** “n = 431”, where all marks of the row rest on the same base; else empty. */
  readonly base: string;
}

export interface FigureSeries {
  readonly label: string;
  /** See `FigureRow`. */
  readonly letter?: string;
  readonly tone: Tone;
}

/** Rungs of a scale, and answers in no order, of which colours can tell each from the others; there is no further one. */
export const MOST_LEVELS = 7;
export const MOST_HUES = 5;

/** What colour has to say; the theme decides which colour says it. */
export type Tone =
  /** Rung of an ordered scale, from difficulty (0) to mastery (`of` − 1). */
  | { readonly kind: "ordered"; readonly level: number; readonly of: number }
  /** Rung of an ordered scale of which neither end is better, from least (0) to most (`of` − 1). */
  | { readonly kind: "sequential"; readonly level: number; readonly of: number }
  /** One of several, in no order, from 0. */
  | { readonly kind: "nominal"; readonly index: number }
  /** The only one. */
  | { readonly kind: "alone" }
  /** Everybody, as context. */
  | { readonly kind: "whole" };

export type Scale =
  /** 0 to 1, printed as percentages. */
  | { readonly kind: "share" }
  /** In a unit, or scores; an axis has to show all from `min` to `max`. */
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly digits: number;
      /** `min` and `max` are the ends of a scale of answers: there is nothing beyond them. */
      readonly isRungs?: boolean;
    };

export type Mark =
  | {
      readonly kind: "estimate";
      /** 0 to 1, or in the scale's unit. */
      readonly value: number;
      readonly lower: number | null;
      readonly upper: number | null;
      /** What is printed on the mark: “44 %”, or “8 sur 11” on a tiny base. */
      readonly text: string;
      /** “[38 ; 51]”, with the decimals of `text`; empty without interval. */
      readonly interval: string;
      /** Its bounds by themselves: “38 %”, “51 %”. */
      readonly bounds: { readonly lower: string; readonly upper: string } | null;
      /** With one more decimal, for tables: “44,2 %”, “[37,9 ; 50,6]”; of a share, decimals of its percentage. */
      readonly exact: { readonly text: string; readonly interval: string; readonly digits: number };
      /** “n = 431”. */
      readonly base: string;
      readonly n: number;
      readonly count: number;
      readonly effective: number;
      readonly reliability: Reliability;
      /** Why it is fragile or tiny; empty when solid. */
      readonly warning: string;
      /** What is known of its difference from others: “12 points de plus que l’ensemble : démontré”; empty for none. */
      readonly difference: string;
    }
  | { readonly kind: "published"; readonly value: number; readonly text: string; readonly base: string }
  | { readonly kind: "hidden"; readonly text: string; readonly reason: string }
  | { readonly kind: "empty"; readonly text: string };

/** A published figure laid over a survey, where the package says that they can be compared. */
export interface Reference {
  readonly id: string;
  readonly value: number;
  /** “publié : 27 %”. */
  readonly text: string;
  /** “Publié : 27 % (Pix, 2020)”. */
  readonly label: string;
  /** What the survey says beside it: “écart non démontré”. */
  readonly verdict: string;
  /** The row it is about; null for a line across all rows (the figure is about everybody). */
  readonly row: number | null;
  readonly series: number;
}

/** The note under a figure, in Insee's three parts. */
export interface Note {
  /** One mark, read aloud; null when there is none to read. */
  readonly reading: string | null;
  readonly universe: string;
  readonly source: string;
  /** Everything else that has to be said: hidden groups, fragile values, our own choices. */
  readonly remarks: readonly string[];
}
