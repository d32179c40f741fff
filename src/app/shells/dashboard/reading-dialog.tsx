import { useState } from "react";
import type { ImportedSurvey, Reading, Receipt } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { rowsReading } from "../../../survey/rows-reading.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Select } from "../../../views/ui/select.tsx";
import type { Library } from "../../state/library.ts";
import css from "./dashboard.module.css";
import { RowsFields } from "./rows-fields.tsx";

type TextReading = Extract<Reading, { readonly format: "csv" }>;

const ENCODINGS: readonly TextReading["encoding"][] = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-15",
  "macintosh",
];
const DELIMITERS: readonly TextReading["delimiter"][] = [";", ",", "\t", "|"];
const QUOTINGS: readonly TextReading["quoting"][] = ["enclosing", "text"];
const DECIMALS: readonly TextReading["decimal"][] = [",", "."];

/** Encoding, separator, quotes and decimal mark, where the vote was wrong; header and last rows. */
export function ReadingDialog({
  library,
  survey,
  receipt,
  language,
  onClose,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly receipt: Extract<Receipt, { readonly format: "csv" }>;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const { correct: words, data } = language.messages;
  const { format, encoding, delimiter, quoting, decimal } = receipt;
  const [reading, setReading] = useState<TextReading>({
    format,
    encoding,
    delimiter,
    quoting,
    decimal,
    ...rowsReading(survey.reading),
  });
  const [isRefused, setRefused] = useState(false);
  return (
    <Dialog title={words.readingTitle} open onClose={onClose}>
      <p>{words.readingHelp}</p>
      <div className={css.editorFields}>
        <Select
          label={words.encoding}
          value={reading.encoding}
          options={ENCODINGS.map((id) => ({ id, name: id }))}
          onChange={(id) =>
            setReading({ ...reading, encoding: ENCODINGS.find((each) => each === id) ?? encoding })
          }
        />
        <Select
          label={words.delimiter}
          value={reading.delimiter}
          options={DELIMITERS.map((id) => ({ id, name: data.delimiters[id] }))}
          onChange={(id) =>
            setReading({ ...reading, delimiter: DELIMITERS.find((each) => each === id) ?? delimiter })
          }
        />
        <Select
          label={words.quoting}
          value={reading.quoting}
          options={QUOTINGS.map((id) => ({ id, name: data.quotings[id] }))}
          onChange={(id) => setReading({ ...reading, quoting: id === "text" ? "text" : "enclosing" })}
        />
        <Select
          label={words.decimal}
          value={reading.decimal}
          options={DECIMALS.map((id) => ({ id, name: data.decimals[id] }))}
          onChange={(id) => setReading({ ...reading, decimal: id === "," ? "," : "." })}
        />
        <RowsFields
          receipt={receipt}
          rows={reading}
          language={language}
          onChange={(rows) => setReading({ ...reading, ...rowsReading(rows) })}
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
            library.reread(reading);
          }}
        >
          {words.reread}
        </Button>
      </div>
    </Dialog>
  );
}
