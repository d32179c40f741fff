import type { RecordNumbers } from "../read/record-numbers.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Issue } from "../survey/issue.ts";
import { cellKey } from "../table/cell-key.ts";
import type { TextColumn } from "../table/column.ts";
import { unreadableTexts } from "../table/unreadable-texts.ts";
import { placesOf } from "./columns/places-of.ts";
import { strayIssue } from "./columns/stray-issue.ts";

/**
 * “answers-not-read”: answers that a codebook which somebody wrote cannot read, one issue a column. A decimal comma
 * where it says that numbers are written with a point makes a whole column unreadable, and no figure would tell.
 *
 * @param cells - the file's, one per header
 */
export function unreadAnswers(
  codebook: CodeBook,
  cells: readonly TextColumn[],
  records: RecordNumbers,
): Issue[] {
  return codebook.variables.flatMap((variable) =>
    variable.columns.flatMap((column): Issue[] => {
      const texts = cells[column];
      if (!texts) return [];
      const isUnread = unreadableTexts(column, variable, codebook)(texts.dictionary);
      if (!isUnread.includes(true)) return [];
      const counts = new Uint32Array(texts.dictionary.length);
      for (const code of texts.codes) counts[code] = (counts[code] ?? 0) + 1;
      const unread = texts.dictionary.flatMap((text, code) => {
        const count = counts[code] ?? 0;
        return isUnread[code] && count > 0 ? [{ key: cellKey(text), count }] : [];
      });
      const places = placesOf(unread, texts, column, records);
      return strayIssue("answers-not-read", variable.id, unread, places);
    }),
  );
}
