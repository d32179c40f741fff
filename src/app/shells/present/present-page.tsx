import { useState } from "react";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { LiveField } from "../../../views/ui/live-field.tsx";
import { putAfter, textSlide } from "../../presentation/slides.ts";
import { pageLink, type Shell } from "../dashboard/shell.ts";
import { enterFullScreen } from "./full-screen.ts";
import { HandOn } from "./hand-on.tsx";
import { LargeNotice } from "./large-notice.tsx";
import { Notices } from "./notices.tsx";
import { OnDevice } from "./on-device.tsx";
import css from "./present.module.css";
import { Printed } from "./printed.tsx";
import { SlideEditor } from "./slide-editor.tsx";
import { SlideList } from "./slide-list.tsx";
import { SlidePager } from "./slide-pager.tsx";
import { useDrawing } from "./use-drawing.ts";
import { usePresentation } from "./use-presentation.ts";

/** The presentation that is being made: its slides in order, one of them large, and how it is handed on. */
export function PresentPage({ shell }: { readonly shell: Shell }) {
  const { language, presentation: store, view } = shell;
  const words = language.messages.present;
  const { slides, ...state } = usePresentation(store, language);
  const { presentation, selected, past, keeping } = state;
  const drawing = useDrawing(state);
  const [added, setAdded] = useState("");
  const [withNotes, setWithNotes] = useState(true);
  if (keeping.kind === "loading") return <p role="status">{language.messages.app.loading}</p>;

  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === selected),
  );
  const slide = presentation.slides[place];
  const told = slides[place];
  const addText = () => {
    const made = textSlide();
    store.change((all) => putAfter(all, slide?.id ?? null, made));
    store.select(made.id);
    setAdded(made.id);
  };
  const go = (to: number) => store.select(presentation.slides[to]?.id ?? null);
  const show = (from: number) => {
    enterFullScreen();
    view.change({ slide: from });
  };
  return (
    <div className={css.page}>
      <div className={css.head}>
        <div>
          <h1>{words.title}</h1>
          <p className={css.lead}>{words.lead}</p>
        </div>
        <Buttons>
          {slides.length > 0 && drawing.kind !== "asking" ? (
            <Button look="primary" onPress={() => show(0)}>
              {words.start}
            </Button>
          ) : null}
          {drawing.kind === "asking" ? null : <Button onPress={addText}>{words.addText}</Button>}
          <Button onPress={() => store.undo()} disabled={past.length === 0}>
            {words.undo}
          </Button>
        </Buttons>
      </div>
      <Notices state={state} shell={shell} />
      {drawing.kind === "asking" ? (
        <LargeNotice size={drawing.size} presentation={presentation} shell={shell} onOpen={drawing.agree} />
      ) : slide && told ? (
        <>
          <LiveField
            label={words.name}
            value={presentation.title}
            placeholder={words.untitled}
            onChange={(title) => store.change((all) => ({ ...all, title }), "title")}
          />
          <div className={drawing.kind === "whole" ? css.columns : css.oneByOne}>
            {drawing.kind === "whole" ? (
              <SlideList slides={slides} selected={told.id} store={store} language={language} />
            ) : (
              <SlidePager place={place} count={slides.length} language={language} onGo={go} />
            )}
            <SlideEditor
              slide={slide}
              told={told}
              place={place}
              isNew={slide.id === added}
              count={slides.length}
              store={store}
              view={view}
              language={language}
              onPresent={() => show(place)}
            />
          </div>
        </>
      ) : (
        <div className={css.empty}>
          <h2>{words.empty}</h2>
          <p>{words.emptyHelp}</p>
          <Buttons>
            <ButtonLink look="primary" href={pageLink(view, "explore")}>
              {words.explore}
            </ButtonLink>
          </Buttons>
        </div>
      )}
      <HandOn
        presentation={presentation}
        store={store}
        language={language}
        withNotes={withNotes}
        onNotes={setWithNotes}
        onPrint={() => window.print()}
      />
      <OnDevice state={state} shell={shell} />
      <details className={css.keys}>
        <summary>{words.keys}</summary>
        <p>{words.keysHelp}</p>
      </details>
      <Printed slides={slides} language={language} withNotes={withNotes} />
    </div>
  );
}
