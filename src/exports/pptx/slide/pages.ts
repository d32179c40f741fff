import type { Figure } from "../../../figure/figure.ts";
import { honestKind, isSpread, type SlideChart } from "../chart/chart-kind.ts";

/** A figure, or as much of it as one slide can show so that it is read. */
export interface Page {
  readonly figure: Figure;
  readonly kind: SlideChart;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Rows of one slide, at most, above nine points a letter. */
const MOST_ROWS: Readonly<Record<SlideChart, number>> = {
  bars: 20,
  stacked: 20,
  points: 20,
  heat: 8,
  squares: Number.POSITIVE_INFINITY,
};
/** Of those, rows with several points beside each other: their names stand under them. */
const MOST_SPREAD = 8;
const MOST_PLACES = 24;
/** Columns of a table. */
const MOST_COLUMNS = 6;

/** Beginnings and ends of parts that are as long as each other, or nearly. */
function partsOf(length: number, most: number): readonly (readonly [number, number])[] {
  const count = Math.max(1, Math.ceil(length / most));
  return Array.from(
    { length: count },
    (_, index) => [Math.round((length * index) / count), Math.round((length * (index + 1)) / count)] as const,
  );
}

function cutOut(
  figure: Figure,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
): Figure {
  return {
    ...figure,
    rows: figure.rows.slice(top, bottom),
    series: figure.series.slice(left, right),
    marks: figure.marks.slice(top, bottom).map((row) => row.slice(left, right)),
  };
}

function rowsOn(figure: Figure, kind: SlideChart): number {
  const each = (most: number): number => Math.max(3, Math.floor(most / figure.series.length));
  if (isSpread(figure, kind)) return Math.min(MOST_SPREAD, each(MOST_PLACES));
  return kind === "bars" ? each(MOST_ROWS.bars) : MOST_ROWS[kind];
}

/** The slides that a figure takes: one, unless its rows could not be read on one. Each bears title and note. */
export function pagesOf(figure: Figure, asked: SlideChart): readonly Page[] {
  const kind = honestKind(figure, asked);
  const rows = partsOf(figure.rows.length, rowsOn(figure, kind));
  const columns =
    kind === "heat" ? partsOf(figure.series.length, MOST_COLUMNS) : [[0, figure.series.length] as const];
  const figures = columns.flatMap((across) => rows.map((down) => cutOut(figure, down, across)));
  return figures.map((part, index) => ({ figure: part, kind, number: index + 1, of: figures.length }));
}
