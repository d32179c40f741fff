import { useLayoutEffect, useState } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import { made } from "../../state/history.ts";
import { codebookText } from "../../state/remembered.ts";
import { ChangeList } from "./change-list.tsx";
import css from "./dashboard.module.css";
import { MismatchList } from "./mismatch-list.tsx";
import { TOOLS } from "./questionnaire-tools.ts";
import type { Shell } from "./shell.ts";
import { SurveyDialog } from "./survey-dialog.tsx";
import { UndoRedo } from "./undo-redo.tsx";

/** Ctrl+Z and Ctrl+Y where nobody is typing. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  // Heard from the moment that the page is seen.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("input[type=text], input[type=search], textarea")
      )
        return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undo, redo]);
}

/** What was corrected, undoing it, and the codebook that keeps it. */
export function CorrectionBar({ shell, survey }: { readonly shell: Shell; readonly survey: ImportedSurvey }) {
  const { library, language, open, chooseFile } = shell;
  const words = language.messages.correct;
  const [describing, setDescribing] = useState(false);
  const [keys] = useState(() => ({ undo: () => library.undo(), redo: () => library.redo() }));
  useUndoKeys(keys.undo, keys.redo);
  const { done } = open.history;
  const corrections = made(open.history).length;
  const refused = survey.refused.filter((index) => index < corrections).length;
  const save = () => {
    const blob = new Blob([codebookText(survey)], { type: "application/json" });
    download(blob, `${survey.file.replace(/\.[^.]*$/, "")}.${words.codebookSuffix}.json`);
  };
  return (
    <section className={css.correctionBar} aria-label={words.done({ n: language.format.count(done.length) })}>
      <p role="status">
        <b>{done.length === 0 ? words.none : words.done({ n: language.format.count(done.length) })}</b>
        {refused > 0 ? ` · ${words.refused({ n: language.format.count(refused) })}` : ""}
      </p>
      <UndoRedo library={library} survey={survey} language={language} />
      <Button onPress={() => setDescribing(true)}>{words.survey}</Button>
      <Button look={done.length > 0 ? "primary" : "button"} onPress={save}>
        {words.save}
      </Button>
      <Button onPress={chooseFile}>{words.load}</Button>
      <p className={css.muted}>{words.saveHelp}</p>
      {describing ? (
        <SurveyDialog
          library={library}
          survey={survey}
          language={language}
          onClose={() => setDescribing(false)}
        />
      ) : null}
    </section>
  );
}

/** The codebook that the file is read by, or could be, and what is not as it says. */
export function CodebookNotices({
  shell,
  survey,
}: {
  readonly shell: Shell;
  readonly survey: ImportedSurvey;
}) {
  const { library, language, open } = shell;
  const words = language.messages.correct;
  const { offer, adopted } = open;
  return (
    <>
      {offer ? (
        <Notice
          title={words.offer({ name: offer.file })}
          actions={
            <>
              <Button look="primary" onPress={() => void library.takeOffer()}>
                {words.take}
              </Button>
              <Button onPress={() => library.forgetOffer()}>{words.decline}</Button>
            </>
          }
        >
          <ChangeList
            changes={offer.changes}
            before={offer.survey.codebook}
            after={survey.codebook}
            language={language}
          />
        </Notice>
      ) : null}
      {adopted !== null && survey.changes ? (
        <Notice
          title={words.adopted({ name: adopted })}
          actions={<Button onPress={() => void library.adopt(null)}>{words.leave}</Button>}
        >
          <ChangeList changes={survey.changes} before={null} after={survey.codebook} language={language} />
        </Notice>
      ) : null}
      {adopted !== null && survey.questionnaire ? (
        <Notice
          title={words.asked({ name: adopted, kind: TOOLS[survey.questionnaire.kind] })}
          actions={<Button onPress={() => void library.adopt(null)}>{words.leave}</Button>}
        >
          <MismatchList survey={survey} questionnaire={survey.questionnaire} language={language} />
        </Notice>
      ) : null}
    </>
  );
}
