import type { Language } from "../../i18n/language.ts";
import css from "./figures.module.css";

/** A published figure that can be laid over the chart, or that stands beside it. */
export interface ReferenceChip {
  readonly id: string;
  /** “27 %”, “≈ 1/4”. */
  readonly value: string;
  readonly words: string;
  readonly on: boolean;
  /** The chart can carry it. */
  readonly fits: boolean;
}

export function ReferenceChips({
  chips,
  language,
  onToggle,
}: {
  readonly chips: readonly ReferenceChip[];
  readonly language: Language;
  readonly onToggle: (id: string) => void;
}) {
  const words = language.messages.explore;
  if (chips.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are toggles
    <div className={css.references} role="group" aria-label={words.references}>
      {chips.map(({ id, value, words: said, on, fits }) => (
        <button
          key={id}
          type="button"
          className={css.reference}
          aria-pressed={on && fits}
          disabled={!fits}
          title={fits ? undefined : words.referenceNotHere}
          onClick={() => onToggle(id)}
        >
          <b>{value}</b>
          <i>{said}</i>
        </button>
      ))}
    </div>
  );
}
