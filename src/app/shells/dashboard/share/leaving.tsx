import type { Figure } from "../../../../figure/figure.ts";
import type { Language } from "../../../../i18n/language.ts";
import css from "./share.module.css";

/** What leaves with a figure, counted; and what never does. */
export function Leaving({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const words = language.messages.share;
  const { count } = language.format;
  const marks = figure.marks.flat();
  const estimates = marks.flatMap((mark) => (mark.kind === "estimate" ? [mark.n] : []));
  const quoted = marks.filter(({ kind }) => kind === "published").length;
  const hidden = marks.filter(({ kind }) => kind === "hidden").length;
  const said = [
    ...(estimates.length > 0
      ? [
          words.estimates({ n: count(estimates.length) }),
          words.smallest({ n: count(Math.min(...estimates)) }),
        ]
      : []),
    ...(quoted > 0 ? [words.quoted({ n: count(quoted) })] : []),
    ...(hidden > 0 ? [words.hidden({ n: count(hidden) })] : []),
    words.words,
    ...(figure.simulated ? [figure.simulated.badge] : []),
  ];
  return (
    <div className={css.leaving}>
      <h3>{words.leaves}</h3>
      <ul>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.never}</p>
    </div>
  );
}
