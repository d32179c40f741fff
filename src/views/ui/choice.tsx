import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import css from "./choice.module.css";

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
    <ToggleButtonGroup
      aria-label={label}
      className={css.choice ?? ""}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className={css.option ?? ""} onPress={() => onChoose(id)}>
          {id === value ? <span aria-hidden="true">✓ </span> : null}
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
