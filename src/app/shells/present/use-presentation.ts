import { useMemo, useSyncExternalStore } from "react";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Slide } from "../../../exports/packed/presentation.ts";
import type { Language } from "../../../i18n/language.ts";
import { deckSlide } from "../../presentation/deck-of.ts";
import type { PresentationState } from "../../presentation/presentation-state.ts";
import type { PresentationStore } from "../../presentation/presentation-store.ts";

const WORDED = new Map<Language, WeakMap<Slide, DeckSlide>>();

function wordedIn(language: Language): WeakMap<Slide, DeckSlide> {
  const known = WORDED.get(language) ?? new WeakMap<Slide, DeckSlide>();
  WORDED.set(language, known);
  return known;
}

/** The presentation, and its slides in words; a slide that has not changed is worded once. */
export function usePresentation(
  store: PresentationStore,
  language: Language,
): PresentationState & { readonly slides: readonly DeckSlide[] } {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const worded = wordedIn(language);
  const slides = useMemo(
    () =>
      state.presentation.slides.map((slide) => {
        const known = worded.get(slide);
        if (known) return known;
        const made = deckSlide(slide, language);
        worded.set(slide, made);
        return made;
      }),
    [state.presentation, worded, language],
  );
  return { ...state, slides };
}
