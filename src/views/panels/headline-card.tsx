import type { Language } from "../../i18n/language.ts";
import { Squares } from "../charts/squares.tsx";
import css from "./panels.module.css";

/** One of the article's three figures, as it was published. */
export function HeadlineCard({
  topic,
  number,
  statement,
  foot,
  share,
  difficulty,
  href,
  language,
}: {
  readonly topic: string;
  /** “75 %”, “≈ 1/4”. */
  readonly number: string;
  readonly statement: string;
  /** Source, base, declared or tested. */
  readonly foot: string;
  /** 0 to 1. */
  readonly share: number;
  readonly difficulty: boolean;
  readonly href: string;
  readonly language: Language;
}) {
  const words = language.messages.overview;
  // The sign of a percentage, and the space before it, are set smaller than its digits.
  const sign = /\s?%$/.exec(number)?.[0] ?? "";
  const digits = number.slice(0, number.length - sign.length);
  return (
    <article className={css.headline}>
      <h2>{topic}</h2>
      <p className={css.number}>
        {digits}
        {sign === "" ? null : <small>{sign}</small>}
      </p>
      <p className={css.statement}>{statement}</p>
      <Squares share={share} alert={difficulty} />
      <div className={css.spacer} />
      <p className={css.headlineFoot}>
        <span>{foot}</span>
        <a href={href} aria-label={words.detailOf({ topic })}>
          {words.detail}
        </a>
      </p>
    </article>
  );
}
