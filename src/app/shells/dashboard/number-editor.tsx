import { useState } from "react";
import type { VariableProfile } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Correction } from "../../../survey/correction.ts";
import type { Variable } from "../../../survey/variable.ts";
import { Button } from "../../../views/ui/button.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import css from "./dashboard.module.css";
import { readCuts } from "./read-cuts.ts";

/** Where the usual bands of ages begin. */
const USUAL_AGES = [18, 25, 35, 50, 65];

/** Codes for no answer among numbers, and numbers cut into bands; nothing for variables of other kinds. */
export function NumberEditor({
  variable,
  profile,
  language,
  make,
}: {
  readonly variable: Variable;
  readonly profile: VariableProfile | null;
  readonly language: Language;
  readonly make: (correction: Correction) => void;
}) {
  const words = language.messages.correct;
  const [unfit, setUnfit] = useState("");
  const { id } = variable;
  const bands = variable.kind === "scale" ? variable.bands : undefined;
  if (variable.kind !== "numeric" && !bands) return null;

  const decimal = bands?.decimal ?? (variable.kind === "numeric" ? variable.decimal : ".");
  const say = (cuts: readonly number[]) =>
    cuts.map((cut) => String(cut).replace(".", decimal)).join(language.messages.figure.partSeparator);
  const cut = (cuts: readonly number[]) => make({ do: "bands", variable: id, cuts });
  const commit = (text: string) => {
    const cuts = readCuts(text);
    setUnfit(cuts === null ? text : "");
    if (cuts !== null) cut(cuts);
  };
  return (
    <>
      <section aria-label={words.bands} className={css.repair}>
        <h3>{words.bands}</h3>
        <p className={css.muted}>{words.bandsHelp}</p>
        <div className={css.editorFields}>
          <TextField
            shown
            label={words.cuts}
            value={say(bands?.cuts ?? [])}
            error={unfit === "" ? "" : words.cutsUnfit({ text: unfit })}
            onCommit={commit}
          />
        </div>
        <p className={css.presses}>
          <Button onPress={() => cut(USUAL_AGES)}>{words.usualAges}</Button>
          {Object.entries(profile?.groups ?? {}).map(([groups, cuts]) =>
            cuts.length === 0 ? null : (
              <Button key={groups} onPress={() => cut(cuts)}>
                {words.equalGroups({ n: language.format.count(Number(groups)) })}
              </Button>
            ),
          )}
          {bands ? (
            <Button look="quiet" onPress={() => cut([])}>
              {words.noBands}
            </Button>
          ) : null}
        </p>
      </section>
      <section aria-label={words.missingNumbers} className={css.repair}>
        <h3>{words.missingNumbers}</h3>
        <p className={css.muted}>{words.missingNumbersHelp}</p>
        <div className={css.editorFields}>
          <TextField
            shown
            label={words.addMissing}
            value=""
            onCommit={(text) => {
              for (const code of text.split(/[;\s]+/).filter((part) => part !== ""))
                make({ do: "missing", variable: id, code, kind: "no-answer" });
            }}
          />
        </div>
      </section>
    </>
  );
}
