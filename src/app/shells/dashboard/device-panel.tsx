import { useState, useSyncExternalStore } from "react";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import css from "./device.module.css";
import { KeptFileList } from "./kept-file-list.tsx";
import { KeptViewList } from "./kept-view-list.tsx";
import { DEVICE, type Shell } from "./shell.ts";

/** Everything that this page keeps on this device, and how to erase it all; whether that is done is looked at, and said. */
export function DevicePanel({ shell }: { readonly shell: Shell }) {
  const { kept, views, presentation, language } = shell;
  const files = useSyncExternalStore(kept.subscribe, kept.state);
  const named = useSyncExternalStore(views.subscribe, views.state);
  const shown = useSyncExternalStore(presentation.subscribe, presentation.state);
  const [isAsking, setIsAsking] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const words = language.messages.device;
  const { failures } = words;
  const { format } = language;
  const { keeping, onDevice, told, unreadable } = shown;
  const slides = onDevice?.slides ?? 0;
  const isPresented = onDevice !== null || unreadable !== null;
  const viewCount = named.views.length + named.unreadable.length;
  const isAnything = files.files.length + viewCount > 0 || isPresented;
  // Whatever has not been looked at yet may be there.
  const isLooked = files.isListed && named.isListed && keeping.kind !== "loading";
  const failure = files.failure ?? (named.refused?.what === "list" ? named.refused.failure : null);
  const erase = () => {
    setIsAsking(false);
    setIsAsked(true);
    void presentation.clear();
  };
  return (
    <section id={DEVICE} className={`${css.panel} ${css.all}`} aria-labelledby="device-title" tabIndex={-1}>
      <h2 id="device-title">{words.all}</h2>
      {isAsked && told?.kind === "erased" ? (
        <Notice title={words.allErased}>
          <p>{words.allErasedHelp}</p>
        </Notice>
      ) : null}
      {isAsked && told?.kind === "not-erased" ? (
        <Notice title={language.messages.present.told.titles["not-erased"]} tone="alert">
          <p>{words.notAllErased({ reason: failures[told.failure.kind] })}</p>
        </Notice>
      ) : null}
      <p className={css.muted}>{words.allHelp}</p>
      {failure ? <p role="alert">{words.notListed({ reason: failures[failure.kind] })}</p> : null}
      {isLooked ? null : <p>{language.messages.app.loading}</p>}
      {isLooked && !isAnything && !failure ? <p>{words.nothing}</p> : null}
      {files.files.length > 0 ? (
        <>
          <h3>{words.files}</h3>
          <KeptFileList state={files} shell={shell} />
        </>
      ) : null}
      {viewCount > 0 ? (
        <>
          <h3>{words.views}</h3>
          <KeptViewList state={named} shell={shell} />
        </>
      ) : null}
      {named.refused && named.refused.what !== "list" ? (
        <p role="alert">{words.told.because({ reason: failures[named.refused.failure.kind] })}</p>
      ) : null}
      {isPresented ? (
        <>
          <h3>{words.presentation}</h3>
          <p>
            {unreadable
              ? words.presentationDamaged
              : words.slides({
                  n: format.count(slides),
                  date: format.day(onDevice?.since ?? ""),
                })}
          </p>
        </>
      ) : null}
      <p className={css.muted}>{words.app}</p>
      {isAnything || failure ? <Button onPress={() => setIsAsking(true)}>{words.eraseAll}</Button> : null}
      <Dialog title={words.eraseAllTitle} open={isAsking} onClose={() => setIsAsking(false)}>
        <p>
          {words.eraseAllHelp({
            files: format.count(files.files.length),
            views: format.count(viewCount),
            slides: format.count(slides),
          })}
        </p>
        <Buttons>
          <Button look="primary" onPress={erase}>
            {words.eraseAll}
          </Button>
          <Button onPress={() => setIsAsking(false)}>{language.messages.present.keep}</Button>
        </Buttons>
      </Dialog>
    </section>
  );
}
