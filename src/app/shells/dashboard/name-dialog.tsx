import { useRef, useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { LiveField } from "../../../views/ui/live-field.tsx";
import css from "./device.module.css";

/** Asks for the name of a view. It stays until the view has it, and says why it does not. */
export function NameDialog({
  title,
  help,
  act,
  name,
  language,
  onName,
  onClose,
}: {
  readonly title: string;
  readonly help?: string;
  /** What the button does. */
  readonly act: string;
  /** The one that it has, or would have. */
  readonly name: string;
  readonly language: Language;
  /** Resolves to why that was not done, in words; null: it was. */
  readonly onName: (name: string) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const words = language.messages.device;
  const [typed, setTyped] = useState(name);
  const [reason, setReason] = useState<string | null>(null);
  const isUnderWay = useRef(false);
  const save = async () => {
    // Whoever presses twice means one view.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const why = await onName(typed.trim() || name);
    isUnderWay.current = false;
    setReason(why);
    if (why === null) onClose();
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <div className={css.naming}>
        {help === undefined ? null : <p>{help}</p>}
        <LiveField
          label={words.viewName}
          takesFocus
          value={typed}
          placeholder={name}
          onChange={setTyped}
          onEnter={() => void save()}
        />
        {reason === null ? null : <p role="alert">{reason}</p>}
        <Buttons>
          <Button look="primary" onPress={() => void save()}>
            {act}
          </Button>
          <Button onPress={onClose}>{language.messages.app.cancel}</Button>
        </Buttons>
      </div>
    </Dialog>
  );
}
