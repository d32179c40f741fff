import { useState } from "react";
import type { Deck } from "../../../exports/deck/deck.ts";
import { type Presentation, writePresentation } from "../../../exports/packed/presentation.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Switch } from "../../../views/ui/switch.tsx";
import { download } from "../../download.ts";
import { deckOf, leavingWith } from "../../presentation/deck-of.ts";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { OpenButton } from "./open-button.tsx";
import css from "./present.module.css";

const FORMATS = ["pptx", "html", "json"] as const;
type Format = (typeof FORMATS)[number];

async function written(
  format: Format,
  presentation: Presentation,
  deck: Deck,
  language: Language,
): Promise<Blob> {
  switch (format) {
    case "pptx":
      return (await import("../../../exports/pptx/deck.ts")).writeDeck(deck, language);
    case "html":
      return (await import("../../../exports/html/deck-page.ts")).deckPage(deck, language);
    case "json":
      return new Blob([writePresentation(presentation)], { type: "application/json" });
  }
}

const withoutNotes = (presentation: Presentation): Presentation => ({
  ...presentation,
  slides: presentation.slides.map((slide) => ({ ...slide, notes: "" })),
});

/** The presentation as a file, and what leaves with it; a file as the presentation. */
export function HandOn({
  presentation,
  store,
  language,
  withNotes,
  onNotes,
  onPrint,
}: {
  readonly presentation: Presentation;
  readonly store: PresentationStore;
  readonly language: Language;
  readonly withNotes: boolean;
  readonly onNotes: (withNotes: boolean) => void;
  readonly onPrint: () => void;
}) {
  const words = language.messages.present;
  const [outcome, setOutcome] = useState<"none" | "working" | "failed">("none");
  const { count } = language.format;
  const { figures, values, smallest } = leavingWith(presentation);
  const notes = presentation.slides.filter((slide) => slide.notes !== "").length;
  const save = async (format: Format) => {
    setOutcome("working");
    const kept = withNotes ? presentation : withoutNotes(presentation);
    const deck = deckOf(kept, language);
    try {
      download(await written(format, kept, deck, language), `${deck.title}.${format}`);
      setOutcome("none");
    } catch {
      setOutcome("failed");
    }
  };
  const isEmpty = presentation.slides.length === 0;
  return (
    <section className={css.handOn} aria-labelledby="hand-on">
      <h2 id="hand-on">{words.files}</h2>
      {isEmpty ? null : (
        <>
          <Buttons>
            {FORMATS.map((format) => (
              <Button key={format} onPress={() => void save(format)}>
                {format === "json" ? words.json : language.messages.exports.formats[format]}
              </Button>
            ))}
            <Button onPress={onPrint}>{words.print}</Button>
            <Switch label={words.withNotes} on={withNotes} onChange={onNotes} />
          </Buttons>
          <p className={css.muted}>
            {words.leaving({
              figures: count(figures),
              values: count(values),
              smallest: smallest === null ? "" : count(smallest),
              notes: withNotes && notes > 0 ? count(notes) : "",
            })}
          </p>
        </>
      )}
      <p role="status" className={css.muted}>
        {outcome === "working" ? words.preparing : outcome === "failed" ? words.failed : ""}
      </p>
      <Buttons>
        <OpenButton store={store} language={language} />
      </Buttons>
    </section>
  );
}
