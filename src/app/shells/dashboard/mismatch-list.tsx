import type { ImportedSurvey, QuestionnaireUse } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordIssue } from "../../../i18n/word-failure.ts";

const MISMATCHES = new Set(["questions-not-found", "columns-not-asked", "answers-not-offered"]);

/** More are in the list of problems. */
const MOST = 8;

/** What of a questionnaire is in the file, and what does not match. */
export function MismatchList({
  survey,
  questionnaire,
  language,
}: {
  readonly survey: ImportedSurvey;
  readonly questionnaire: QuestionnaireUse;
  readonly language: Language;
}) {
  const { format, messages } = language;
  const { questions, found } = questionnaire;
  const mismatches = survey.issues.filter(({ code }) => MISMATCHES.has(code));
  const lines = [
    messages.correct.askedFound({ found: format.count(found), all: format.count(questions) }),
    ...mismatches.map((issue) => wordIssue(issue, language)),
  ];
  const more = lines.length - MOST;
  return (
    <ul>
      {lines.slice(0, MOST).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {more > 0 ? <li>{messages.data.more({ n: format.count(more) })}</li> : null}
    </ul>
  );
}
