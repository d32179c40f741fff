import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { FRENCH_EXCEL, OPEN_CSV, writeCsv } from "../../../exports/csv.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordIssue, wordRemedy } from "../../../i18n/word-failure.ts";
import type { Doubt } from "../../../survey/doubt.ts";
import type { Issue, Place } from "../../../survey/issue.ts";
import { Button } from "../../../views/ui/button.tsx";
import { download } from "../../download.ts";
import css from "./dashboard.module.css";

/** More are read in a spreadsheet. */
const MOST = 12;

const WORST_FIRST = { error: 0, warning: 1, info: 2 } as const;

/** Issues, the worst first, and among equals those that are more. */
const worstFirst = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity] || b.count - a.count);

function placeWords(place: Place | null, { headers }: OpenedSurvey, { messages, format }: Language): string {
  const words = messages.data;
  if (!place) return "";
  const row = format.count(place.row);
  if (place.column === null) return words.atRow({ row });
  const header = headers[place.column]?.trim();
  const column = header || words.blankHeader({ n: format.count(place.column + 1) });
  return words.at({ row, column });
}

/** All problems with all their places, as a CSV for whoever mends the file. */
function problemsCsv(survey: OpenedSurvey, language: Language): string {
  const { correct: words } = language.messages;
  const { columns } = words;
  const lines = worstFirst(survey.issues).flatMap((issue) => {
    const places: readonly (Place | null)[] = issue.places ?? [issue.where];
    return places.map((place) => [
      words.severities[issue.severity],
      wordIssue(issue, language),
      issue.count,
      place ? place.row : "",
      place && place.column !== null ? (survey.headers[place.column] ?? "") : "",
      wordRemedy(issue, language),
    ]);
  });
  const header = [
    columns.severity,
    columns.problem,
    columns.count,
    columns.row,
    columns.column,
    columns.remedy,
  ];
  return writeCsv([header, ...lines], language.tag === "fr" ? FRENCH_EXCEL : OPEN_CSV);
}

/** What should be looked at in a file: what, where, what to do. */
export function ProblemList({
  survey,
  doubts,
  language,
}: {
  readonly survey: OpenedSurvey;
  /** Asked about above: they are not told once more. */
  readonly doubts: readonly Doubt[];
  readonly language: Language;
}) {
  const words = language.messages.correct;
  const { format } = language;
  const repaired = new Set(survey.receipt.repairs.map(({ code }) => code));
  const asked = new Set<string>(doubts.map(({ code }) => code));
  const issues = worstFirst(survey.issues.filter(({ code }) => !repaired.has(code) && !asked.has(code)));
  if (survey.issues.length === 0) return null;
  const save = () =>
    download(
      new Blob([problemsCsv(survey, language)], { type: "text/csv;charset=utf-8" }),
      `${survey.file.replace(/\.[^.]*$/, "")}.${words.problemsFile}`,
    );
  return (
    <section aria-labelledby="problems">
      <div className={css.gap}>
        <h3 id="problems">{words.problems}</h3>
        <Button onPress={save}>{words.problemsSave}</Button>
      </div>
      {issues.length > 0 ? (
        <ul className={css.problems}>
          {issues.slice(0, MOST).map((issue) => (
            <li
              key={`${issue.code} ${issue.where?.row} ${issue.where?.column} ${JSON.stringify(issue.params)}`}
              data-severity={issue.severity}
            >
              <b>{words.severities[issue.severity]}</b> {wordIssue(issue, language)}
              {issue.where ? <span> ({placeWords(issue.where, survey, language)})</span> : null}
              <div className={css.muted}>{wordRemedy(issue, language)}</div>
            </li>
          ))}
        </ul>
      ) : (
        <p className={css.muted}>{words.problemsAsked}</p>
      )}
      {issues.length > MOST ? (
        <p className={css.muted}>{words.problemsAll({ n: format.count(issues.length - MOST) })}</p>
      ) : null}
    </section>
  );
}
