import type { Figure } from "../../../figure/figure.ts";
import { honestKind, type SlideChart } from "../chart/chart-kind.ts";

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

/** The slides that a figure takes: one, unless its rows could not be read on one. Each bears title and note. */
export function pagesOf(figure: Figure, asked: SlideChart): readonly Page[] {
  const kind = honestKind(figure, asked);
  const beside = kind === "bars" ? figure.series.length : 1;
  const rows = partsOf(figure.rows.length, Math.max(3, Math.floor(MOST_ROWS[kind] / beside)));
  const columns =
    kind === "heat" ? partsOf(figure.series.length, MOST_COLUMNS) : [[0, figure.series.length] as const];
  const figures = columns.flatMap((across) => rows.map((down) => cutOut(figure, down, across)));
  return figures.map((part, index) => ({ figure: part, kind, number: index + 1, of: figures.length }));
}
