import { useState } from "react";
import type { ImportedSurvey, Receipt } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { type RowsReading, rowsReading } from "../../../survey/rows-reading.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";
import { RowsFields } from "./rows-fields.tsx";

/** Which sheet of a workbook is read, where another one than the fullest holds the answers; header and last rows. */
export function SheetDialog({
  library,
  survey,
  receipt,
  language,
  onClose,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly receipt: Extract<Receipt, { readonly format: "xlsx" }>;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const words = language.messages.correct;
  const { format, sheets } = receipt;
  const [sheet, setSheet] = useState(receipt.sheet);
  const [rows, setRows] = useState<RowsReading>(() => rowsReading(survey.reading));
  const [isRefused, setRefused] = useState(false);
  return (
    <Dialog title={words.readingTitle} open onClose={onClose}>
      <p>{words.readingHelp}</p>
      <div className={css.editorFields}>
        {sheets.length > 1 ? (
          <Select
            label={words.sheet}
            value={sheet}
            options={sheets.map((id) => ({ id, name: id }))}
            onChange={(id) => {
              setSheet(id);
              setRefused(false);
              // What is so of one sheet says nothing of another.
              setRows(id === receipt.sheet ? rowsReading(survey.reading) : {});
            }}
          />
        ) : null}
        <RowsFields
          key={sheet}
          receipt={sheet === receipt.sheet ? receipt : null}
          rows={rows}
          language={language}
          onChange={setRows}
          onRefuse={setRefused}
        />
      </div>
      <p>{words.rowsHelp}</p>
      <div className={css.editorFoot}>
        <Button onPress={onClose}>{language.messages.app.cancel}</Button>
        <Button
          look="primary"
          disabled={isRefused}
          onPress={() => {
            onClose();
            library.reread({ format, sheet, ...rows });
          }}
        >
          {words.reread}
        </Button>
      </div>
    </Dialog>
  );
}
