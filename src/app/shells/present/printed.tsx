import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Language } from "../../../i18n/language.ts";
import { usePrinting } from "../../../views/ui/use-printing.ts";
import css from "./present.module.css";
import { Stage } from "./stage.tsx";

/** The slides as they are printed, one a sheet: made when the browser prints, whoever asked it to. */
export function Printed({
  slides,
  language,
  withNotes,
}: {
  readonly slides: readonly DeckSlide[];
  readonly language: Language;
  readonly withNotes: boolean;
}) {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <div className={css.printed}>
      {slides.map((slide) => (
        <div key={slide.id} className={css.sheet}>
          <Stage slide={slide} language={language} />
          {withNotes && slide.notes !== "" ? <p className={css.said}>{slide.notes}</p> : null}
        </div>
      ))}
    </div>
  );
}
