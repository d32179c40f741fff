import type { Language } from "../../i18n/language.ts";
import css from "./panels.module.css";

export interface Contrast {
  readonly id: string;
  readonly value: string;
  readonly words: string;
  readonly base: string;
  readonly reason: string;
  readonly href: string;
}

/** Published figures that must be read near this one, each with why it differs. */
export function ContrastList({
  contrasts,
  language,
}: {
  readonly contrasts: readonly Contrast[];
  readonly language: Language;
}) {
  const { explore } = language.messages;
  if (contrasts.length === 0) return null;
  return (
    <section className={css.contrasts} aria-label={explore.contrasts}>
      <h2 className={css.heading}>{explore.contrasts}</h2>
      {contrasts.map(({ id, value, words, base, reason, href }) => (
        <article key={id} className={css.contrast}>
          <p>
            <b>{value}</b> <a href={href}>{words}</a>
          </p>
          {reason === "" ? null : <p>{reason}</p>}
          <small>{base}</small>
        </article>
      ))}
    </section>
  );
}
