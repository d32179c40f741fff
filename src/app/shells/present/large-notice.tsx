import { type Presentation, writePresentation } from "../../../exports/packed/presentation.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import type { DrawnSize } from "../../presentation/drawn-size.ts";
import { EraseAll } from "../dashboard/erase-all.tsx";
import type { OfDevice } from "../dashboard/use-what-is-kept.ts";

/** In the place of a presentation that is more than can be drawn at once: what can be done with it all the same. */
export function LargeNotice({
  size,
  presentation,
  shell,
  onOpen,
}: {
  readonly size: DrawnSize;
  readonly presentation: Presentation;
  readonly shell: OfDevice;
  readonly onOpen: () => void;
}) {
  const { language } = shell;
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
          <EraseAll shell={shell} />
        </>
      }
    >
      <p>{words.large.text({ slides: count(size.slides), letters: count(size.letters) })}</p>
    </Notice>
  );
}
