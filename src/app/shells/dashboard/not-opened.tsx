import type { Failure } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { useLater } from "../../../views/ui/use-later.ts";
import { EraseAllAndSay } from "./erase-all.tsx";
import type { OfDevice } from "./use-what-is-kept.ts";

/** How long the barometer may take to open before that is said, in milliseconds. */
const LONG = 2000;

/** In the place of the page until the barometer is open. */
export function Starting({ language }: { readonly language: Language }) {
  const words = language.messages.app;
  return <p role="status">{useLater(true, LONG) ? words.slowStart : words.loading}</p>;
}

/**
 * Why there is nothing to show: what is wrong with the data stays so; of the rest, another try may do. What is kept on
 * this device can be erased all the same.
 */
export function NotOpened({ failure, shell }: { readonly failure: Failure; readonly shell: OfDevice }) {
  const { language } = shell;
  const words = language.messages.app;
  const isData = failure.code === "broken-package";
  return (
    <>
      <h1 className="visually-hidden">{words.name}</h1>
      <Notice
        title={isData ? words.brokenBarometer : words.notStarted}
        tone="alert"
        actions={
          isData ? null : <Button onPress={() => window.location.reload()}>{words.fault.again}</Button>
        }
      >
        <p>{wordFailure(failure, language)}</p>
      </Notice>
      <EraseAllAndSay shell={shell} />
    </>
  );
}
