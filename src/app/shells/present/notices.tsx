import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import type { PresentationState, Told } from "../../presentation/presentation-state.ts";
import { type Bytes, blobOf } from "../../storage/record.ts";
import { EraseAll } from "../dashboard/erase-all.tsx";
import type { OfDevice } from "../dashboard/use-what-is-kept.ts";
import { OpenButton } from "./open-button.tsx";

/** What has to be said of files, of other pages, and of what was kept. */
export function Notices({
  state: { keeping, onDevice, opened, unreadable, told },
  shell,
}: {
  readonly state: PresentationState;
  readonly shell: OfDevice;
}) {
  const { presentation: store, language } = shell;
  const words = language.messages.present;
  const { close } = language.messages.app;
  /** What was kept, byte by byte. */
  const saveAsItIs = (bytes: Bytes | null) => {
    if (bytes) download(blobOf(bytes, "application/json"), `${words.untitled}.json`);
  };
  return (
    <>
      {unreadable ? (
        <Notice
          title={words.unreadableTitle}
          tone="alert"
          actions={
            <>
              {unreadable.bytes ? (
                <Button onPress={() => saveAsItIs(unreadable.bytes)}>{words.unreadableSave}</Button>
              ) : null}
              <Button onPress={() => void store.startOver()}>{words.unreadableForget}</Button>
            </>
          }
        >
          <p>{words.unreadable[unreadable.failure.code]}</p>
        </Notice>
      ) : null}
      {keeping.kind === "refused" ? (
        <Notice title={onDevice ? words.device.behindTitle : words.device.refusedTitle}>
          <p>{words.device.refused({ reason: language.messages.device.failures[keeping.failure.kind] })}</p>
        </Notice>
      ) : null}
      {told ? (
        <Notice
          title={titleOf(told, language)}
          tone={told.kind === "not-erased" ? "alert" : "plain"}
          actions={
            <>
              {told.kind === "merged" && told.change ? (
                <Button onPress={() => store.takeOther()}>{words.told.other}</Button>
              ) : null}
              {told.kind === "not-erased" ? <EraseAll shell={shell} /> : null}
              <Button onPress={() => store.forgetTold()}>{close}</Button>
            </>
          }
        >
          <p>{toldText(told, language)}</p>
        </Notice>
      ) : null}
      {opened?.failure ? (
        <Notice
          title={words.openFailed({ name: opened.name })}
          tone="alert"
          actions={
            <>
              <OpenButton store={store} language={language} />
              <Button onPress={() => store.forgetOpened()}>{close}</Button>
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
              <Button onPress={() => store.forgetOpened()}>{close}</Button>
            </>
          }
        />
      ) : null}
    </>
  );
}

function titleOf(told: Told, { messages: { present: words, device } }: Language): string {
  switch (told.kind) {
    case "erased":
      return device.allErased;
    case "not-erased":
      return device.allNotErased;
    default:
      return words.told.titles[told.kind];
  }
}

function toldText(told: Told, { messages, format: { count } }: Language): string {
  const { present: words, device } = messages;
  switch (told.kind) {
    case "merged":
      return words.told.merged({
        clashes: told.clashes > 0 ? count(told.clashes) : "",
        hiding: told.hiding > 0 ? count(told.hiding) : "",
        gone: told.gone > 0 ? count(told.gone) : "",
        apart: told.apart > 0 ? count(told.apart) : "",
      });
    case "not-erased":
      return device.notAllErased({ reason: device.failures[told.failure.kind] });
    case "erased":
      return device.allErasedHelp;
    case "earlier":
    case "erased-elsewhere":
    case "turned-off":
      return words.told.texts[told.kind];
  }
}
