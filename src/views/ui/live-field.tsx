import { useEffect, useId, useRef } from "react";
import css from "./controls.module.css";

/** Text that takes effect as it is typed, its name above; of several lines where `lines` is more than one. */
export function LiveField({
  label,
  value,
  onChange,
  lines = 1,
  hint,
  placeholder,
  takesFocus = false,
  onEnter,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  /** It has the focus as soon as it is there: it is what was asked for. */
  readonly takesFocus?: boolean;
  /** In one line, that it is all. */
  readonly onEnter?: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [takesFocus]);
  const shared = {
    id,
    className: `${css.text} ${css.typed}`,
    value,
    placeholder,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div ref={field} className={css.liveField}>
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input
          {...shared}
          type="text"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={({ key, nativeEvent }) => {
            // Enter that ends a word of an input method is of that word.
            if (key === "Enter" && !nativeEvent.isComposing) onEnter?.();
          }}
        />
      ) : (
        <textarea {...shared} rows={lines} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
