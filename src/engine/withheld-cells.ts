import type { CodeBook } from "../survey/codebook.ts";
import type { Variable } from "../survey/variable.ts";
import type { TextColumn } from "../table/column.ts";
import { unreadableTexts } from "../table/unreadable-texts.ts";

/**
 * A column without the texts that its variable cannot read: whoever wrote a sentence where a number or an answer of the
 * list was asked may have written anything. They are counted as cells that cannot be read, and so is what stands for
 * them.
 *
 * @param column - one of the variable’s
 */
export function withheldCells(
  cells: TextColumn,
  column: number,
  variable: Variable,
  codebook: CodeBook,
): { readonly cells: TextColumn; readonly count: number } {
  const isUnreadable = unreadableTexts(column, variable, codebook);
  const { codes, dictionary } = cells;
  const withheld = isUnreadable(dictionary);
  let count = 0;
  for (const code of codes) if (withheld[code]) count += 1;
  if (count === 0) return { cells, count };
  let instead = "*";
  while (!isUnreadable([instead])[0]) instead += "*";
  return {
    cells: { ...cells, dictionary: dictionary.map((text, code) => (withheld[code] ? instead : text)) },
    count,
  };
}
