import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";

/** How the file was read, in a sentence: what was decided differs from format to format. */
export function receiptSentence({ receipt }: OpenedSurvey, { messages, format }: Language): string {
  const words = messages.data;
  const size = {
    rows: format.count(receipt.rows),
    columns: format.count(receipt.columns),
    bytes: format.bytes(receipt.bytes),
  };
  switch (receipt.format) {
    case "csv":
      return words.sentence({
        ...size,
        encoding: receipt.encoding,
        delimiter: words.delimiters[receipt.delimiter],
        isQuoted: receipt.quoting === "enclosing",
        decimal: words.decimals[receipt.decimal],
      });
    case "sav":
      return words.labelledSentence({
        ...size,
        encoding: receipt.encoding,
        labelled: format.count(receipt.labelled),
        weight: receipt.weight ?? "",
      });
    case "xlsx":
      return words.workbookSentence({
        ...size,
        sheet: receipt.sheet,
        others: format.list(receipt.sheets.filter((sheet) => sheet !== receipt.sheet)),
      });
  }
}
