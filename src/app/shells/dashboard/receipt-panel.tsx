import { useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { wordIssue } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import css from "./dashboard.module.css";
import { ProblemList } from "./problem-list.tsx";
import { ReadingDialog } from "./reading-dialog.tsx";
import type { Shell } from "./shell.ts";

/** How the file was read, in a sentence; what was repaired; what should be looked at. */
export function ReceiptPanel({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { language, library, open } = shell;
  const [correcting, setCorrecting] = useState(false);
  const imported = survey.origin === "file" ? open.imported : null;
  const { receipt } = survey;
  const { messages, format } = language;
  const words = messages.data;
  const kept = survey.codebook.variables.filter(({ kind }) => kind === "identifier").length;
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
        {kept > 0 ? ` ${words.keptAsText({ n: format.count(kept) })}.` : ""}{" "}
        {imported ? (
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {messages.correct.reading}
          </Button>
        ) : null}
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
      <ProblemList survey={survey} language={language} />
      {imported && correcting ? (
        <ReadingDialog
          library={library}
          survey={imported}
          language={language}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </section>
  );
}
