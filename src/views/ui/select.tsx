import { useCallback, useId, useRef } from "react";
import css from "./controls.module.css";
import { useChosen } from "./use-chosen.ts";

/** One choice of many, in the browser's own list. */
export function Select({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const id = useId();
  const [shown, choose] = useChosen(value, onChange);
  const chosen = useRef(value);
  // React may draw what is under way before it tells of a choice, and so put the list back: the choice is noted before
  // React hears of it, and from the moment that the list is there, not from the effects that come after it.
  const list = useCallback((element: HTMLSelectElement) => {
    const note = ({ target }: Event) => {
      if (target === element) chosen.current = element.value;
    };
    window.addEventListener("change", note, true);
    return () => window.removeEventListener("change", note, true);
  }, []);
  return (
    <span className={css.field}>
      <label htmlFor={id}>{label}</label>
      <select ref={list} id={id} className={css.select} value={shown} onChange={() => choose(chosen.current)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
