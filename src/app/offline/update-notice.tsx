import { useSyncExternalStore } from "react";
import type { Language } from "../../i18n/language.ts";
import { Button } from "../../views/ui/button.tsx";
import { Notice } from "../../views/ui/notice.tsx";
import type { Updates } from "./updates.ts";

/** Offers a reload: into another version, or because a part of this one is gone. */
export function UpdateNotice({
  updates,
  file,
  language,
}: {
  readonly updates: Updates;
  /** Name of the file that a reload would close; null: none is open. */
  readonly file: string | null;
  readonly language: Language;
}) {
  const { offered, isTorn } = useSyncExternalStore(updates.subscribe, updates.state);
  const words = language.messages.offline;
  if (offered === null && !isTorn) return null;
  return (
    <Notice
      title={isTorn ? words.torn : words.offered}
      actions={
        <>
          <Button look="primary" onPress={() => updates.accept()}>
            {words.reload}
          </Button>
          <Button onPress={() => updates.later()}>{words.later}</Button>
        </>
      }
    >
      {isTorn ? <p>{words.tornHelp}</p> : null}
      {file === null ? null : <p>{words.openAgain({ name: file })}</p>}
    </Notice>
  );
}
