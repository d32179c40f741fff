import { useState } from "react";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";
import type { KeptViewsState } from "../../kept/kept-views.ts";
import { parseLink, toLink } from "../../state/url.ts";
import css from "./device.module.css";
import type { Shell } from "./shell.ts";

/** The views that have a name: to be opened, renamed, erased. */
export function KeptViewList({ state, shell }: { readonly state: KeptViewsState; readonly shell: Shell }) {
  const { views, language, view } = shell;
  const words = language.messages.device;
  const [renaming, setRenaming] = useState<string | null>(null);
  const { language: tag, theme } = view.state;
  const rename = (id: string, name: string) => {
    setRenaming(null);
    if (name.trim() !== "") void views.rename(id, name.trim());
  };
  return (
    <ul className={css.list}>
      {state.views.map(({ id, name, link }) => (
        <li key={id}>
          <div className={css.what}>
            {renaming === id ? (
              <TextField label={words.viewName} shown value={name} onCommit={(text) => rename(id, text)} />
            ) : (
              <b>{name}</b>
            )}
          </div>
          <Buttons>
            <ButtonLink href={toLink({ ...parseLink(link).state, language: tag, theme })}>
              {words.open}
              <span className="visually-hidden"> {name}</span>
            </ButtonLink>
            <Button onPress={() => setRenaming(renaming === id ? null : id)}>
              {words.rename}
              <span className="visually-hidden"> {name}</span>
            </Button>
            <Button onPress={() => void views.erase(id)}>
              {words.erase}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Buttons>
        </li>
      ))}
      {state.unreadable.map((id) => (
        <li key={id}>
          <b className={css.what}>{words.viewDamaged}</b>
          <Button onPress={() => void views.erase(id)}>{words.erase}</Button>
        </li>
      ))}
    </ul>
  );
}
