import type { ImportedSurvey } from "../../../engine/protocol.ts";
import { worded } from "../../../survey/wording.ts";
import { isAnswered } from "../../state/open-doubts.ts";
import css from "./dashboard.module.css";
import type { Shell } from "./shell.ts";

/** How much a file holds, and how much of it is still to be checked; then its name. */
export function ImportedTitle({ shell, survey }: { readonly shell: Shell; readonly survey: ImportedSurvey }) {
  const { language, open } = shell;
  const { format, messages, tag } = language;
  const doubts = survey.doubts.filter((doubt) => !isAnswered(doubt, open.confirmed)).length;
  const { variables, wave } = survey.codebook;
  const parts = [
    messages.doubts.rows({ n: format.count(survey.rows) }),
    messages.data.variablesCount({ n: format.count(variables.length) }),
    ...(doubts > 0 ? [messages.doubts.open({ n: format.count(doubts) })] : []),
  ];
  const title = worded(wave.title, tag);
  return (
    <>
      <h1>{parts.join(", ")}</h1>
      <p className={css.named}>
        <b>{title}</b>
        {title === survey.file ? "" : ` · ${survey.file}`}
      </p>
    </>
  );
}
