import { useState } from "react";
import { AskingButton } from "../../../views/ui/asking-button.tsx";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { download } from "../../download.ts";
import { type KeptFile, type KeptState, openId } from "../../kept/kept-state.ts";
import { blobOf } from "../../storage/record.ts";
import css from "./device.module.css";
import type { Shell } from "./shell.ts";

/** The files on this device; those that cannot be read are said to be so, and can be saved as they are, or erased. */
export function KeptFileList({ state, shell }: { readonly state: KeptState; readonly shell: Shell }) {
  const { kept, language } = shell;
  const words = language.messages.device;
  const { format } = language;
  const [empty, setEmpty] = useState<string | null>(null);
  const open = openId(state.keeping);
  const save = async ({ id, name }: KeptFile) => {
    const bytes = await kept.bytesOf(id);
    if (bytes) download(blobOf(bytes), name || words.namelessFile);
    setEmpty(bytes ? null : id);
  };
  return (
    <ul className={css.list}>
      {state.files.map((file) => {
        const name = file.name || words.nameless;
        const size = format.bytes(file.length);
        const date = format.day(file.since);
        return (
          <li key={file.id}>
            <div className={css.what}>
              <p>
                <b>{name}</b>
                {file.id === open ? ` · ${words.isOpen}` : ""}
              </p>
              {file.since === "" ? null : (
                <p className={css.muted}>
                  {words.file({ size, date, steps: format.count(file.steps) })}
                  {file.codebook === "" ? "" : `, ${words.fileBy({ name: file.codebook })}`}
                </p>
              )}
              {file.condition === "whole" ? null : <p className={css.alert}>{words[file.condition]}</p>}
              {empty === file.id ? <p role="alert">{words.nothingLeft({ name })}</p> : null}
            </div>
            <Buttons>
              {file.condition === "whole" && file.id !== open ? (
                <Button onPress={() => shell.openKept(file.id)}>
                  {words.open}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              ) : null}
              {file.condition === "whole" ? null : (
                <Button onPress={() => void save(file)}>
                  {words.save}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              )}
              <AskingButton
                title={words.eraseFile({ name })}
                help={words.eraseFileHelp}
                act={words.erase}
                refuse={words.notErasing}
                onAct={() => void kept.erase(file.id)}
              >
                {words.erase}
                <span className="visually-hidden"> {name}</span>
              </AskingButton>
            </Buttons>
          </li>
        );
      })}
    </ul>
  );
}
