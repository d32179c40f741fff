import { useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { copyText } from "../../copy-text.ts";

/** Copies what `text` returns, and says whether it did. */
export function CopyButton({
  name,
  done,
  text,
  language,
}: {
  readonly name: string;
  readonly done: string;
  readonly text: () => string;
  readonly language: Language;
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const said = copied === null ? name : copied ? done : language.messages.app.copyRefused;
  return (
    <Button onPress={() => void copyText(text()).then(setCopied)}>
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
