import { useEffect, useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import type { DeckSlide } from "../../../exports/deck/deck.ts";
import type { Move, Show } from "../../../exports/deck/show.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import css from "./present.module.css";
import { Stage, slideName, stepsOf } from "./stage.tsx";
import type { useClock } from "./use-clock.ts";

/** What only the speaker sees. */
export interface SpeakerProps {
  readonly slides: readonly DeckSlide[];
  readonly show: Show;
  readonly clock: ReturnType<typeof useClock>;
  readonly go: (move: Move) => void;
  readonly language: Language;
}

/** Opens a window with this page's looks and nothing in it; null where the browser refuses. */
export function openSpeakerWindow(): Window | null {
  const opened = window.open("", "", "width=1000,height=660");
  if (!opened) return null;
  const page = opened.document;
  for (const sheet of document.querySelectorAll("style, link[rel=stylesheet]")) {
    const copy = page.importNode(sheet, true) as HTMLStyleElement | HTMLLinkElement;
    // The window has no address that the one of a style sheet could begin from.
    if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href;
    page.head.append(copy);
  }
  return opened;
}

/** The window of the speaker: the slide, the next one, notes, time. Its keys do what those of the page do. */
export function SpeakerWindow({
  opened,
  onKey,
  onClosed,
  ...props
}: SpeakerProps & {
  readonly opened: Window;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClosed: () => void;
}) {
  const { language } = props;
  // Heard from the moment that the page is seen.
  useLayoutEffect(() => {
    const page = opened.document;
    page.title = language.messages.present.player.speaker;
    page.documentElement.lang = language.tag;
    const { theme } = document.documentElement.dataset;
    if (theme) page.documentElement.dataset.theme = theme;
    page.addEventListener("keydown", onKey);
    opened.addEventListener("pagehide", onClosed);
    return () => {
      page.removeEventListener("keydown", onKey);
      opened.removeEventListener("pagehide", onClosed);
    };
  }, [opened, language, onKey, onClosed]);
  useEffect(() => {
    const close = () => opened.close();
    window.addEventListener("pagehide", close);
    return () => {
      window.removeEventListener("pagehide", close);
      close();
    };
  }, [opened]);
  return createPortal(<Speaker {...props} />, opened.document.body);
}

function Speaker({ slides, show, clock, go, language }: SpeakerProps) {
  const words = language.messages.present;
  const { count } = language.format;
  const current = slides[show.slide];
  const next = slides[show.slide + 1];
  return (
    <div className={css.speaker}>
      <section>
        <h2>{words.number({ n: count(show.slide + 1), of: count(slides.length) })}</h2>
        {current ? (
          <Stage slide={current} language={language} hidden={stepsOf(current, language).slice(show.shown)} />
        ) : null}
        {show.black ? <p className={css.warning}>{words.dark}</p> : null}
      </section>
      <section>
        <h2>{words.player.following}</h2>
        {next ? <Stage slide={next} language={language} decorative /> : <p>{words.player.end}</p>}
        <Buttons>
          <Clock clock={clock} language={language} />
          <Button onPress={() => go("previous")}>{words.player.previous}</Button>
          <Button onPress={() => go("next")}>{words.player.next}</Button>
        </Buttons>
      </section>
      <section className={css.across}>
        <h2>{words.player.notes}</h2>
        <p className={css.said}>{current?.notes || words.player.noNotes}</p>
      </section>
    </div>
  );
}

/** Notes and time under the slide, for who has one screen. */
export function NotesHere({
  slides,
  show,
  clock,
  language,
  blocked,
}: SpeakerProps & { readonly blocked: boolean }) {
  const words = language.messages.present;
  const next = slides[show.slide + 1];
  return (
    <aside className={css.notesHere} aria-label={words.player.notes}>
      {blocked ? <p className={css.warning}>{words.blocked}</p> : null}
      <div>
        <p className={css.said}>{slides[show.slide]?.notes || words.player.noNotes}</p>
        <p className={css.muted}>
          {words.player.following}
          {language.messages.exports.colon}
          {next ? slideName(next, language) : words.player.end}
        </p>
      </div>
      <Clock clock={clock} language={language} />
    </aside>
  );
}

function Clock({ clock, language }: Pick<SpeakerProps, "clock" | "language">) {
  const words = language.messages.present;
  return (
    <p className={css.clock}>
      <span className="visually-hidden">{words.elapsed}</span> <b>{clock.elapsed}</b>{" "}
      <Button onPress={clock.reset}>{words.resetTime}</Button>
    </p>
  );
}
