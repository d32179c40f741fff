import type { ReactNode } from "react";
import type { Failure } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";

/** What may go otherwise when it is asked once more; of the rest, the question or the file is to blame. */
const PASSING = new Set(["engine-stopped", "no-engine", "stopped", "took-too-long", "bug"]);

export const isPassing = ({ code }: Failure): boolean => PASSING.has(code);

/** Why there is no answer, and the ways on: another question; for what passes, the same once more. Nothing where there is one. */
export function ReplyFailure({
  reply: { failure, again },
  title,
  language,
  actions,
}: {
  readonly reply: { readonly failure: Failure | null; readonly again: () => void };
  readonly title: string;
  readonly language: Language;
  readonly actions?: ReactNode;
}) {
  if (!failure) return null;
  return (
    <Notice
      title={isPassing(failure) ? language.messages.explore.notComputed : title}
      tone="alert"
      actions={
        <>
          {isPassing(failure) ? (
            // Whoever has stopped it had the focus on what did so.
            <Button takesFocus={failure.code === "stopped"} onPress={again}>
              {language.messages.explore.computeAgain}
            </Button>
          ) : null}
          {actions}
        </>
      }
    >
      <p>{wordFailure(failure, language)}</p>
    </Notice>
  );
}
