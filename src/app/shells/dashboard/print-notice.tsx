import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { type Difference, filePrint } from "../../state/file-print.ts";
import type { View } from "../../state/use-view-state.ts";

/** Says what the open file has otherwise than the one that the link was made with. */
export function PrintNotice({
  differences,
  imported,
  view,
  language,
}: {
  readonly differences: readonly Difference[];
  readonly imported: OpenedSurvey | null;
  readonly view: View;
  readonly language: Language;
}) {
  const words = language.messages.app.otherFile;
  const { count } = language.format;
  if (differences.length === 0 || !imported) return null;
  return (
    <Notice
      title={words.title}
      actions={
        <Button onPress={() => view.change({ print: filePrint(imported) }, "replace")}>{words.goOn}</Button>
      }
    >
      <ul>
        {differences.map((difference) => (
          <li key={difference.code}>
            {difference.code === "rows" || difference.code === "columns"
              ? words[difference.code]({ asked: count(difference.asked), here: count(difference.here) })
              : words[difference.code]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
