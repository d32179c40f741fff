import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordIssue } from "../../../i18n/word-failure.ts";
import type { Issue } from "../../../survey/issue.ts";
import css from "./dashboard.module.css";

function placeOf({ where }: Issue, { headers }: OpenedSurvey, { messages, format }: Language): string {
  const words = messages.data;
  if (!where) return "";
  const row = format.count(where.row);
  return where.column === null
    ? ` (${words.atRow({ row })})`
    : ` (${words.at({ row, column: headers[where.column] ?? "" })})`;
}

const WORST_FIRST = { error: 0, warning: 1, info: 2 } as const;

/** How the file was read, in a sentence; what was repaired; what should be looked at. */
export function ReceiptPanel({
  survey,
  language,
}: {
  readonly survey: OpenedSurvey;
  readonly language: Language;
}) {
  const { receipt } = survey;
  const { messages, format } = language;
  const words = messages.data;
  const kept = survey.codebook.variables.filter(({ kind }) => kind === "identifier").length;
  const repaired = new Set(receipt.repairs.map(({ code }) => code));
  const issues = survey.issues
    .filter(({ code }) => !repaired.has(code))
    .toSorted((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
  return (
    <section className={css.panel} aria-labelledby="receipt">
      <h2 id="receipt">{words.receipt}</h2>
      <p>
        {words.sentence({
          encoding: receipt.encoding,
          delimiter: words.delimiters[receipt.delimiter],
          decimal: words.decimals[receipt.decimal],
          rows: format.count(receipt.rows),
          columns: format.count(receipt.columns),
          bytes: format.bytes(receipt.bytes),
        })}
        {kept > 0 ? ` ${words.keptAsText({ n: format.count(kept) })}.` : ""}
      </p>
      {receipt.evidence ? (
        <p>
          {words.evidence({ line: format.count(receipt.evidence.line) })}
          <code className={css.evidence}>{receipt.evidence.text}</code>
        </p>
      ) : null}
      {receipt.repairs.length === 0 ? (
        <p>{words.noRepair}</p>
      ) : (
        <>
          <p>
            <b>{words.repairs}</b>
          </p>
          <ul>
            {receipt.repairs.map((repair) => (
              <li key={repair.code}>{wordIssue(repair, language)}</li>
            ))}
          </ul>
        </>
      )}
      {issues.length === 0 ? null : (
        <>
          <p>
            <b>{words.issues}</b>
          </p>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.code} ${issue.where?.row} ${issue.where?.column}`}>
                {wordIssue(issue, language)}
                {placeOf(issue, survey, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
