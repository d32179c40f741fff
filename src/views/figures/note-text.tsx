import { memo } from "react";
import type { Figure } from "../../figure/figure.ts";
import { noteLines, referenceLines } from "../../figure/note-lines.ts";
import type { Language } from "../../i18n/language.ts";
import css from "./figures.module.css";

/** The note under a figure: Lecture, Champ, Source, and what else has to be said. */
export const NoteText = memo(function NoteText({
  figure,
  language,
}: {
  readonly figure: Figure;
  readonly language: Language;
}) {
  const lines = noteLines(figure, language);
  const remarks = [
    ...referenceLines(figure, language),
    ...lines.flatMap(({ lead, text }) => (lead === "" ? [text] : [])),
  ];
  return (
    <div className={css.note}>
      {lines
        .filter(({ lead }) => lead !== "")
        .map(({ lead, text }) => (
          // Each on a line of its own: in one paragraph, a word more in the first would move the others across the page.
          <p key={lead}>
            <b>{lead}</b>
            {text}
          </p>
        ))}
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
});
