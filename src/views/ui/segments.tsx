import css from "./controls.module.css";
import { RadioButtons } from "./radio-buttons.tsx";
import { useChosen } from "./use-chosen.ts";

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
  const [shown, choose] = useChosen(value, onChange);
  return (
    <RadioButtons
      label={label}
      className={css.segments}
      optionClassName={css.segment}
      value={shown}
      options={options.map(({ id, name, lang }) => ({ id, content: <span lang={lang}>{name}</span> }))}
      onPress={(id) => {
        if (id !== shown) choose(id);
      }}
    />
  );
}
