import { type KeyboardEvent, type ReactNode, useState } from "react";

/** To the next, or to the one before. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Buttons of which one is in use: one stop of the keyboard, in which arrows go from button to button, and Space or Enter
 * takes one.
 */
export function RadioButtons({
  label,
  options,
  value,
  className,
  optionClassName,
  onPress,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly content: ReactNode }[];
  /** Null: none is in use. */
  readonly value: string | null;
  readonly className: string | undefined;
  readonly optionClassName: string | undefined;
  /** Also of the one in use. */
  readonly onPress: (id: string) => void;
}) {
  const [focused, setFocused] = useState<string | null>(null);
  const has = (wanted: string | null) => options.some(({ id }) => id === wanted);
  const stop = [focused, value].find((one) => has(one)) ?? options[0]?.id;
  const go = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = options[options.findIndex(({ id }) => id === stop) + step];
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
    if (to) buttons[options.indexOf(to)]?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={className}
      onKeyDown={go}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      }}
    >
      {options.map(({ id, content }) => (
        // A native radio would be chosen by the arrows that look for it.
        // biome-ignore lint/a11y/useSemanticElements: it is pressed like a button
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === value}
          tabIndex={id === stop ? 0 : -1}
          className={optionClassName}
          onFocus={() => setFocused(id)}
          onClick={() => onPress(id)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
