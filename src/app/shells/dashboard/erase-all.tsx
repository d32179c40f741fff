import { useState } from "react";
import { AskingButton } from "../../../views/ui/asking-button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { type OfDevice, useWhatIsKept } from "./use-what-is-kept.ts";

/** Erases everything of this page from this device, once that is confirmed: what there is of it is named before. */
export function EraseAll({
  shell,
  onErase = () => {},
}: {
  readonly shell: OfDevice;
  readonly onErase?: () => void;
}) {
  const { presentation, language } = shell;
  const { files, viewCount, presented, isPresented } = useWhatIsKept(shell);
  const words = language.messages.device;
  const { count, list } = language.format;
  const slides = presented?.slides ?? 0;
  const what = [
    ...(files.files.length > 0 ? [words.allFiles({ n: count(files.files.length) })] : []),
    ...(viewCount > 0 ? [words.allViews({ n: count(viewCount) })] : []),
    ...(isPresented ? [words.allSlides({ n: slides > 0 ? count(slides) : "" })] : []),
  ];
  return (
    <AskingButton
      title={words.eraseAllTitle}
      help={words.eraseAllHelp({ what: list(what) })}
      act={words.eraseAll}
      refuse={words.notErasing}
      onAct={() => {
        onErase();
        void presentation.clear();
      }}
    >
      {words.eraseAll}
    </AskingButton>
  );
}

/** The same, where there is anything, and then whether it is done. */
export function EraseAllAndSay({ shell, left = "" }: { readonly shell: OfDevice; readonly left?: string }) {
  const [isAsked, setIsAsked] = useState(false);
  const { isAnything, failure, told } = useWhatIsKept(shell);
  const words = shell.language.messages.device;
  return (
    <>
      {isAsked && told?.kind === "erased" && !isAnything ? (
        <Notice title={words.allErased}>
          <p>{words.allErasedHelp}</p>
        </Notice>
      ) : null}
      {isAsked && told?.kind === "not-erased" ? (
        <Notice title={words.allNotErased} tone="alert">
          <p>
            {words.notAllErased({ reason: words.failures[told.failure.kind] })} {left}
          </p>
        </Notice>
      ) : null}
      {isAnything || failure ? <EraseAll shell={shell} onErase={() => setIsAsked(true)} /> : null}
    </>
  );
}
