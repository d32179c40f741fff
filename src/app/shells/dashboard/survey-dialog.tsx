import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Correction } from "../../../survey/correction.ts";
import { MEASUREMENTS, SAMPLINGS } from "../../../survey/wave.ts";
import { worded } from "../../../survey/wording.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";

type Facts = Extract<Correction, { readonly do: "wave" }>["set"];

/** What no file says of its survey: who answered, how, when. */
export function SurveyDialog({
  library,
  survey,
  language,
  onClose,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const words = language.messages.correct;
  const { wave, aggregate } = survey.codebook;
  const set = (facts: Facts) => library.correct({ do: "wave", set: facts });
  return (
    <Dialog title={words.surveyTitle} open onClose={onClose}>
      <p>{words.surveyHelp}</p>
      <div className={css.editorFields}>
        <TextField
          shown
          label={words.title}
          value={worded(wave.title, language.tag)}
          onCommit={(title) => set({ title })}
        />
        <TextField
          shown
          label={words.edition}
          value={wave.edition}
          onCommit={(edition) => set({ edition })}
        />
        <Select
          label={words.unit}
          value={wave.unit}
          options={(["person", "organisation"] as const).map((unit) => ({
            id: unit,
            name: words.units[unit],
          }))}
          onChange={(unit) => set({ unit: unit === "organisation" ? "organisation" : "person" })}
        />
        <Select
          label={words.measurement}
          value={wave.measurement}
          options={MEASUREMENTS.map((id) => ({ id, name: words.measurements[id] }))}
          onChange={(id) => set({ measurement: MEASUREMENTS.find((each) => each === id) ?? "unknown" })}
        />
        <Select
          label={words.sampling}
          value={wave.sampling}
          options={SAMPLINGS.map((id) => ({ id, name: words.samplings[id] }))}
          onChange={(id) => set({ sampling: SAMPLINGS.find((each) => each === id) ?? "unknown" })}
        />
        <Select
          label={words.rows}
          value={aggregate ? "figures" : "respondents"}
          options={(["respondents", "figures"] as const).map((id) => ({ id, name: words.rowsAre[id] }))}
          onChange={(id) => library.correct({ do: "respondents", are: id === "respondents" })}
        />
      </div>
      <div className={css.editorFoot}>
        <Button look="primary" onPress={onClose}>
          {language.messages.app.close}
        </Button>
      </div>
    </Dialog>
  );
}
