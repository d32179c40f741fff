import { formulaMarks, withoutFormulaMarks } from "../../lib/formula-marks.ts";
import type { Codes, TextColumn } from "../../table/column.ts";
import type { Fault } from "../rows/fault.ts";

/** The texts of a table. */
export interface Texts {
  readonly headers: readonly string[];
  readonly questions: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly cells: readonly TextColumn[];
}

/** Numbers are written as they are by programs that mark texts. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

/** What stands between two apostrophes; that of “l’été” closes nothing. */
const QUOTATION = /(^|[^\p{L}\p{N}'])'[^']*[^'\s]'(?![\p{L}\p{N}'])/gu;

/**
 * The texts without the apostrophes of a program that marks what a spreadsheet would run: so it did where no text of
 * the table lacks one, and one at least has it for no other reason. Elsewhere apostrophes are what somebody wrote, as
 * around the sign in “'-' sans objet”.
 */
export function takeOutFormulaMarks<Table extends Texts>(
  table: Table,
): {
  table: Table;
  faults: readonly Fault[];
} {
  const { headers, questions, groups, cells } = table;
  const all = [headers, questions ?? [], groups ?? [], ...cells.map(({ dictionary }) => dictionary)];
  const isMarked = all.some((texts) => texts.some(provesMarks));
  if (!isMarked || all.some((texts) => texts.some(lacksMarks))) return { table, faults: [] };
  const plain = (texts: readonly string[]) => texts.map(withoutFormulaMarks);
  const columns = cells.map(plainColumn);
  const named = [headers, questions ?? [], groups ?? []].flat().filter(hasMarks).length;
  const count = columns.reduce((sum, column) => sum + column.count, named);
  return {
    table: {
      ...table,
      headers: plain(headers),
      questions: questions && plain(questions),
      groups: groups && plain(groups),
      cells: columns.map(({ column }) => column),
    },
    faults: [{ code: "formula-marks", severity: "info", count, row: null, cells: 0 }],
  };
}

const hasMarks = (text: string): boolean => formulaMarks(text) === "all";

const provesMarks = (text: string): boolean =>
  text.includes("'") && hasMarks(text) && hasMarks(text.replace(QUOTATION, "$1"));

const lacksMarks = (text: string): boolean => formulaMarks(text) === "some are missing" && !NUMBER.test(text);

/** A text without its apostrophe may be one that the column has already: “-5”, the number. */
function plainColumn(column: TextColumn): { column: TextColumn; count: number } {
  const marked = column.dictionary.map(hasMarks);
  if (!marked.includes(true)) return { column, count: 0 };
  const places = new Map<string, number>();
  const codeOf = column.dictionary.map((text) => {
    const plain = withoutFormulaMarks(text);
    const code = places.get(plain) ?? places.size;
    places.set(plain, code);
    return code;
  });
  let count = 0;
  const codes: Codes = column.codes.slice();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (marked[code]) count += 1;
    codes[row] = codeOf[code] ?? 0;
  }
  return { column: { ...column, codes, dictionary: [...places.keys()] }, count };
}
