import { useState } from "react";
import { AskingButton } from "../../../views/ui/asking-button.tsx";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import type { KeptView, KeptViewsState } from "../../kept/kept-views.ts";
import { parseLink, toLink } from "../../state/url.ts";
import css from "./device.module.css";
import { NameDialog } from "./name-dialog.tsx";
import type { Shell } from "./shell.ts";

/** The views that have a name: to be opened, renamed, erased. */
export function KeptViewList({ state, shell }: { readonly state: KeptViewsState; readonly shell: Shell }) {
  const { views, language, view } = shell;
  const words = language.messages.device;
  const [renaming, setRenaming] = useState<KeptView | null>(null);
  const { language: tag, theme } = view.state;
  const erase = (id: string, name: string) => (
    <AskingButton
      title={words.eraseView({ name })}
      help={words.eraseViewHelp}
      act={words.erase}
      refuse={words.notErasing}
      onAct={() => void views.erase(id)}
    >
      {words.erase}
      <span className="visually-hidden"> {name}</span>
    </AskingButton>
  );
  return (
    <ul className={css.list}>
      {state.views.map((one) => (
        <li key={one.id}>
          <b className={css.what}>{one.name}</b>
          <Buttons>
            <ButtonLink href={toLink({ ...parseLink(one.link).state, language: tag, theme })}>
              {words.open}
              <span className="visually-hidden"> {one.name}</span>
            </ButtonLink>
            <Button onPress={() => setRenaming(one)}>
              {words.rename}
              <span className="visually-hidden"> {one.name}</span>
            </Button>
            {erase(one.id, one.name)}
          </Buttons>
        </li>
      ))}
      {state.unreadable.map((id) => (
        <li key={id}>
          <b className={css.what}>{words.viewDamaged}</b>
          {erase(id, words.viewDamaged)}
        </li>
      ))}
      {renaming ? (
        <NameDialog
          title={words.renameView({ name: renaming.name })}
          act={words.rename}
          name={renaming.name}
          language={language}
          onName={async (name) => {
            if (await views.rename(renaming.id, name)) return null;
            const { refused } = views.state();
            return words.viewNotSaved({ reason: words.failures[refused?.failure.kind ?? "unknown"] });
          }}
          onClose={() => setRenaming(null)}
        />
      ) : null}
    </ul>
  );
}
