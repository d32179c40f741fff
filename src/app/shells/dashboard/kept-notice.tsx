import { useSyncExternalStore } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { useLater } from "../../../views/ui/use-later.ts";
import type { KeptTold } from "../../kept/kept-state.ts";
import type { Shell } from "./shell.ts";

/** How long a kept file may take to be read before that is said, in milliseconds. */
const LONG = 300;

/** What has happened to kept files that has to be said wherever somebody is. */
export function KeptNotice({ shell }: { readonly shell: Shell }) {
  const { kept, language } = shell;
  const { told, opening } = useSyncExternalStore(kept.subscribe, kept.state);
  const isLong = useLater(opening !== null, LONG);
  const words = language.messages.device;
  if (opening && isLong) return <Notice title={words.opening({ name: opening.name })} />;
  if (!told) return null;
  const isBad = told.kind.startsWith("not-");
  return (
    <Notice
      title={titleOf(told, language)}
      tone={isBad ? "alert" : "plain"}
      actions={
        <>
          {told.kind === "theirs" ? (
            <Button look="primary" onPress={() => void kept.takeTheirs()}>
              {words.told.takeTheirs}
            </Button>
          ) : null}
          {told.kind === "theirs" && told.isKept ? (
            <Button onPress={() => kept.keepMine()}>{words.told.keepMine}</Button>
          ) : null}
          {told.kind === "not-erased" ? (
            <Button onPress={() => void kept.erase(told.id)}>{words.again}</Button>
          ) : null}
          {told.kind === "not-kept" ? <Button onPress={() => kept.again()}>{words.again}</Button> : null}
          <Button onPress={kept.forgetTold}>{language.messages.app.close}</Button>
        </>
      }
    >
      <p>{textOf(told, language)}</p>
    </Notice>
  );
}

function titleOf(told: KeptTold, { messages }: Language): string {
  const { told: words, nameless } = messages.device;
  const name = told.name || nameless;
  switch (told.kind) {
    case "erased":
    case "gone":
    case "earlier":
    case "theirs":
      return words[told.kind]({ name });
    case "not-opened":
    case "not-read":
      return words.notOpened({ name });
    case "not-erased":
      return words.notErased({ name });
    case "not-kept":
      return words.notKept({ name });
  }
}

function textOf(told: KeptTold, { messages }: Language): string {
  const { told: words, damaged, later, failures } = messages.device;
  switch (told.kind) {
    case "erased":
      return words.erasedHelp;
    case "gone":
      return words.goneHelp;
    case "earlier":
      return words.earlierHelp;
    case "theirs":
      return told.isKept ? words.theirsKept : words.theirsReplaced;
    case "not-opened":
      return told.why === "later" ? later : damaged;
    case "not-read":
      return words.notRead({ reason: failures[told.failure.kind] });
    case "not-erased":
      return words.notErasedHelp({ reason: failures[told.failure.kind] });
    case "not-kept":
      return words.because({ reason: failures[told.failure.kind] });
  }
}
