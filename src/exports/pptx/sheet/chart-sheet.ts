import type { Figure } from "../../../figure/figure.ts";
import { nameInPlace } from "../../../figure/row-name.ts";
import { type TableCell, tableOf } from "../../../figure/table.ts";
import type { Language } from "../../../i18n/language.ts";
import { type ChartForm, isSpread, type Plot, placeOf, plotsOf, wordsInstead } from "../chart/plotted.ts";
import { shortened } from "../text/fit-text.ts";
import { type Cell, columnName, type Sheet } from "./workbook.ts";

/** A column of a series, after the values of all: what each of them says of a mark. */
const PARTS = ["lower", "upper", "minus", "plus", "n", "count", "remark"] as const;
/** Besides, where points stand side by side. */
const PARTS_OF_POINTS = [...PARTS, "place"] as const;
type SeriesPart = (typeof PARTS_OF_POINTS)[number];
type ColumnPart = "value" | SeriesPart;

/** The sheet behind a chart, and where in it the chart finds what it draws. */
export interface ChartSheet extends Sheet {
  readonly plots: readonly (readonly (Plot | null)[])[];
  /** Names of the rows and of the series, as short as a chart has room for. */
  readonly categories: readonly string[];
  readonly names: readonly string[];
  /** Names that stand there shortened, in full. */
  readonly inFull: readonly string[];
  /** “'Data'!$B$2:$B$9”. */
  readonly rangeOf: (part: ColumnPart | "category", series: number) => string;
  /** “'Data'!$B$1”. */
  readonly nameOf: (series: number) => string;
}

const MOST_IN_ROW_NAME = 90;
const MOST_IN_SERIES_NAME = 60;

/** The row as the chart names it: what it is called, what it rests on, and the words for marks that are not drawn. */
function categoryOf(
  figure: Figure,
  row: number,
  plots: readonly (Plot | null)[],
  language: Language,
): string {
  const at = figure.rows[row];
  if (!at) return "";
  const name = shortened(nameInPlace(figure, row), MOST_IN_ROW_NAME);
  const instead = wordsInstead(figure, row, plots, language);
  const isRefused = (figure.marks[row] ?? []).every(
    (mark) => mark.kind === "hidden" || mark.kind === "empty",
  );
  const base = at.base === "" || isRefused ? "" : ` · ${at.base}`;
  return `${name}${base}${instead === "" ? "" : ` (${instead})`}`;
}

/** What the remark of a mark says: why it is weak, or why it is not there. */
function remarkOf(cell: TableCell | undefined, plot: Plot | null): string {
  if (!cell) return "";
  // What is not drawn with its number, and margin, is told here.
  const told = plot === null ? [cell.text, cell.interval] : plot.sign === "few" ? [cell.text] : [];
  return [...(cell.kind === "none" && cell.warning !== "" ? [] : told), cell.warning, cell.difference]
    .filter((part) => part !== "")
    .join(" · ");
}

/**
 * The sheet behind a chart: a row a row of the figure; its name, the values of all series side by side as a chart
 * wants them, then for each series its bounds, the distances that the error bars draw (formulas: a bound that is
 * changed moves its bar), base, count, and why it is weak or not there. Of what is hidden there is no number.
 */
export function chartSheet(figure: Figure, form: ChartForm, language: Language): ChartSheet {
  const words = language.messages.exports;
  const { series, rows } = figure;
  const table = tableOf(figure, language);
  const plots = plotsOf(figure, form, language);
  const categories = rows.map((_, row) => categoryOf(figure, row, plots[row] ?? [], language));
  const names = series.map(({ label }) => shortened(label, MOST_IN_SERIES_NAME));
  const isHeaded = rows.some(({ heading }) => heading !== null);
  const parts: readonly SeriesPart[] = isSpread(figure, form) ? PARTS_OF_POINTS : PARTS;

  const columnOf = (part: ColumnPart, at: number): number =>
    part === "value" ? 1 + at : 1 + series.length + parts.length * at + parts.indexOf(part);
  const titles: Readonly<Record<SeriesPart, string>> = {
    lower: words.lower,
    upper: words.upper,
    minus: words.deck.minus,
    plus: words.deck.plus,
    n: words.base,
    count: words.count,
    remark: words.remark,
    place: words.deck.place,
  };

  const cells = (row: number, at: number): readonly Cell[] => {
    const plot = plots[row]?.[at] ?? null;
    const cell = table.rows[row]?.cells[at];
    const cellOf = (part: ColumnPart): string => `${columnName(columnOf(part, at))}${row + 2}`;
    const distance = (from: ColumnPart, to: ColumnPart, value: number): Cell => ({
      formula: `${cellOf(to)}-${cellOf(from)}`,
      value,
    });
    return [
      plot?.lower ?? null,
      plot?.upper ?? null,
      plot && plot.lower !== null ? distance("lower", "value", plot.value - plot.lower) : null,
      plot && plot.upper !== null ? distance("value", "upper", plot.upper - plot.value) : null,
      cell?.n ?? null,
      cell?.count ?? null,
      remarkOf(cell, plot) || null,
      ...(isSpread(figure, form) ? [plot && placeOf(figure, row, at)] : []),
    ];
  };

  const header: Cell[] = [
    table.corner,
    ...names,
    ...names.flatMap((name) =>
      parts.map((part) => (series.length > 1 ? `${titles[part]} – ${name}` : titles[part])),
    ),
    ...(isHeaded ? [words.heading] : []),
  ];
  const lines = rows.map(({ heading }, row): Cell[] => [
    categories[row] ?? "",
    ...series.map((_, at) => plots[row]?.[at]?.value ?? null),
    ...series.flatMap((_, at) => cells(row, at)),
    ...(isHeaded ? [heading] : []),
  ]);

  const name = words.deck.sheet;
  const cell = (column: number, row: number): string => `$${columnName(column)}$${row}`;
  return {
    name,
    rows: [header, ...lines],
    isHeaded: true,
    isShare: (column) => {
      if (figure.scale.kind !== "share" || column < 1) return false;
      const part = (column - 1 - series.length) % parts.length;
      return column <= series.length || part < parts.indexOf("n");
    },
    plots,
    categories,
    names,
    inFull: [
      ...rows.flatMap(({ label }) => (shortened(label, MOST_IN_ROW_NAME) === label ? [] : [label])),
      ...series.flatMap(({ label }, at) => (names[at] === label ? [] : [label])),
    ],
    rangeOf: (part, at) => {
      const column = part === "category" ? 0 : columnOf(part, at);
      return `'${name}'!${cell(column, 2)}:${cell(column, rows.length + 1)}`;
    },
    nameOf: (at) => `'${name}'!${cell(columnOf("value", at), 1)}`,
  };
}
