import { fold } from "../../lib/fold.ts";
import type { AskedHeaders } from "../../survey/questionnaire.ts";

/** Words without spaces: markup that was removed leaves more of them, or fewer, from tool to tool. */
export const wordsKey = (text: string): string => fold(text).replace(/\s/g, "");

/**
 * Where each asked column stands in a file: by its code, as written, then whatever its case; by its words in the
 * header; by its words in the record under it. Of columns with the same words, the first is that of the question asked
 * first; no column is found twice.
 *
 * @returns a place from 0 for each, or null: the file does not have it
 */
export function findColumns(
  asked: readonly AskedHeaders[],
  headers: readonly string[],
  questions: readonly string[] | null,
): (number | null)[] {
  const places: (number | null)[] = asked.map(() => null);
  const taken = new Set<number>();
  const look = (
    among: readonly string[],
    keyOf: (text: string) => string,
    textsOf: (headers: AskedHeaders) => readonly string[],
  ) => {
    const index = new Map<string, number[]>();
    among.forEach((header, column) => {
      const key = keyOf(header);
      const alike = index.get(key);
      if (alike) alike.push(column);
      else if (key !== "") index.set(key, [column]);
    });
    asked.forEach((each, at) => {
      if (places[at] !== null) return;
      for (const text of textsOf(each)) {
        const column = index.get(keyOf(text))?.find((one) => !taken.has(one));
        if (column === undefined) continue;
        places[at] = column;
        taken.add(column);
        return;
      }
    });
  };
  look(
    headers,
    (text) => text.trim(),
    ({ names }) => names,
  );
  look(headers, fold, ({ names }) => names);
  look(headers, wordsKey, ({ wordings }) => wordings);
  if (questions) look(questions, wordsKey, ({ wordings }) => wordings);
  return places;
}
