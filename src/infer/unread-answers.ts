import type { RecordNumbers } from "../read/record-numbers.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Issue } from "../survey/issue.ts";
import { cellKey } from "../table/cell-key.ts";
import type { TextColumn } from "../table/column.ts";
import { unreadableTexts } from "../table/unreadable-texts.ts";
import { placesOf } from "./columns/places-of.ts";

const LONGEST_EXAMPLE = 80;

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
      const counts = new Uint32Array(texts.dictionary.length);
      for (const code of texts.codes) counts[code] = (counts[code] ?? 0) + 1;
      const unread = texts.dictionary.flatMap((text, code) => {
        const key = cellKey(text);
        const count = counts[code] ?? 0;
        return isUnread[code] && count > 0 ? [{ key, count }] : [];
      });
      if (unread.length === 0) return [];
      const places = placesOf(unread, texts, column, records);
      return [
        {
          code: "answers-not-read",
          severity: "warning",
          count: unread.reduce((sum, { count }) => sum + count, 0),
          where: places[0] ?? null,
          places,
          params: { name: variable.id, example: (unread[0]?.key ?? "").slice(0, LONGEST_EXAMPLE) },
        },
      ];
    }),
  );
}
