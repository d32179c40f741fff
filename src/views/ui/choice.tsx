import css from "./choice.module.css";
import { RadioButtons } from "./radio-buttons.tsx";

/**
 * A few readings side by side, of which one is in use, marked ✓ and told to screen readers as chosen. Also the one in
 * use can be pressed: whoever does says that it is right.
 */
export function Choice({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** Null: none of them is in use. */
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <RadioButtons
      label={label}
      className={css.choice}
      optionClassName={css.option}
      value={value}
      options={options.map(({ id, name }) => ({
        id,
        content: (
          <>
            {id === value ? <span aria-hidden="true">✓ </span> : null}
            {name}
          </>
        ),
      }))}
      onPress={onChoose}
    />
  );
}
