import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Closed } from "../../../survey/closed.ts";
import { Notice } from "../../../views/ui/notice.tsx";
import css from "./dashboard.module.css";

/** Why a survey that is published under a threshold shows none of its rows. */
export function ClosedRows({
  survey,
  closed,
  language,
}: {
  readonly survey: OpenedSurvey;
  readonly closed: Closed;
  readonly language: Language;
}) {
  const { messages, format } = language;
  const words = messages.data;
  return (
    <section className={css.rows} aria-labelledby="rows">
      <h2 id="rows">{words.rows}</h2>
      <Notice title={words.closedTitle}>
        <p>
          {words.closedRows({
            n: format.count(survey.rows),
            threshold: format.count(closed.threshold),
          })}
          {closed.leftOut > 0 ? ` ${words.leftOut({ n: format.count(closed.leftOut) })}` : ""}
        </p>
      </Notice>
    </section>
  );
}
