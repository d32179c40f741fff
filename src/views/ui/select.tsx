import { useId } from "react";
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
  return (
    <span className={css.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={css.select}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
