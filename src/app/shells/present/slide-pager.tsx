import { useId } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
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
  const id = useId();
  return (
    <nav className={css.pager} aria-label={words.slides}>
      <Button onPress={() => onGo(place - 1)} disabled={place === 0}>
        {words.player.previous}
      </Button>
      <label htmlFor={id}>{words.large.goTo}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={count}
        value={place + 1}
        onChange={({ currentTarget: { valueAsNumber: wanted } }) => {
          if (Number.isInteger(wanted) && wanted >= 1 && wanted <= count) onGo(wanted - 1);
        }}
      />
      <span>/ {language.format.count(count)}</span>
      <Button onPress={() => onGo(place + 1)} disabled={place === count - 1}>
        {words.player.next}
      </Button>
    </nav>
  );
}
