import { useState } from "react";
import type { Receipt } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";

/** Which sheet of a workbook is read, where another one than the fullest holds the answers. */
export function SheetDialog({
  library,
  receipt,
  language,
  onClose,
}: {
  readonly library: Library;
  readonly receipt: Extract<Receipt, { readonly format: "xlsx" }>;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const words = language.messages.correct;
  const { format, sheets } = receipt;
  const [sheet, setSheet] = useState(receipt.sheet);
  return (
    <Dialog title={words.readingTitle} open onClose={onClose}>
      <p>{words.readingHelp}</p>
      <div className={css.editorFields}>
        <Select
          label={words.sheet}
          value={sheet}
          options={sheets.map((id) => ({ id, name: id }))}
          onChange={(id) => setSheet(id)}
        />
      </div>
      <div className={css.editorFoot}>
        <Button onPress={onClose}>{language.messages.app.cancel}</Button>
        <Button
          look="primary"
          onPress={() => {
            onClose();
            void library.reread({ format, sheet });
          }}
        >
          {words.reread}
        </Button>
      </div>
    </Dialog>
  );
}
