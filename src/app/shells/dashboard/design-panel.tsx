import { useState } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { type CategoryCode, categoryCode } from "../../../survey/category.ts";
import { findVariable, variableOf } from "../../../survey/codebook.ts";
import type { SampleDesign } from "../../../survey/design.ts";
import { type CategoricalVariable, isCategorical, variableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import tables from "../../../views/tables/tables.module.css";
import { Button } from "../../../views/ui/button.tsx";
import { FileButton } from "../../../views/ui/file-button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import { typedNumber } from "../../margin-totals.ts";
import { filledMargin } from "../../state/raking-draft.ts";
import css from "./dashboard.module.css";
import type { Shell } from "./shell.ts";

const NONE = "";

/** How respondents were drawn: in groups, from strata, of how many. What is chosen is in use at once. */
export function DesignPanel({ shell, survey }: { readonly shell: Shell; readonly survey: ImportedSurvey }) {
  const { language, library } = shell;
  const { tag, format, messages } = language;
  const words = messages.design;
  const { codebook, clusters: found } = survey;
  const { strata, clusters } = codebook.design ?? { strata: null, clusters: null };
  const [refusal, setRefusal] = useState<string | null>(null);
  const stratified = strata && findVariable(codebook, strata.variable);
  const apply = (design: Partial<SampleDesign>) => {
    const next = { strata, clusters, ...design };
    library.correct({
      do: "design",
      design: next.strata === null && next.clusters === null ? null : next,
    });
  };
  const named = ({ id, label }: { readonly id: string; readonly label: Parameters<typeof worded>[0] }) => ({
    id,
    name: worded(label, tag),
  });
  const together = codebook.variables.filter(
    ({ id, kind, role }) =>
      kind !== "multiple" && kind !== "date" && role !== "weight" && id !== strata?.variable,
  );
  const parts = codebook.variables.filter(
    (variable): variable is CategoricalVariable =>
      isCategorical(variable) &&
      variable.kind !== "multiple" &&
      variable.categories.length > 1 &&
      variable.id !== clusters,
  );
  const importInto = async (variable: CategoricalVariable, file: File) => {
    const totals = await library.readMargin(file);
    if (!totals.ok) {
      setRefusal(wordFailure(totals.failure, language));
      return;
    }
    const { margin, unknown } = filledMargin(variable, totals.value);
    const given = margin.totals.filter(({ text }) => text !== "");
    const wrong = given.find(({ text }) => !isSize(text));
    if (wrong) {
      const stratum = variable.categories.find(({ code }) => code === wrong.code);
      setRefusal(
        words.badTotal({ stratum: stratum ? worded(stratum.label, tag) : wrong.code, text: wrong.text }),
      );
      return;
    }
    setRefusal(unknown.length > 0 ? messages.weights.unknown({ answers: format.list(unknown) }) : null);
    const known = given.map(({ code, text }) => ({ code, total: typedNumber(text) }));
    apply({ strata: { variable: variable.id, totals: known } });
  };

  return (
    <section className={css.panel} aria-labelledby="design">
      <h2 id="design">{words.title}</h2>
      <p className={css.muted}>{words.help}</p>
      {found ? (
        <Notice
          title={words.found({
            variable: worded(variableOf(codebook, found.variable).label, tag),
            clusters: format.count(found.clusters),
            mean: format.number(found.mean, 1),
          })}
        >
          <Button onPress={() => apply({ clusters: found.variable })}>
            {words.takeFound({ variable: worded(variableOf(codebook, found.variable).label, tag) })}
          </Button>
        </Notice>
      ) : null}
      <div className={css.editorFields}>
        <Select
          label={words.clusters}
          value={clusters ?? NONE}
          options={[{ id: NONE, name: words.noClusters }, ...together.map(named)]}
          onChange={(id) => apply({ clusters: id === NONE ? null : variableId(id) })}
        />
        <Select
          label={words.strata}
          value={strata?.variable ?? NONE}
          options={[{ id: NONE, name: words.noStrata }, ...parts.map(named)]}
          onChange={(id) => apply({ strata: id === NONE ? null : { variable: variableId(id), totals: [] } })}
        />
      </div>
      {strata && stratified && isCategorical(stratified) ? (
        <StratumSizes
          key={strata.variable}
          shell={shell}
          variable={stratified}
          totals={strata.totals}
          ofClusters={clusters !== null}
          onSize={(code, total) =>
            apply({
              strata: {
                variable: strata.variable,
                totals: [
                  ...strata.totals.filter((one) => one.code !== code),
                  ...(total === null ? [] : [{ code, total }]),
                ],
              },
            })
          }
          onFile={(file) => void importInto(stratified, file)}
        />
      ) : null}
      {refusal === null ? null : <Notice title={refusal} tone="alert" />}
    </section>
  );
}

/** A whole number of 1 or more: members of a population are counted. */
const isSize = (text: string): boolean => {
  const size = typedNumber(text);
  return Number.isInteger(size) && size >= 1;
};

function StratumSizes({
  shell,
  variable,
  totals,
  ofClusters,
  onSize,
  onFile,
}: {
  readonly shell: Shell;
  readonly variable: CategoricalVariable;
  readonly totals: NonNullable<SampleDesign["strata"]>["totals"];
  readonly ofClusters: boolean;
  /** Null: not known. */
  readonly onSize: (code: CategoryCode, total: number | null) => void;
  readonly onFile: (file: File) => void;
}) {
  const { tag, messages } = shell.language;
  const words = messages.design;
  /** What was typed and is no size. */
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const type = (code: CategoryCode, text: string) => {
    const { [code]: _, ...others } = wrong;
    const isBlank = text.trim() === "";
    if (isBlank || isSize(text)) {
      setWrong(others);
      onSize(code, isBlank ? null : typedNumber(text));
    } else setWrong({ ...others, [code]: text });
  };
  return (
    <>
      <p className={css.muted}>{ofClusters ? words.totalsOfClusters : words.totalsOfRespondents}</p>
      <table className={tables.results}>
        <thead>
          <tr>
            <th scope="col">{worded(variable.label, tag)}</th>
            <th scope="col">{words.size}</th>
          </tr>
        </thead>
        <tbody>
          {variable.categories.map(({ code, label }) => {
            const stratum = worded(label, tag);
            const known = totals.find((one) => one.code === code)?.total;
            const text = wrong[code];
            return (
              <tr key={code}>
                <th scope="row">{stratum}</th>
                <td>
                  <TextField
                    label={words.total({ stratum })}
                    value={text ?? (known === undefined ? "" : String(known))}
                    error={text === undefined ? "" : words.badTotal({ stratum, text })}
                    onCommit={(typed) => type(categoryCode(code), typed)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={css.weightActions}>
        <FileButton accept=".csv,.txt,.tsv,.xlsx" onFile={onFile}>
          {words.importSizes}
        </FileButton>
      </p>
    </>
  );
}
