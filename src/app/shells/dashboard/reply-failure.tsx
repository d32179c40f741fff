import type { ReactNode } from "react";
import type { Failure } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";

/** What may go otherwise when it is asked once more; of the rest, the question or the file is to blame. */
const PASSING = new Set(["engine-stopped", "no-engine", "stopped", "took-too-long", "bug"]);

/** Why there is no answer, and the ways on: for what passes, the same once more. */
export function FailureNotice({
  title,
  failure,
  language,
  actions,
  onAgain,
}: {
  readonly title: string;
  readonly failure: Failure;
  readonly language: Language;
  readonly actions?: ReactNode;
  readonly onAgain: () => void;
}) {
  const isPassing = PASSING.has(failure.code);
  return (
    <Notice
      title={isPassing ? language.messages.explore.notComputed : title}
      tone="alert"
      actions={
        isPassing ? <Button onPress={onAgain}>{language.messages.explore.computeAgain}</Button> : actions
      }
    >
      <p>{wordFailure(failure, language)}</p>
    </Notice>
  );
}
