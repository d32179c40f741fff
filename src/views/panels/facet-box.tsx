import { useState } from "react";
import type { Language } from "../../i18n/language.ts";
import { Button } from "../ui/button.tsx";
import css from "./panels.module.css";

export interface FacetOption {
  readonly code: string;
  readonly label: string;
  /** Respondents who would be there, under every other filter; null while nobody knows. */
  readonly n: number | null;
  readonly on: boolean;
}

/** How many answers a filter lists before it asks whether to list more. */
const MOST = 8;

/** A filter: the answers of one variable, each with how many it would leave. Nothing ticked means everybody. */
export function FacetBox({
  name,
  options,
  former,
  language,
  onToggle,
  onClear,
}: {
  readonly name: string;
  readonly options: readonly FacetOption[];
  /** The counts are of the filters before, while those of now are computed. */
  readonly former: boolean;
  readonly language: Language;
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}) {
  const words = language.messages.explore;
  const most = Math.max(1, ...options.map(({ n }) => n ?? 0));
  const narrowed = options.some(({ on }) => on);
  const [whole, setWhole] = useState(false);
  const shown =
    whole || options.length <= MOST + 1 ? options : options.filter(({ on }, index) => on || index < MOST);
  const more = options.length - shown.length;
  return (
    <section className={css.facet} aria-label={name}>
      <div className={css.facetHead}>
        <h3>{name}</h3>
        {narrowed ? (
          <Button look="quiet" onPress={onClear}>
            {words.all}
            <span className="visually-hidden">{` (${words.allOf({ variable: name })})`}</span>
          </Button>
        ) : null}
      </div>
      {shown.map(({ code, label, n, on }) => (
        <label key={code} className={css.option} data-on={on || !narrowed}>
          <input type="checkbox" checked={on} onChange={() => onToggle(code)} />
          <span>
            {label}
            <span className={css.bar} style={{ width: `${((n ?? 0) / most) * 100}%` }} />
          </span>
          <output className={former ? css.former : undefined}>
            {n === null ? "…" : language.format.count(n)}
          </output>
        </label>
      ))}
      {more > 0 ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {words.showMore({ n: language.format.count(more) })}
          <span className="visually-hidden">{` (${name})`}</span>
        </Button>
      ) : null}
    </section>
  );
}
