import { useState, useSyncExternalStore } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { plainLetters } from "../../../views/tables/result-row.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { SearchField } from "../../../views/ui/search-field.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";

/** Several columns made one question: which, and what it is called. */
export function GatherColumns({
  library,
  survey,
  language,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly language: Language;
}) {
  const words = language.messages.correct;
  const { unfit } = useSyncExternalStore(library.subscribe, library.state);
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<readonly VariableId[]>([]);
  const [name, setName] = useState<string | null>(null);
  const wanted = plainLetters(search.trim());
  const columns = survey.codebook.variables
    .filter(({ columns: places }) => places.length === 1)
    .map(({ id, label }) => ({ id, label: worded(label, language.tag) }));
  const selected = columns.filter(({ id }) => chosen.includes(id));
  const suggested = name ?? nameFor(selected.map(({ label }) => label));
  const close = () => {
    setOpen(false);
    setChosen([]);
    setName(null);
    setSearch("");
  };
  const isUnfit = unfit?.do === "gather";
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.gather}</Button>
      <Dialog title={words.gatherTitle} open={open} wide onClose={close}>
        <p>{words.gatherHelp}</p>
        <div className={css.editorFields}>
          <TextField shown label={words.gatherName} value={suggested} onCommit={setName} />
          <SearchField
            name={language.messages.data.searchVariable}
            value={search}
            narrow
            onChange={setSearch}
          />
        </div>
        <ul className={css.choices}>
          {columns
            .filter(({ label }) => plainLetters(label).includes(wanted))
            .map(({ id, label }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={({ currentTarget: { checked } }) =>
                      setChosen(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                    }
                  />{" "}
                  {label}
                </label>
              </li>
            ))}
        </ul>
        {isUnfit ? <p role="alert">{words.gatherUnfit}</p> : null}
        <div className={css.editorFoot}>
          <Button onPress={close}>{language.messages.app.cancel}</Button>
          <Button
            look="primary"
            disabled={selected.length === 0}
            onPress={() => {
              library.correct({ do: "gather", variables: selected.map(({ id }) => id), label: suggested });
              close();
            }}
          >
            {words.gatherThem({ n: language.format.count(selected.length) })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** What the columns have in common at their start, or the first and the last of them. */
function nameFor(labels: readonly string[]): string {
  const [first = "", ...others] = labels;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && first[same] === other[same]) same += 1;
    length = same;
  }
  const common = first.slice(0, length).replace(/[\s:/_[(–-]+$/, "");
  return common.length > 2 || others.length === 0 ? common : `${first} – ${others.at(-1)}`;
}
