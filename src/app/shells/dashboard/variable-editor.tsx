import { useSyncExternalStore } from "react";
import type { ImportedSurvey, VariableProfile } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { type CategoryCode, categoryCode } from "../../../survey/category.ts";
import { type Correction, correctedVariable } from "../../../survey/correction.ts";
import { isCategorical, KINDS, ROLES, type Variable, type VariableKind } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { AnswerEditor, type AnswerRow } from "../../../views/panels/answer-editor.tsx";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import type { Library } from "../../state/library.ts";
import { ColumnsEditor } from "./columns-editor.tsx";
import css from "./dashboard.module.css";
import { NumberEditor } from "./number-editor.tsx";
import { OrderProposals } from "./order-proposals.tsx";
import { UndoRedo } from "./undo-redo.tsx";

/** Beyond this an answer is found sooner in the file than in a list. */
const MOST_ROWS = 400;

function rowsOf(variable: Variable, profile: VariableProfile | null, { tag }: Language): AnswerRow[] {
  const answers = isCategorical(variable)
    ? variable.categories.map(
        ({ code, label, spellings = [] }, index): AnswerRow => ({
          code,
          label: worded(label, tag),
          n: profile?.categories[index] ?? null,
          missing: null,
          spellings,
        }),
      )
    : [];
  const missing = variable.missing.map(
    ({ code, label, kind }, index): AnswerRow => ({
      code,
      label: worded(label, tag),
      n: profile?.missingCodes[index] ?? null,
      missing: kind,
      spellings: [],
    }),
  );
  return [...answers, ...missing.filter(({ n }) => n !== 0)];
}

/** Everything that was inferred of one variable, to be corrected; each change is made at once and can be undone. */
export function VariableEditor({
  library,
  survey,
  variable: corrected,
  profiled: variable,
  profile,
  language,
  onClose,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly variable: Variable;
  /** The variable as it was when it was last counted: what is under the hand stays until the next count. */
  readonly profiled: Variable;
  /** Null until it is first counted. */
  readonly profile: VariableProfile | null;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const { correct: words, data } = language.messages;
  const { id } = corrected;
  const name = worded(corrected.label, language.tag);
  const { unfit } = useSyncExternalStore(library.subscribe, library.state);
  const make = (correction: Correction) => library.correct(correction);
  const codes = (texts: readonly string[]): CategoryCode[] => texts.map(categoryCode);
  const spread = variable.columns.length > 1;
  const rows = rowsOf(variable, profile, language);

  return (
    <Dialog title={words.editName({ name })} open wide onClose={onClose}>
      <div className={css.editorFields}>
        <TextField
          shown
          label={words.name}
          value={name}
          onCommit={(label) => make({ do: "rename", variable: id, label })}
        />
        <Select
          label={words.kind}
          value={corrected.kind}
          options={(spread || isBanded(corrected) ? [corrected.kind] : KINDS).map((kind) => ({
            id: kind,
            name: data.kinds[kind],
          }))}
          onChange={(kind) => make({ do: "kind", variable: id, kind: kind as VariableKind })}
        />
        <Select
          label={words.role}
          value={corrected.role}
          options={ROLES.filter((role) => role !== "weight" || corrected.kind === "numeric").map((role) => ({
            id: role,
            name: data.roles[role],
          }))}
          onChange={(role) => make({ do: "role", variable: id, role: role as Variable["role"] })}
        />
        {corrected.kind === "numeric" ? (
          <Select
            label={words.decimal}
            value={corrected.decimal}
            options={[",", "."].map((mark) => ({ id: mark, name: data.decimals[mark as "," | "."] }))}
            onChange={(mark) => make({ do: "decimal", variable: id, decimal: mark === "," ? "," : "." })}
          />
        ) : null}
        {corrected.kind === "date" ? (
          <Select
            label={words.dateOrder}
            value={corrected.order}
            options={(["dmy", "mdy", "ymd"] as const).map((order) => ({
              id: order,
              name: words.dateOrders[order],
            }))}
            onChange={(order) => make({ do: "dates", variable: id, order: order as "dmy" | "mdy" | "ymd" })}
          />
        ) : null}
      </div>
      {variable.personal ? (
        <p className={css.muted}>{words.personalNote({ what: words.personal[variable.personal] })}</p>
      ) : null}
      {rows.length > 0 && rows.length <= MOST_ROWS ? (
        <AnswerEditor
          rows={rows}
          fixed={spread || isBanded(variable)}
          movable={!isBanded(variable)}
          language={language}
          actions={{
            label: (code, label) => make({ do: "label", variable: id, code: categoryCode(code), label }),
            order: (texts) => make({ do: "order", variable: id, codes: codes(texts) }),
            move: (code, by) => make({ do: "move", variable: id, code: categoryCode(code), by }),
            merge: (texts) => make({ do: "merge", variable: id, codes: mostFrequent(codes(texts), rows) }),
            part: (code) => make({ do: "part", variable: id, code: categoryCode(code) }),
            treat: (code, kind) =>
              make(
                kind === null
                  ? { do: "answer", variable: id, code }
                  : { do: "missing", variable: id, code, kind },
              ),
            net: (label, texts) => make({ do: "net", variable: id, label, codes: codes(texts) }),
          }}
        />
      ) : null}
      {unfit && correctedVariable(unfit) === id ? <p role="alert">{words.unfit}</p> : null}
      {(profile?.nearEqual ?? []).map((group) => (
        <p key={group.join("\n")} className={css.suggestion}>
          {words.nearEqual({ answers: language.format.list(group.map((text) => words.quoted({ text }))) })}{" "}
          <Button onPress={() => make({ do: "merge", variable: id, codes: mostFrequent(group, rows) })}>
            {words.mergeThem}
          </Button>
        </p>
      ))}
      <OrderProposals
        variable={id}
        proposals={profile?.orders ?? []}
        codebook={survey.codebook}
        language={language}
        onCorrect={(...corrections) => library.correct(...corrections)}
      />
      <NumberEditor variable={variable} profile={profile} language={language} make={make} />
      {variable.kind === "multiple" && spread ? (
        <ColumnsEditor variable={variable} language={language} make={make} />
      ) : null}
      {isCategorical(variable) && variable.nets ? (
        <section>
          <h3>{words.nets}</h3>
          <ul className={css.nets}>
            {variable.nets.map(({ label, codes: together }) => (
              <li key={label.text}>
                <b>{label.text}</b> : {language.format.list(together.map((code) => labelOf(variable, code)))}{" "}
                <Button
                  look="quiet"
                  onPress={() => make({ do: "net", variable: id, label: label.text, codes: [] })}
                >
                  {words.removeNet({ name: label.text })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className={css.editorFoot}>
        <UndoRedo library={library} survey={survey} language={language} />
        <Button look="primary" onPress={onClose}>
          {language.messages.app.close}
        </Button>
      </div>
    </Dialog>
  );
}

const isBanded = (variable: Variable): boolean => variable.kind === "scale" && variable.bands !== undefined;

/** The spelling that most chose comes first: it gives the answer its name. */
function mostFrequent(group: readonly CategoryCode[], rows: readonly AnswerRow[]): CategoryCode[] {
  const count = (code: string) => rows.find((row) => row.code === code && row.missing === null)?.n ?? 0;
  return [...group].sort((a, b) => count(b) - count(a));
}

const labelOf = (variable: Variable, code: string): string =>
  (isCategorical(variable) && variable.categories.find((each) => each.code === code)?.label.text) || code;
