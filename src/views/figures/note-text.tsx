import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import css from "./figures.module.css";

/** The note under a figure: Lecture, Champ, Source, and what else has to be said. */
export function NoteText({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const words = language.messages.figure;
  const { colon } = language.messages.exports;
  const { reading, universe, source, remarks } = figure.note;
  return (
    <div className={css.note}>
      <p>
        {reading === null ? null : (
          <>
            <b>
              {words.reading}
              {colon}
            </b>
            {reading}{" "}
          </>
        )}
        {universe === "" ? null : (
          <>
            <b>
              {words.universe}
              {colon}
            </b>
            {universe}.{" "}
          </>
        )}
        <b>
          {words.source}
          {colon}
        </b>
        {source}
      </p>
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
