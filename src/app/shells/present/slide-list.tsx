import { useMemo } from "react";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Language } from "../../../i18n/language.ts";
import { type SortableItem, SortableList } from "../../../views/ui/sortable-list.tsx";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { reordered, shifted } from "../../presentation/slides.ts";
import css from "./present.module.css";
import { slideName } from "./stage.tsx";
import { Thumbnail } from "./thumbnail.tsx";

/** A line of the list, made again only when its slide or its place has changed: lists of the same lines are not drawn again. */
function useItems(slides: readonly DeckSlide[], language: Language): readonly SortableItem[] {
  const known = useMemo(() => ({ language, items: new WeakMap<DeckSlide, SortableItem>() }), [language]);
  return useMemo(
    () =>
      slides.map((slide, index) => {
        const name = slideName(slide, language);
        const place = `${index + 1}. ${name}`;
        const before = known.items.get(slide);
        if (before?.name === place) return before;
        const item = {
          id: slide.id,
          name: place,
          content: (
            <>
              <span className={css.thumbnail}>
                <Thumbnail slide={slide} language={language} />
              </span>
              <span className={css.name}>
                <b>{index + 1}</b> {name}
              </span>
            </>
          ),
        };
        known.items.set(slide, item);
        return item;
      }),
    [slides, language, known],
  );
}

/** The slides in order, each with its picture: what is chosen is edited beside. */
export function SlideList({
  slides,
  selected,
  store,
  language,
}: {
  readonly slides: readonly DeckSlide[];
  readonly selected: string | null;
  readonly store: PresentationStore;
  readonly language: Language;
}) {
  const words = language.messages.present;
  const items = useItems(slides, language);
  return (
    <section className={css.list} aria-label={words.slides}>
      <SortableList
        label={words.list}
        handle={words.handle}
        selected={selected}
        onSelect={(id) => store.select(id)}
        onReorder={({ moving, target, side }) =>
          store.change((presentation) => reordered(presentation, moving, target, side))
        }
        onShift={(id, by) => store.change((presentation) => shifted(presentation, id, by))}
        items={items}
      />
      <p className={css.muted}>{words.moveHelp}</p>
    </section>
  );
}
