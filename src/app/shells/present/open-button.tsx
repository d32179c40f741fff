import type { Language } from "../../../i18n/language.ts";
import { FileButton } from "../../../views/ui/file-button.tsx";
import type { PresentationStore } from "../../presentation/presentation-store.ts";

/** Opens a saved presentation in the place of the one that is here. */
export function OpenButton({
  store,
  language,
}: {
  readonly store: PresentationStore;
  readonly language: Language;
}) {
  return (
    <FileButton
      accept=".json"
      onFile={(file) => void file.text().then((text) => store.open(file.name, text))}
    >
      {language.messages.present.open}
    </FileButton>
  );
}
