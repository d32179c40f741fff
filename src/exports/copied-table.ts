import { type Element, element } from "../drawing/element.ts";
import { toMarkup } from "../drawing/markup.ts";
import type { Figure } from "../figure/figure.ts";
import { noteLines, referenceLines } from "../figure/note-lines.ts";
import { type FigureTable, type TableCell, tableOf } from "../figure/table.ts";
import type { Language } from "../i18n/language.ts";
import { withFormulaMarks, withMarkAtStart } from "../lib/formula-marks.ts";
import { halfUp } from "../lib/half-up.ts";

/** A table for the clipboard: programs that know tables take the first, the others the second. */
export interface CopiedTable {
  readonly html: string;
  /** Tabs between cells. */
  readonly text: string;
}

/** A number as it is shown, not more exact; words; or nothing. */
type Cell = { readonly value: number; readonly digits: number } | string;

interface Part {
  readonly name: string;
  readonly of: (cell: TableCell) => Cell;
}

/** The columns of a series, of which those that are empty throughout are left out. */
function partsOf({ scale }: Figure, hasCommonBase: boolean, { messages }: Language): readonly Part[] {
  const words = messages.exports;
  const isShare = scale.kind === "share";
  const digits = isShare ? 1 : scale.digits + 1;
  const number = (cell: TableCell, value: number | null): Cell =>
    value === null ? "" : { value: isShare ? value * 100 : value, digits: cell.digits ?? digits };
  const whole = (value: number | null): Cell => (value === null ? "" : { value, digits: 0 });
  // Of few, the count stands for the percentage: neither it nor its margin is told.
  const known = (cell: TableCell, value: number | null): Cell =>
    cell.kind === "count" ? "" : number(cell, value);
  return [
    {
      name: isShare ? words.percent : words.value,
      of: (cell) =>
        cell.kind === "number" ? number(cell, cell.value) : cell.kind === "count" ? "" : cell.text,
    },
    { name: words.lower, of: (cell) => known(cell, cell.lower) },
    { name: words.upper, of: (cell) => known(cell, cell.upper) },
    { name: words.count, of: (cell) => (cell.kind === "count" ? whole(cell.count) : "") },
    ...(hasCommonBase ? [] : [{ name: words.base, of: (cell: TableCell) => whole(cell.n) }]),
    {
      name: words.remark,
      of: ({ kind, text, warning, difference }) =>
        [kind === "count" ? text : "", warning, difference].filter((said) => said !== "").join(" · "),
    },
  ];
}

/** Head and lines of the table: names, bases, then what each series has to say in columns of its own. */
function gridOf(figure: Figure, table: FigureTable, language: Language): readonly (readonly Cell[])[] {
  const { corner, columns, rows, hasCommonBase } = table;
  const parts = partsOf(figure, hasCommonBase, language);
  const shown = columns.flatMap((name, series) =>
    parts.flatMap((part) => {
      const cells = rows.map((row) => {
        const cell = row.cells[series];
        return cell ? part.of(cell) : "";
      });
      const head = columns.length > 1 ? `${name} – ${part.name}` : part.name;
      return cells.every((cell) => cell === "") ? [] : [{ head, cells }];
    }),
  );
  const bases = rows.map(({ cells }): Cell => {
    const n = cells.find((cell) => cell.n !== null)?.n ?? null;
    return n === null ? "" : { value: n, digits: 0 };
  });
  const hasBases = hasCommonBase && bases.some((base) => base !== "");
  return [
    [corner, ...(hasBases ? [language.messages.exports.base] : []), ...shown.map(({ head }) => head)],
    ...rows.map(({ name }, row): readonly Cell[] => [
      name,
      ...(hasBases ? [bases[row] ?? ""] : []),
      ...shown.map(({ cells }) => cells[row] ?? ""),
    ]),
  ];
}

const plain = ({ value, digits }: Exclude<Cell, string>): string => {
  const written = halfUp(value, digits);
  return Number(written) === 0 ? (0).toFixed(digits) : written;
};

/** Of LibreOffice, the language of a number that a program wrote. */
const ENGLISH = "1033;";

/** To LibreOffice and to Excel: a text, not what it comes to. */
const TEXT = { sdnum: `${ENGLISH}0;@`, style: "mso-number-format:\\@" };

/** A line end or a tab in a label would begin another cell; what a spreadsheet would run is marked, as in a CSV. */
const plainText = (text: string): string => withFormulaMarks(text.replace(/[\t\r\n\u2028\u2029]+/g, " "));

/** The table of a figure as spreadsheets take it: numbers as numbers, in columns of their own, counts of few as counts. */
export function copiedTable(figure: Figure, language: Language): CopiedTable {
  const decimal = language.format.number(0.5, 1).charAt(1);
  const local = (cell: Exclude<Cell, string>): string => plain(cell).replace(".", decimal);
  const grid = gridOf(figure, tableOf(figure, language), language);
  const said = [
    figure.title,
    figure.subtitle,
    ...(figure.simulated ? [figure.simulated.notice] : []),
    ...referenceLines(figure, language),
    ...noteLines(figure, language).map(({ lead, text }) => `${lead}${text}`),
  ];
  const cellOf = (cell: Cell, at: number, isHead: boolean): Element => {
    const name = isHead || at === 0 ? "th" : "td";
    return typeof cell === "string"
      ? element(name, withMarkAtStart(cell) === cell ? {} : TEXT, cell)
      : // What LibreOffice and Excel read, whatever decimal mark they expect.
        element(name, { sdval: plain(cell), sdnum: ENGLISH, "x:num": plain(cell) }, local(cell));
  };
  return {
    html: [
      element(
        "table",
        {},
        ...grid.map((line, row) => element("tr", {}, ...line.map((cell, at) => cellOf(cell, at, row === 0)))),
      ),
      ...said.map((line) => element("p", {}, withMarkAtStart(line))),
    ]
      .map(toMarkup)
      .join(""),
    text: [
      ...grid.map((line) =>
        line.map((cell) => (typeof cell === "string" ? plainText(cell) : local(cell))).join("\t"),
      ),
      "",
      ...said.map(plainText),
    ].join("\n"),
  };
}
