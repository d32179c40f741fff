import { useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { wordIssue } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import css from "./dashboard.module.css";
import { ProblemList } from "./problem-list.tsx";
import { TOOLS } from "./questionnaire-tools.ts";
import { ReadingDialog } from "./reading-dialog.tsx";
import { receiptSentence } from "./receipt-sentence.ts";
import { SheetDialog } from "./sheet-dialog.tsx";
import type { Shell } from "./shell.ts";

/** How the file was read, in a sentence; what was repaired; what should be looked at. */
export function ReceiptPanel({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { language, library, open } = shell;
  const [correcting, setCorrecting] = useState(false);
  const { receipt } = survey;
  const imported = survey.origin === "file" ? open.imported : null;
  const used = imported?.questionnaire ?? null;
  // What declares its variables, as SPSS does, can be read in one way.
  const text = receipt.format === "csv" ? receipt : null;
  const book = receipt.format === "xlsx" ? receipt : null;
  const { messages, format } = language;
  const words = messages.data;
  const kept = survey.codebook.variables.filter(({ kind }) => kind === "identifier").length;
  return (
    <section className={css.panel} aria-labelledby="receipt">
      <h2 id="receipt">{words.receipt}</h2>
      <p>
        {receiptSentence(survey, language)}
        {kept > 0 ? ` ${words.keptAsText({ n: format.count(kept) })}.` : ""}{" "}
        {imported && (text || book) ? (
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {messages.correct.reading}
          </Button>
        ) : null}
      </p>
      {used && open.adopted !== null ? (
        <p>
          {messages.correct.asked({ name: open.adopted, kind: TOOLS[used.kind] })}.{" "}
          {messages.correct.askedFound({
            found: format.count(used.found),
            all: format.count(used.questions),
          })}
        </p>
      ) : null}
      {receipt.format === "csv" && receipt.evidence ? (
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
      <ProblemList survey={survey} doubts={imported?.doubts ?? []} language={language} />
      {imported && text && correcting ? (
        <ReadingDialog
          library={library}
          survey={imported}
          receipt={text}
          language={language}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
      {imported && book && correcting ? (
        <SheetDialog
          library={library}
          survey={imported}
          receipt={book}
          language={language}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </section>
  );
}
