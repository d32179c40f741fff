import { useEffect, useId, useRef } from "react";
import css from "./controls.module.css";

/** Text to copy by hand, for where the browser does not let a button do it: it has the focus, and all of it is selected. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <div className={`${css.liveField} ${css.copyField}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={`${css.text} ${css.typed}`}
        rows={3}
        readOnly
        value={text}
        spellCheck={false}
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
