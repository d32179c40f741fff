import { useState } from "react";
import type { Language } from "../../i18n/language.ts";
import { plainLetters } from "../tables/result-row.ts";
import { SearchField } from "../ui/search-field.tsx";
import css from "./panels.module.css";

export interface ListedIndicator {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** “3 réponses possibles”, “moyenne”. */
  readonly detail: string;
  readonly href: string;
  readonly current: boolean;
}

/** The indicators of a survey, by theme, found by words. */
export function IndicatorList({
  indicators,
  language,
}: {
  readonly indicators: readonly ListedIndicator[];
  readonly language: Language;
}) {
  const words = language.messages.explore;
  const [search, setSearch] = useState("");
  const wanted = plainLetters(search.trim());
  const found = indicators.filter(({ title, theme }) => plainLetters(`${title} ${theme}`).includes(wanted));
  const themes = [...new Set(found.map(({ theme }) => theme))];
  return (
    <nav aria-label={words.indicators}>
      <h2 className={css.heading}>{words.indicators}</h2>
      <SearchField name={words.searchIndicator} value={search} onChange={setSearch} />
      <div className={css.indicators} data-long={indicators.length > 40}>
        {found.length === 0 ? <p role="status">{words.noIndicator({ words: search })}</p> : null}
        {themes.map((theme) => (
          <section key={theme} aria-label={theme}>
            <p className={css.theme}>{theme}</p>
            <ul>
              {found
                .filter((indicator) => indicator.theme === theme)
                .map(({ id, title, detail, href, current }) => (
                  <li key={id}>
                    <a className={css.indicator} href={href} aria-current={current ? "true" : undefined}>
                      {title} <span>{detail}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
