import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import css from "./controls.module.css";

/** One choice of a few, side by side. */
export function Segments({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly lang?: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={css.segments ?? ""}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onChange(String(id));
      }}
    >
      {options.map(({ id, name, lang }) => (
        <ToggleButton key={id} id={id} className={css.segment ?? ""}>
          <span lang={lang}>{name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
