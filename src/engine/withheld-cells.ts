import { present } from "../lib/invariant.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { Variable } from "../survey/variable.ts";
import type { TextColumn } from "../table/column.ts";
import { createSurveyTable } from "../table/create-survey-table.ts";

const UNREADABLE = MISSING_KINDS.indexOf("unreadable");

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
  const isUnreadable = readerOf(column, variable, codebook);
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

/** Which of some texts of a column its variable cannot read. */
function readerOf(column: number, variable: Variable, codebook: CodeBook) {
  const one = { ...variable, columns: [0], ...partOf(column, variable) };
  return (dictionary: readonly string[]): boolean[] => {
    const cells = { kind: "text", codes: Uint32Array.from(dictionary.keys()), dictionary } as const;
    const read = createSurveyTable({
      headers: [""],
      cells: [cells],
      codebook: { ...codebook, variables: [one] },
    }).column(variable.id);
    return dictionary.map((_, row) => {
      if (read.kind === "text") return false;
      const code = read.codes[row] ?? 0;
      return read.kind === "coded"
        ? code === read.categories + UNREADABLE
        : read.missing[code] === UNREADABLE + 1;
    });
  };
}

/** Of options that have a column each, the one of this column. */
function partOf(column: number, variable: Variable): object {
  if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return {};
  return { categories: [present(variable.categories[variable.columns.indexOf(column)], `option ${column}`)] };
}
