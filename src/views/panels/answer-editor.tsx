import { useState } from "react";
import type { Language } from "../../i18n/language.ts";
import { MISSING_KINDS, type Missing } from "../../survey/missing.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import css from "./panels.module.css";

/** An answer, or a text that stands for none. */
export interface AnswerRow {
  readonly code: string;
  readonly label: string;
  /** How many cells say so; null while they are counted. */
  readonly n: number | null;
  /** Null: it is an answer. */
  readonly missing: Missing | null;
  /** Other texts read as this answer. */
  readonly spellings: readonly string[];
}

/** What may be done to the answers of a variable. */
export interface AnswerActions {
  readonly label: (code: string, label: string) => void;
  readonly order: (codes: readonly string[]) => void;
  readonly move: (code: string, by: -1 | 1) => void;
  readonly merge: (codes: readonly string[]) => void;
  readonly part: (code: string) => void;
  readonly treat: (code: string, as: Missing | null) => void;
  readonly net: (label: string, codes: readonly string[]) => void;
}

/** The answers of a variable, each to be renamed, moved, merged, grouped, or counted as missing. */
export function AnswerEditor({
  rows,
  fixed,
  movable,
  actions,
  language,
}: {
  readonly rows: readonly AnswerRow[];
  /** Options that are columns of the file: neither merged nor missing. */
  readonly fixed: boolean;
  /** Whether answers can change places: bands of a number cannot. */
  readonly movable: boolean;
  readonly actions: AnswerActions;
  readonly language: Language;
}) {
  const words = language.messages.correct;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [netName, setNetName] = useState("");
  const answers = rows.filter(({ missing }) => missing === null);
  const codes = answers.map(({ code }) => code);
  const selected = codes.filter((code) => chosen.includes(code));
  return (
    <>
      <div className={css.answerTable}>
        <table className={css.answers}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.count}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const name = row.code === "" ? words.blank : row.label || row.code;
              const place = codes.indexOf(row.code);
              const isAnswer = row.missing === null;
              return (
                <tr key={`${isAnswer} ${row.code}`} data-missing={!isAnswer}>
                  <td>
                    {isAnswer ? (
                      <input
                        type="checkbox"
                        aria-label={words.select({ name })}
                        checked={chosen.includes(row.code)}
                        onChange={({ currentTarget: { checked } }) =>
                          setChosen(
                            checked ? [...chosen, row.code] : chosen.filter((code) => code !== row.code),
                          )
                        }
                      />
                    ) : null}
                  </td>
                  <td>
                    <div className={css.reading}>
                      {isAnswer ? (
                        <TextField
                          label={words.labelOf({ name })}
                          value={row.label}
                          onCommit={(label) => actions.label(row.code, label)}
                        />
                      ) : (
                        name
                      )}
                      {fixed ? null : (
                        <select
                          className={css.treat}
                          aria-label={words.treatAs({ name })}
                          value={row.missing ?? ""}
                          onChange={({ currentTarget: { value } }) =>
                            actions.treat(row.code, MISSING_KINDS.find((kind) => kind === value) ?? null)
                          }
                        >
                          {row.code === "" ? null : <option value="">{words.asAnswer}</option>}
                          {MISSING_KINDS.map((kind) => (
                            <option key={kind} value={kind}>
                              {language.messages.data.missing[kind]}
                            </option>
                          ))}
                        </select>
                      )}
                    </div>
                    {isAnswer && row.label !== row.code && !fixed ? (
                      <code className={css.code}>{row.code}</code>
                    ) : null}
                    {row.spellings.length > 0 ? (
                      <p className={css.spellings}>
                        {words.spellings({ texts: language.format.list(row.spellings) })}{" "}
                        <Button look="quiet" onPress={() => actions.part(row.code)}>
                          {words.part}
                        </Button>
                      </p>
                    ) : null}
                  </td>
                  <td className={css.n}>{row.n === null ? "…" : language.format.count(row.n)}</td>
                  <td className={css.moves}>
                    {isAnswer && movable ? (
                      <>
                        <IconButton
                          name={words.up({ name })}
                          disabled={place === 0}
                          onPress={() => actions.move(row.code, -1)}
                        >
                          ↑
                        </IconButton>
                        <IconButton
                          name={words.down({ name })}
                          disabled={place === codes.length - 1}
                          onPress={() => actions.move(row.code, 1)}
                        >
                          ↓
                        </IconButton>
                      </>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={css.answerActions}>
        <span role="status">{words.selected({ n: language.format.count(selected.length) })}</span>
        {fixed ? null : (
          <Button
            disabled={selected.length < 2}
            onPress={() => {
              actions.merge(selected);
              setChosen([]);
            }}
          >
            {words.merge}
          </Button>
        )}
        <input
          type="text"
          className={css.netName}
          aria-label={words.netName}
          placeholder={words.netName}
          value={netName}
          onChange={({ currentTarget }) => setNetName(currentTarget.value)}
        />
        <Button
          disabled={selected.length === 0 || netName.trim() === ""}
          onPress={() => {
            actions.net(netName.trim(), selected);
            setChosen([]);
            setNetName("");
          }}
        >
          {words.net}
        </Button>
        {answers.length > 1 && movable ? (
          <Button onPress={() => actions.order([...codes].reverse())}>{words.reverse}</Button>
        ) : null}
      </div>
    </>
  );
}

function IconButton({
  name,
  disabled,
  onPress,
  children,
}: {
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      className={css.icon}
      aria-label={name}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPress}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
