import { useEffect, useId, useState } from "react";
import css from "./controls.module.css";

/** A line of text, taken over when it is left or Enter is pressed: not at every key. */
export function TextField({
  label,
  value,
  placeholder,
  shown = false,
  error = "",
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Whether the label stands before the field, or is for those who cannot see where it stands. */
  readonly shown?: boolean;
  /** Why what stands in it cannot be used; empty where it can. */
  readonly error?: string;
  readonly onCommit: (value: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    // What was refused may be taken back to what it was.
    if (text !== value || error !== "") onCommit(text);
  };
  const input = (
    <input
      id={id}
      type="text"
      className={css.text}
      {...(shown ? {} : { "aria-label": label })}
      aria-invalid={error !== "" || undefined}
      aria-describedby={error === "" ? undefined : `${id}-error`}
      placeholder={placeholder}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === "Enter") commit();
      }}
    />
  );
  const reason =
    error === "" ? null : (
      <span id={`${id}-error`} className={css.fieldError} role="alert">
        {error}
      </span>
    );
  return shown ? (
    <span className={css.field}>
      <label htmlFor={id}>{label}</label>
      {input}
      {reason}
    </span>
  ) : (
    <>
      {input}
      {reason}
    </>
  );
}
