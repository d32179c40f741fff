import css from "./controls.module.css";

/** Words to look for, in a field whose name is its placeholder. */
export function SearchField({
  name,
  value,
  narrow = false,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  /** Beside a heading rather than over a whole column. */
  readonly narrow?: boolean;
  readonly onChange: (value: string) => void;
}) {
  return (
    <input
      type="search"
      className={css.search}
      data-narrow={narrow}
      aria-label={name}
      placeholder={name}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
