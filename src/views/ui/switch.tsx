import css from "./controls.module.css";

/** Something that is on or off, with its words beside it. */
export function Switch({
  label,
  on,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly on: boolean;
  /** It cannot be turned now. It keeps the focus. */
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label className={css.switch}>
      <input
        type="checkbox"
        checked={on}
        aria-disabled={disabled || undefined}
        onChange={({ currentTarget }) => {
          if (!disabled) onChange(currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
