import type { Figure } from "../figure/figure.ts";
import { noteLines, referenceLines } from "../figure/note-lines.ts";
import { type TableCell, tableOf } from "../figure/table.ts";
import type { Language } from "../i18n/language.ts";

/** How a CSV is written. */
export interface Dialect {
  readonly separator: ";" | ",";
  readonly decimal: "," | ".";
  /** A byte-order mark tells Excel that the file is UTF-8. */
  readonly bom: boolean;
}

export const FRENCH_EXCEL: Dialect = { separator: ";", decimal: ",", bom: true };
export const OPEN_CSV: Dialect = { separator: ",", decimal: ".", bom: false };

/** Spaces, controls and invisible characters that a spreadsheet skips before it looks for a formula. */
const SKIPPED = /^[\s\p{Cc}\p{Cf}]*/u;
const TRIGGERS = new Set(["=", "+", "-", "@", "＝", "＋", "－", "＠"]);
/** Among what is skipped, these begin a cell anew. */
const CONTROL_TRIGGERS = /[\t\r\n\0]/;

/** Text that a spreadsheet would run gets an apostrophe first; `ID` at the very start would make it a SYLK file. */
function neutralised(text: string, first: boolean): string {
  const [skipped = ""] = SKIPPED.exec(text) ?? [];
  const letter = text.charAt(skipped.length);
  return TRIGGERS.has(letter) || CONTROL_TRIGGERS.test(skipped) || (first && text.startsWith("ID"))
    ? `'${text}`
    : text;
}

type Cell = string | number;

/** Every separator there is, not only the dialect's: a program set to another would cut a cell into formulas. */
const NEEDS_QUOTES = /[",;|\t\r\n]/;

function written(cell: Cell, { decimal }: Dialect, first: boolean): string {
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  const safe = neutralised(cell, first);
  return safe !== cell || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a CSV: text neutralised, numbers in the dialect's decimal mark. */
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
