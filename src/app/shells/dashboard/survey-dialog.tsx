import { useState } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Correction } from "../../../survey/correction.ts";
import { STRICT_THRESHOLD, THRESHOLDS } from "../../../survey/threshold.ts";
import { MEASUREMENTS, SAMPLINGS, type Wave } from "../../../survey/wave.ts";
import { worded } from "../../../survey/wording.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";

type Facts = Extract<Correction, { readonly do: "wave" }>["set"];

/** Null where no such number is typed. */
function wholeNumber(text: string, least: number): number | null {
  const plain = text.replace(/[\s\u00A0\u202F]/g, "");
  return /^\d{1,12}$/.test(plain) && Number(plain) >= least ? Number(plain) : null;
}

/** What the threshold may be: none, what each unit asks for, what those choose who want to be sure, and the file's own. */
function thresholdsFor({ threshold }: Wave): readonly number[] {
  const usual = [0, THRESHOLDS.organisation, THRESHOLDS.person, STRICT_THRESHOLD];
  return [...new Set([...usual, ...(threshold === null ? [] : [threshold])])].sort((a, b) => a - b);
}

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
  const [refusal, setRefusal] = useState("");
  const declare = (text: string) => {
    const population = wholeNumber(text, 1);
    const { count } = language.format;
    const refused =
      text.trim() === ""
        ? ""
        : population === null
          ? words.populationNotANumber({ text })
          : population < survey.rows
            ? words.populationTooSmall({ population: count(population), rows: count(survey.rows) })
            : "";
    setRefusal(refused);
    if (refused === "") set({ population });
  };
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
        <TextField
          shown
          label={words.population}
          value={wave.population === null ? "" : String(wave.population)}
          error={refusal}
          onCommit={declare}
        />
        <Select
          label={words.threshold}
          value={String(wave.threshold ?? THRESHOLDS[wave.unit])}
          options={thresholdsFor(wave).map((k) => ({
            id: String(k),
            name: k === 0 ? words.noThreshold : words.thresholdOf({ k: language.format.count(k) }),
          }))}
          onChange={(id) => set({ threshold: Number(id) === THRESHOLDS[wave.unit] ? null : Number(id) })}
        />
        <Select
          label={words.rows}
          value={aggregate ? "figures" : "respondents"}
          options={(["respondents", "figures"] as const).map((id) => ({ id, name: words.rowsAre[id] }))}
          onChange={(id) => library.correct({ do: "respondents", are: id === "respondents" })}
        />
      </div>
      <p>{words.populationHelp}</p>
      <div className={css.editorFoot}>
        <Button look="primary" onPress={onClose}>
          {language.messages.app.close}
        </Button>
      </div>
    </Dialog>
  );
}
