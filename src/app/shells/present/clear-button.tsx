import { useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import type { PresentationStore } from "../../presentation/presentation-store.ts";

/** Erases everything of this page from this device, once that is confirmed. */
export function ClearButton({
  store,
  language,
}: {
  readonly store: PresentationStore;
  readonly language: Language;
}) {
  const words = language.messages.present;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setIsAsking(true)}>{words.clear}</Button>
      <Dialog title={words.clearTitle} open={isAsking} onClose={() => setIsAsking(false)}>
        <p>{words.clearHelp}</p>
        <Buttons>
          <Button
            look="primary"
            onPress={() => {
              setIsAsking(false);
              void store.clear();
            }}
          >
            {words.clear}
          </Button>
          <Button onPress={() => setIsAsking(false)}>{words.keep}</Button>
        </Buttons>
      </Dialog>
    </>
  );
}
