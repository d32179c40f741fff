import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Language } from "../../../i18n/language.ts";
import { SortableList } from "../../../views/ui/sortable-list.tsx";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { reordered, shifted } from "../../presentation/slides.ts";
import css from "./present.module.css";
import { Stage, slideName } from "./stage.tsx";

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
        items={slides.map((slide, index) => ({
          id: slide.id,
          name: `${index + 1}. ${slideName(slide, language)}`,
          content: (
            <>
              <span className={css.thumbnail}>
                <Stage slide={slide} language={language} decorative />
              </span>
              <span className={css.name}>
                <b>{index + 1}</b> {slideName(slide, language)}
              </span>
            </>
          ),
        }))}
      />
      <p className={css.muted}>{words.moveHelp}</p>
    </section>
  );
}
