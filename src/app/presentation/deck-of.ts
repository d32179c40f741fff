import { kindFor } from "../../drawing/chart-kinds.ts";
import type { Deck, DeckSlide } from "../../exports/deck/deck.ts";
import type { Presentation, Slide } from "../../exports/packed/presentation.ts";
import type { Language } from "../../i18n/language.ts";
import { lettersOf } from "../../lib/hash.ts";
import { tell } from "../state/tell.ts";
import { parseLink, toLink } from "../state/url.ts";
import { START } from "../state/view-state.ts";

/**
 * What a view is known by from wave to wave: its question, whatever the file is called, and however it is looked at.
 * Eight letters, which say nothing of it.
 */
export function viewKey(link: string): string {
  const { survey, indicator, by, filter, figure, references } = parseLink(link).state;
  return lettersOf(toLink({ ...START, page: "explore", survey, indicator, by, filter, figure, references }));
}

/** A slide in words, with the chart that can draw it. */
export function deckSlide(slide: Slide, language: Language): DeckSlide {
  if (slide.kind === "text") return slide;
  const figure = tell(slide.finding, language);
  const { id, steps, notes } = slide;
  return {
    kind: "figure",
    id,
    view: viewKey(slide.view),
    figure,
    chart: kindFor(figure, slide.chart)?.id ?? "squares",
    steps,
    notes,
  };
}

/** A presentation in words, for whatever shows or writes it. */
export const deckOf = ({ title, slides }: Presentation, language: Language): Deck => ({
  title: title || language.messages.present.untitled,
  slides: slides.map((slide) => deckSlide(slide, language)),
});

/** What of a survey leaves with a deck. */
export interface Leaving {
  readonly figures: number;
  /** Values shown. */
  readonly values: number;
  /** The smallest base of those; null where none was computed. */
  readonly smallest: number | null;
}

export function leavingWith({ slides }: Presentation): Leaving {
  let [figures, values] = [0, 0];
  let smallest: number | null = null;
  for (const slide of slides) {
    if (slide.kind === "text") continue;
    figures += 1;
    const { finding } = slide;
    if (finding.kind === "published") values += 1;
    else if (finding.kind === "computed") values += finding.rows.length;
    else
      for (const cell of finding.tab.cells.flat()) {
        if (cell.kind !== "estimate") continue;
        values += 1;
        smallest = Math.min(smallest ?? Number.POSITIVE_INFINITY, cell.base.unweighted);
      }
  }
  return { figures, values, smallest };
}
