import { useState } from "react";
import type { Receipt } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { MOST_HEADER_ROWS, type RowsReading } from "../../../survey/rows-reading.ts";
import { Select } from "../../../views/ui/select.tsx";
import { TextField } from "../../../views/ui/text-field.tsx";

/** What stands at the end of a file and was set aside: rows that nobody gave as an answer. */
const LAST = new Set(["side-table", "footer-rows", "total-rows", "last-rows"]);

const lastRowsOf = ({ repairs }: Receipt): number =>
  repairs.reduce((sum, { code, count }) => (LAST.has(code) ? sum + count : sum), 0);

/** How many rows make the header, and how many at the end are no answers: as the file has them, until somebody says. */
export function RowsFields({
  receipt,
  rows,
  language,
  onChange,
  onRefuse,
}: {
  /** Null where nothing is known: of another sheet. */
  readonly receipt: Receipt | null;
  /** What was said; the rest is found. */
  readonly rows: RowsReading;
  readonly language: Language;
  readonly onChange: (rows: RowsReading) => void;
  /** Told whether what is typed can be used. */
  readonly onRefuse: (isRefused: boolean) => void;
}) {
  const { correct: words } = language.messages;
  const { count } = language.format;
  const [error, setError] = useState("");
  const header = rows.headerRows ?? receipt?.headerRows;
  const last = rows.lastRows ?? (receipt ? lastRowsOf(receipt) : undefined);
  const choices = Array.from({ length: Math.max(MOST_HEADER_ROWS, header ?? 0) + 1 }, (_, n) => ({
    id: String(n),
    name: n === 0 ? words.noHeaderRow : words.headerRowsOf({ n: count(n) }),
  }));
  const leave = (text: string) => {
    const plain = text.replace(/\s/g, "");
    const isCount = /^\d{1,6}$/.test(plain);
    onRefuse(!isCount);
    setError(isCount ? "" : words.lastRowsNotANumber({ text }));
    if (isCount) onChange({ ...rows, lastRows: Number(plain) });
  };
  return (
    <>
      <Select
        label={words.headerRows}
        value={header === undefined ? "" : String(header)}
        options={header === undefined ? [{ id: "", name: words.asIsFound }, ...choices] : choices}
        onChange={(id) => {
          if (id !== "") onChange({ ...rows, headerRows: Number(id) });
        }}
      />
      <TextField
        shown
        label={words.lastRows}
        value={last === undefined ? "" : String(last)}
        placeholder={words.asIsFound}
        error={error}
        onCommit={leave}
      />
    </>
  );
}
