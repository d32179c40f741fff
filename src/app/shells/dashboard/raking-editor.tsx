import { useState } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import type { MarginShare, WeightReport } from "../../../stats/weight-report.ts";
import { findVariable } from "../../../survey/codebook.ts";
import {
  type CategoricalVariable,
  isCategorical,
  type VariableId,
  variableId,
} from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { MarginTable } from "../../../views/panels/margin-table.tsx";
import { Button } from "../../../views/ui/button.tsx";
import { FileButton } from "../../../views/ui/file-button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { Select } from "../../../views/ui/select.tsx";
import {
  emptyMargin,
  filledMargin,
  isTotal,
  type MarginDraft,
  type RakingDraft,
} from "../../state/raking-draft.ts";
import css from "./dashboard.module.css";
import type { Shell } from "./shell.ts";
import { weightColumns } from "./weight-columns.ts";

const NOTHING = "";
const TRIMS = [5, 4, 3, 2];

/** Margins to type or import, the weights to start from, and the largest weight allowed. */
export function RakingEditor({
  shell,
  survey,
  draft,
  report,
  onChange,
}: {
  readonly shell: Shell;
  readonly survey: ImportedSurvey;
  readonly draft: RakingDraft;
  /** Null while the draft has no weights. */
  readonly report: WeightReport | null;
  readonly onChange: (draft: RakingDraft) => void;
}) {
  const { language, library } = shell;
  const { tag, format, messages } = language;
  const words = messages.weights;
  const [refusal, setRefusal] = useState<string | null>(null);
  const usable = survey.codebook.variables.filter(
    (variable): variable is CategoricalVariable =>
      isCategorical(variable) && variable.kind !== "multiple" && variable.categories.length > 1,
  );
  const left = usable.filter(({ id }) => !draft.margins.some(({ variable }) => variable === id));
  const replace = (margin: MarginDraft) =>
    onChange({
      ...draft,
      margins: draft.margins.map((one) => (one.variable === margin.variable ? margin : one)),
    });
  const importInto = async (variable: CategoricalVariable, file: File) => {
    const totals = await library.readMargin(file);
    if (!totals.ok) {
      setRefusal(wordFailure(totals.failure, language));
      return;
    }
    const { margin, unknown } = filledMargin(variable, totals.value);
    setRefusal(unknown.length > 0 ? words.unknown({ answers: format.list(unknown) }) : null);
    replace(margin);
  };
  const sharesOf = (id: VariableId): readonly MarginShare[] =>
    report?.margins.find(({ variable }) => variable === id)?.shares ?? [];

  return (
    <>
      <p className={css.muted}>{words.help}</p>
      {draft.margins.map((margin) => {
        const variable = findVariable(survey.codebook, margin.variable);
        if (!variable || !isCategorical(variable)) return null;
        const name = worded(variable.label, tag);
        return (
          <fieldset key={margin.variable} className={css.margin}>
            <legend>{words.margin({ name })}</legend>
            <MarginTable
              answers={variable.categories.map(({ code, label }) => ({ code, label: worded(label, tag) }))}
              texts={margin.totals.map((one) => ({
                ...one,
                isWrong: one.text.trim() !== "" && !isTotal(one.text),
              }))}
              shares={sharesOf(margin.variable)}
              language={language}
              onType={(code, text) =>
                replace({
                  ...margin,
                  totals: margin.totals.map((one) => (one.code === code ? { code: one.code, text } : one)),
                })
              }
            />
            <p className={css.weightActions}>
              <FileButton accept=".csv,.txt,.tsv,.xlsx" onFile={(file) => void importInto(variable, file)}>
                {words.importMargin({ name })}
              </FileButton>
              <Button
                onPress={() =>
                  onChange({
                    ...draft,
                    margins: draft.margins.filter((one) => one.variable !== margin.variable),
                  })
                }
              >
                {words.removeMargin({ name })}
              </Button>
            </p>
          </fieldset>
        );
      })}
      {refusal === null ? null : <Notice title={refusal} tone="alert" />}
      <div className={css.editorFields}>
        {left.length > 0 ? (
          <Select
            label={words.addMargin}
            value={NOTHING}
            options={[
              { id: NOTHING, name: words.chooseVariable },
              ...left.map(({ id, label }) => ({ id, name: worded(label, tag) })),
            ]}
            onChange={(id) => {
              const variable = left.find((one) => one.id === id);
              if (variable) onChange({ ...draft, margins: [...draft.margins, emptyMargin(variable)] });
            }}
          />
        ) : null}
        <Select
          label={words.base}
          value={draft.base ?? NOTHING}
          options={[
            { id: NOTHING, name: words.noBase },
            ...weightColumns(survey.codebook).map(({ id, label }) => ({ id, name: worded(label, tag) })),
          ]}
          onChange={(id) => onChange({ ...draft, base: id === NOTHING ? null : variableId(id) })}
        />
        <Select
          label={words.trim}
          value={draft.trim === null ? NOTHING : String(draft.trim)}
          options={[
            { id: NOTHING, name: words.noTrim },
            ...[...new Set([...TRIMS, ...(draft.trim === null ? [] : [draft.trim])])].map((times) => ({
              id: String(times),
              name: words.trimAt({ times: format.number(times, Number.isInteger(times) ? 0 : 1) }),
            })),
          ]}
          onChange={(id) => onChange({ ...draft, trim: id === NOTHING ? null : Number(id) })}
        />
      </div>
    </>
  );
}
