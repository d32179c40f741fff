import { useState, useSyncExternalStore } from "react";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { LiveField } from "../../../views/ui/live-field.tsx";
import { toLink } from "../../state/url.ts";
import css from "./device.module.css";
import type { Shell } from "./shell.ts";

/** Gives this view a name, and keeps its link on this device. */
export function SaveView({ shell, title }: { readonly shell: Shell; readonly title: string }) {
  const { views, language, view } = shell;
  const words = language.messages.device;
  const { refused } = useSyncExternalStore(views.subscribe, views.state);
  const [name, setName] = useState<string | null>(null);
  const [saved, setSaved] = useState("");
  const reason = refused ? words.failures[refused.failure.kind] : "";
  const save = async () => {
    const named = (name ?? "").trim() || title;
    if (!(await views.save(named, toLink(view.state)))) return;
    setSaved(named);
    setName(null);
  };
  return (
    <>
      <Button onPress={() => setName(title)}>
        <span aria-live="polite">{saved === "" ? words.saveView : words.viewSaved({ name: saved })}</span>
      </Button>
      <Dialog title={words.saveView} open={name !== null} onClose={() => setName(null)}>
        <div className={css.naming}>
          <p>{words.saveViewHelp}</p>
          <LiveField label={words.viewName} value={name ?? ""} placeholder={title} onChange={setName} />
          {refused?.what === "save" ? <p role="alert">{words.refused({ reason })}</p> : null}
          <Buttons>
            <Button look="primary" onPress={() => void save()}>
              {words.saveView}
            </Button>
            <Button onPress={() => setName(null)}>{language.messages.app.cancel}</Button>
          </Buttons>
        </div>
      </Dialog>
    </>
  );
}
