import type { DeckSlide } from "../../../exports/deck/deck.ts";

/** A text with no more letters than there is room for, whose end says so. */
export const cutText = (text: string, letters: number): string =>
  text.length > letters ? `${[...text.slice(0, letters)].slice(0, -1).join("")}…` : text;

const KNOWN = new WeakMap<DeckSlide, DeckSlide>();

/** Letters that can be told apart in a small picture, and more. */
const SMALL = 600;

/** A slide for its small picture: of a long text, as much as it takes to know it again. */
export function miniature(slide: DeckSlide): DeckSlide {
  if (slide.kind !== "text" || slide.title.length + slide.text.length <= SMALL) return slide;
  const known = KNOWN.get(slide);
  if (known) return known;
  const made = { ...slide, title: cutText(slide.title, SMALL / 4), text: cutText(slide.text, SMALL) };
  KNOWN.set(slide, made);
  return made;
}
