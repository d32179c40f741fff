import { type Presentation, writePresentation } from "../../../exports/packed/presentation.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import type { DrawnSize } from "../../presentation/drawn-size.ts";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { ClearButton } from "./clear-button.tsx";

/** In the place of a presentation that is more than can be drawn at once: what can be done with it all the same. */
export function LargeNotice({
  size,
  presentation,
  store,
  language,
  onOpen,
}: {
  readonly size: DrawnSize;
  readonly presentation: Presentation;
  readonly store: PresentationStore;
  readonly language: Language;
  readonly onOpen: () => void;
}) {
  const words = language.messages.present;
  const { count } = language.format;
  const save = () =>
    download(
      new Blob([writePresentation(presentation)], { type: "application/json" }),
      `${presentation.title || words.untitled}.json`,
    );
  return (
    <Notice
      title={words.large.title}
      actions={
        <>
          <Button look="primary" onPress={onOpen}>
            {words.large.open}
          </Button>
          <Button onPress={save}>{words.large.save}</Button>
          <ClearButton store={store} language={language} />
        </>
      }
    >
      <p>{words.large.text({ slides: count(size.slides), letters: count(size.letters) })}</p>
    </Notice>
  );
}
