import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { amongButtons } from "../../../exports/deck/among-buttons.ts";
import { showKey } from "../../../exports/deck/show.ts";
import { Button } from "../../../views/ui/button.tsx";
import { pageLink, type Shell } from "../dashboard/shell.ts";
import { leaveFullScreen, toggleFullScreen } from "./full-screen.ts";
import css from "./present.module.css";
import { NotesHere, openSpeakerWindow, SpeakerWindow } from "./speaker.tsx";
import { type SlideSize, Stage, slideName, stepsOf, tall, WIDE } from "./stage.tsx";
import { Thumbnail } from "./thumbnail.tsx";
import { useAwake } from "./use-awake.ts";
import { useClock } from "./use-clock.ts";
import { usePresentation } from "./use-presentation.ts";
import { useShow } from "./use-show.ts";

/** A telephone, held upright. */
const UPRIGHT = "(max-width: 640px) and (orientation: portrait)";

function subscribeSize(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}

/** What slides are laid out for here. */
function useSlideSize(): SlideSize {
  const size = useSyncExternalStore(subscribeSize, () =>
    window.matchMedia(UPRIGHT).matches ? `${window.innerWidth} ${window.innerHeight}` : "",
  );
  return useMemo(() => {
    const [width, height] = size.split(" ").map(Number);
    // The controls keep their place under the slide.
    return width && height ? tall(width, height - 64) : WIDE;
  }, [size]);
}

/** The presentation as it is given: one slide, its steps, and what the speaker needs. */
export function ShowPage({ shell, slide: asked }: { readonly shell: Shell; readonly slide: number }) {
  const { language, presentation: store, view } = shell;
  const words = language.messages.present;
  const { slides, keeping } = usePresentation(store, language);
  const layered = useMemo(() => slides.map((slide) => stepsOf(slide, language)), [slides, language]);
  const steps = useMemo(() => layered.map(({ length }) => length), [layered]);
  const { show, go } = useShow(asked, steps, view);
  const [speaker, setSpeaker] = useState<Window | null>(null);
  const [notes, setNotes] = useState<"hidden" | "shown" | "instead">("hidden");
  const size = useSlideSize();
  const clock = useClock();
  const screen = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLButtonElement>(null);
  useAwake();

  const at = show.slide;
  const current = slides[at];
  const layers = layered[at] ?? [];
  const leave = useCallback(() => {
    store.select(store.state().presentation.slides[at]?.id ?? null);
    view.change({ slide: null });
  }, [at, store, view]);
  const openSpeaker = useCallback(() => {
    if (speaker && !speaker.closed) speaker.focus();
    else {
      const opened = openSpeakerWindow();
      setSpeaker(opened);
      if (!opened) setNotes("instead");
    }
  }, [speaker]);
  const closed = useCallback(() => setSpeaker(null), []);

  const pressed = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      // Of another window in the speaker's case, whose elements are not of this one's kind.
      const isOnControl = target !== null && "closest" in target && (target as Element).closest("button, a");
      if (isOnControl && (event.key === "Enter" || event.key === " ")) return;
      if (event.key === "n" || event.key === "N") {
        setNotes((now) => (now === "hidden" ? "shown" : "hidden"));
        return;
      }
      const key = showKey(event.key, event.shiftKey);
      if (!key) return;
      event.preventDefault();
      if (show.overview && amongButtons(screen.current?.querySelectorAll("li button"), key)) return;
      if (key === "leave") {
        if (show.overview || show.black) go(show.overview ? "overview" : "black");
        else leave();
      } else if (key === "speaker") openSpeaker();
      else if (key === "full-screen") toggleFullScreen();
      else go(key);
    },
    [go, leave, openSpeaker, show.overview, show.black],
  );
  // From the moment that a slide is seen, keys are heard.
  useLayoutEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [pressed]);

  useEffect(() => {
    if (show.overview) chosen.current?.focus();
    else screen.current?.focus();
  }, [show.overview]);
  useEffect(
    () => () => {
      leaveFullScreen();
      requestAnimationFrame(() => document.querySelector("main")?.focus());
    },
    [],
  );

  if (keeping.kind === "loading") return <p role="status">{language.messages.app.loading}</p>;
  if (!current)
    return (
      <main className={css.nothing}>
        <h1>{words.empty}</h1>
        <p>
          <a href={pageLink(view, "present")}>{words.title}</a>
        </p>
      </main>
    );
  const { count } = language.format;
  const place = words.number({ n: count(at + 1), of: count(slides.length) });
  const told = layers[show.shown - 1];
  const props = { slides, show, clock, go, language };
  return (
    <div
      className={css.show}
      data-black={show.black}
      data-notes={notes !== "hidden"}
      ref={screen}
      tabIndex={-1}
      role="application"
      aria-roledescription={words.show}
      aria-label={words.show}
    >
      <p className="visually-hidden" role="status">
        {show.black
          ? words.dark
          : `${place} – ${slideName(current, language)}${told && show.shown <= layers.length ? ` – ${words.layers[told]}` : ""}`}
      </p>
      {show.overview ? (
        <ol className={css.overview}>
          {slides.map((slide, index) => (
            <li key={slide.id}>
              <button
                type="button"
                aria-current={index === at ? "true" : undefined}
                ref={index === at ? chosen : undefined}
                onClick={() => go({ to: index })}
              >
                <Thumbnail slide={slide} language={language} />
                <span>
                  {count(index + 1)}. {slideName(slide, language)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys and buttons do the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys and buttons do the same
        <div className={css.room} onClick={() => go("next")}>
          <div className={css.fitted} style={{ "--ratio": size.width / size.height } as React.CSSProperties}>
            <Stage slide={current} language={language} size={size} hidden={layers.slice(show.shown)} />
          </div>
        </div>
      )}
      {notes !== "hidden" && !show.overview ? <NotesHere {...props} blocked={notes === "instead"} /> : null}
      <div className={css.bar} role="toolbar" aria-label={words.player.controls}>
        <Button onPress={() => go("previous")}>
          <span aria-hidden="true">←</span>
          <span className={css.wordy}>{words.player.previous}</span>
        </Button>
        <span className={css.place}>
          {count(at + 1)} / {count(slides.length)}
        </span>
        <Button onPress={() => go("next")}>
          <span className={css.wordy}>{words.player.next}</span>
          <span aria-hidden="true">→</span>
        </Button>
        <Button onPress={() => go("overview")}>{words.player.overview}</Button>
        <Button onPress={() => go("black")}>{words.player.black}</Button>
        <Button onPress={openSpeaker}>{words.player.speaker}</Button>
        <Button onPress={() => setNotes(notes === "hidden" ? "shown" : "hidden")}>{words.notesHere}</Button>
        <Button onPress={toggleFullScreen}>{words.fullScreen}</Button>
        <Button onPress={leave}>{words.player.leave}</Button>
      </div>
      {speaker ? <SpeakerWindow {...props} opened={speaker} onKey={pressed} onClosed={closed} /> : null}
    </div>
  );
}
