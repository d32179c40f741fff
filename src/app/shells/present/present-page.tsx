import { useState } from "react";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { LiveField } from "../../../views/ui/live-field.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import { putAfter, textSlide } from "../../presentation/slides.ts";
import { pageLink, type Shell } from "../dashboard/shell.ts";
import { enterFullScreen } from "./full-screen.ts";
import { HandOn } from "./hand-on.tsx";
import { OpenButton } from "./open-button.tsx";
import css from "./present.module.css";
import { Printed } from "./printed.tsx";
import { SlideEditor } from "./slide-editor.tsx";
import { SlideList } from "./slide-list.tsx";
import { usePresentation } from "./use-presentation.ts";

/** The presentation that is being made: its slides in order, one of them large, and how it is handed on. */
export function PresentPage({ shell }: { readonly shell: Shell }) {
  const { language, presentation: store, view } = shell;
  const words = language.messages.present;
  const { presentation, slides, selected, past, keeping } = usePresentation(store, language);
  const [added, setAdded] = useState("");
  const [withNotes, setWithNotes] = useState(true);
  if (keeping === "loading") return <p role="status">{language.messages.app.loading}</p>;

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
        <div className={css.buttons}>
          {slides.length > 0 ? (
            <Button look="primary" onPress={() => show(0)}>
              {words.start}
            </Button>
          ) : null}
          <Button onPress={addText}>{words.addText}</Button>
          <Button onPress={() => store.undo()} disabled={past.length === 0}>
            {words.undo}
          </Button>
        </div>
      </div>
      <Notices shell={shell} />
      {slide && told ? (
        <>
          <LiveField
            label={words.name}
            value={presentation.title}
            placeholder={words.untitled}
            onChange={(title) => store.change((all) => ({ ...all, title }), "title")}
          />
          <div className={css.columns}>
            <SlideList slides={slides} selected={told.id} store={store} language={language} />
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
          <div className={css.buttons}>
            <ButtonLink look="primary" href={pageLink(view, "explore")}>
              {words.explore}
            </ButtonLink>
          </div>
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
      <details className={css.keys}>
        <summary>{words.keys}</summary>
        <p>{words.keysHelp}</p>
      </details>
      <p className={css.muted}>{keeping === "refused" ? words.notKept : words.kept}</p>
      <Printed slides={slides} language={language} withNotes={withNotes} />
    </div>
  );
}

/** What has to be said of files: one that was opened or not, one that was kept and cannot be read. */
function Notices({ shell }: { readonly shell: Shell }) {
  const { language, presentation: store } = shell;
  const words = language.messages.present;
  const { opened, unreadable } = usePresentation(store, language);
  return (
    <>
      {unreadable ? (
        <Notice
          title={words.unreadableTitle}
          tone="alert"
          actions={
            <>
              <Button
                onPress={() =>
                  download(
                    new Blob([unreadable.text], { type: "application/json" }),
                    `${words.untitled}.json`,
                  )
                }
              >
                {words.unreadableSave}
              </Button>
              <Button onPress={() => void store.clear()}>{words.unreadableForget}</Button>
            </>
          }
        >
          <p>{words.unreadable[unreadable.failure.code]}</p>
        </Notice>
      ) : null}
      {opened?.failure ? (
        <Notice
          title={words.openFailed({ name: opened.name })}
          tone="alert"
          actions={
            <>
              <OpenButton store={store} language={language} />
              <Button onPress={() => store.forgetOpened()}>{language.messages.app.close}</Button>
            </>
          }
        >
          <p>
            {opened.failure.code === "damaged" ? words.notOurs : words.unreadable[opened.failure.code]}{" "}
            {words.openHelp}
          </p>
        </Notice>
      ) : null}
      {opened && !opened.failure ? (
        <Notice
          title={words.opened({ name: opened.name })}
          actions={
            <>
              <Button onPress={() => store.undo()}>{words.undo}</Button>
              <Button onPress={() => store.forgetOpened()}>{language.messages.app.close}</Button>
            </>
          }
        />
      ) : null}
    </>
  );
}
