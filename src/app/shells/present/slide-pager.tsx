import { useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import css from "./slide-pager.module.css";

/** From slide to slide without their list. */
export function SlidePager({
  place,
  count,
  language,
  onGo,
}: {
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly language: Language;
  readonly onGo: (place: number) => void;
}) {
  const words = language.messages.present;
  const of = language.format.count(count);
  const [isWrong, setIsWrong] = useState(false);
  const go = (wanted: number) => {
    const isThere = Number.isInteger(wanted) && wanted >= 0 && wanted < count;
    setIsWrong(!isThere);
    if (isThere) onGo(wanted);
  };
  return (
    <nav className={css.pager} aria-label={words.slides}>
      <Button onPress={() => go(place - 1)} disabled={place === 0}>
        {words.player.previous}
      </Button>
      <TextField
        label={words.large.goTo}
        shown
        value={String(place + 1)}
        error={isWrong ? words.large.between({ of }) : ""}
        onCommit={(text) => go(Number(text.trim() || Number.NaN) - 1)}
      />
      <span>/ {of}</span>
      <Button onPress={() => go(place + 1)} disabled={place === count - 1}>
        {words.player.next}
      </Button>
    </nav>
  );
}
