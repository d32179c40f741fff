import type { Figure } from "../figure/figure.ts";
import { noteLines, referenceLines } from "../figure/note-lines.ts";
import { type TableCell, tableOf } from "../figure/table.ts";
import type { Language } from "../i18n/language.ts";
import { withFormulaMarks } from "../lib/formula-marks.ts";

/** How a CSV is written. */
export interface Dialect {
  readonly separator: ";" | ",";
  readonly decimal: "," | ".";
  /** A byte-order mark tells Excel that the file is UTF-8. */
  readonly bom: boolean;
}

export const FRENCH_EXCEL: Dialect = { separator: ";", decimal: ",", bom: true };
export const OPEN_CSV: Dialect = { separator: ",", decimal: ".", bom: false };

type Cell = string | number;

/** Every separator there is, not only the dialect's: some programs see no quotes but at the start of a cell. */
const NEEDS_QUOTES = /[",;|\t\r\n\ufeff]/;

/** A file that begins with `ID` would be taken for another format, SYLK. */
const isSylk = (text: string, first: boolean): boolean => first && text.startsWith("ID");

function written(cell: Cell, { decimal }: Dialect, first: boolean): string {
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  const safe = withFormulaMarks(cell);
  return safe !== cell || NEEDS_QUOTES.test(safe) || isSylk(safe, first)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** Rows of cells as a CSV: text marked where a program would run it, numbers in the dialect's decimal mark. */
export function writeCsv(rows: readonly (readonly Cell[])[], dialect: Dialect): string {
  const lines = rows.map((row, r) =>
    row.map((cell, c) => written(cell, dialect, r === 0 && c === 0)).join(dialect.separator),
  );
  return `${dialect.bom ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

/** The cells of one mark: value, bounds, base, count; or the word that stands for them. */
const numbersOf = (cell: TableCell): readonly Cell[] => [
  cell.value ?? cell.text,
  cell.lower ?? "",
  cell.upper ?? "",
  cell.n ?? cell.base,
  cell.count ?? "",
  cell.warning,
];

/**
 * A figure as a CSV: one line a mark, then what has to be said of it: title, base, note, source, and that the data is
 * simulated where it is.
 */
export function figureCsv(figure: Figure, dialect: Dialect, language: Language): Blob {
  const words = language.messages.exports;
  const { corner, rows } = tableOf(figure, language);
  const headed = figure.rows.some(({ heading }) => heading !== null);
  const header: Cell[] = [
    ...(headed ? [words.heading] : []),
    corner,
    figure.axes.series,
    figure.scale.kind === "share" ? words.share : words.value,
    words.lower,
    words.upper,
    words.base,
    words.count,
    words.remark,
  ];
  const lines = rows.flatMap(({ row, cells }) =>
    cells.map((cell, s): Cell[] => [
      ...(headed ? [row.heading ?? ""] : []),
      row.label,
      figure.series[s]?.label ?? "",
      ...numbersOf(cell),
    ]),
  );
  const said: Cell[][] = [
    [],
    [figure.title],
    [figure.subtitle],
    ...(figure.simulated ? [[`${figure.simulated.badge}. ${figure.simulated.notice}`]] : []),
    ...referenceLines(figure, language).map((line) => [line]),
    ...noteLines(figure, language).map(({ lead, text }) => [`${lead}${text}`]),
  ];
  return new Blob([writeCsv([header, ...lines, ...said], dialect)], { type: "text/csv;charset=utf-8" });
}
