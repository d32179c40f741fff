import type { ChartId } from "../../drawing/chart-kind.ts";
import type { Figure } from "../../figure/figure.ts";

/** Deck: figures and text in the order in which they are told, for whatever writes a presentation. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly DeckSlide[];
}

export type DeckSlide =
  | {
      readonly kind: "figure";
      /** Of the slide in its presentation, the same from one file of it to the next. */
      readonly id: string;
      /** Key of the view, the same from wave to wave, which says nothing of it; the slide's id where it is not known. */
      readonly view?: string;
      readonly figure: Figure;
      readonly chart: ChartId;
      /** Whether it is told in steps: question, marks, intervals, comparison. */
      readonly steps?: boolean;
      /** What the speaker sees; empty for nothing. */
      readonly notes: string;
    }
  | {
      readonly kind: "text";
      readonly id: string;
      readonly title: string;
      /** A paragraph a line. */
      readonly text: string;
      readonly notes: string;
    };
