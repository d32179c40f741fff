import type { Fact } from "../../figure/question-facts.ts";
import css from "./figures.module.css";

/** What is to be known of a figure: names and sentences. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(({ name, said, link }) => (
        <div key={name} className={css.fact}>
          <dt>{name}</dt>
          <dd>
            {link ? (
              <a href={link.href} rel="noopener noreferrer" target="_blank">
                {link.words}
              </a>
            ) : (
              said.map((sentence) => <p key={sentence}>{sentence}</p>)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
