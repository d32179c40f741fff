import { useSyncExternalStore } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { findVariable } from "../../../survey/codebook.ts";
import { correctedVariable } from "../../../survey/correction.ts";
import { worded } from "../../../survey/wording.ts";
import { Button } from "../../../views/ui/button.tsx";
import type { Step } from "../../state/history.ts";
import type { Library } from "../../state/library.ts";

/** What a step does, in a few words: what is done to the last variable, and to how many others. */
function whatOf(step: Step, survey: ImportedSurvey, { messages, tag, format }: Language): string {
  const last = step.at(-1);
  if (!last) return "";
  const variableOf = (change: Step[number]) => (change.do === "reread" ? null : correctedVariable(change));
  const id = variableOf(last);
  const variable = id === null ? undefined : findVariable(survey.codebook, id);
  const name = variable ? worded(variable.label, tag) : (id ?? "");
  const what = messages.correct.what[last.do]({ name });
  const others = new Set(step.map(variableOf).filter((other) => other !== null && other !== id)).size;
  return others === 0 ? what : `${what} ${messages.data.more({ n: format.count(others) })}`;
}

/** Undo and redo, each saying what. */
export function UndoRedo({
  library,
  survey,
  language,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly language: Language;
}) {
  const words = language.messages.correct;
  const { history } = useSyncExternalStore(library.subscribe, library.state);
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  return (
    <>
      <Button disabled={!last} onPress={() => library.undo()}>
        {last ? words.undoOf({ what: whatOf(last, survey, language) }) : words.undo}
      </Button>
      <Button disabled={!next} onPress={() => library.redo()}>
        {next ? words.redoOf({ what: whatOf(next, survey, language) }) : words.redo}
      </Button>
    </>
  );
}
