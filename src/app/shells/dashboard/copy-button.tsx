import { useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { CopyField } from "../../../views/ui/copy-field.tsx";
import { type Copied, copyText } from "../../copy-text.ts";

type Outcome = { readonly kind: "none" | "copied" } | { readonly kind: "refused"; readonly text: string };

/** Copies what `content` returns, and says whether it did; where the browser refuses, it gives the text to copy by hand. */
export function CopyButton({
  name,
  done,
  content,
  language,
}: {
  readonly name: string;
  readonly done: string;
  readonly content: () => Copied;
  readonly language: Language;
}) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const words = language.messages.app;
  const copy = async () => {
    const copied = content();
    setOutcome({ kind: "none" });
    setOutcome((await copyText(copied)) ? { kind: "copied" } : { kind: "refused", text: copied.text });
  };
  const said = { none: name, copied: done, refused: words.copyRefused };
  return (
    <>
      <Button onPress={() => void copy()}>
        <span aria-live="polite">{said[outcome.kind]}</span>
      </Button>
      {outcome.kind === "refused" ? <CopyField label={words.copyByHand} text={outcome.text} /> : null}
    </>
  );
}
