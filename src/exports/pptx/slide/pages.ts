import type { ChartKind, OfficeForm } from "../../../drawing/chart-kind.ts";
import { kindFor } from "../../../drawing/chart-kinds.ts";
import { descriptionOf } from "../../../figure/description.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { isSpread } from "../chart/plotted.ts";
import { drawnForSlide } from "./picture.ts";

/** A figure, or as much of it as one slide can show so that it is read. */
export interface Page {
  readonly figure: Figure;
  /** Null: nothing to be drawn. */
  readonly kind: ChartKind | null;
  /** How office programs draw it themselves; null: as shapes, as it is drawn elsewhere. */
  readonly form: OfficeForm | null;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Rows of one slide, at most, above nine points a letter. */
const MOST_ROWS = 20;
const MOST_IN_TABLE = 8;
/** Rows with several points beside each other: their names stand under them. */
const MOST_SPREAD = 8;
const MOST_PLACES = 24;
/** Height of a drawing, in pixels, with which it is not made too small. */
const MOST_PICTURED = 420;
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

/** The row that a headed row belongs to, where it stands before: a page that begins in its midst repeats it. */
function parentOf({ rows }: Figure, top: number): number | null {
  const heading = rows[top]?.heading ?? null;
  if (heading === null) return null;
  const parent = rows.slice(0, top).findLastIndex((row) => row.heading === null && row.label === heading);
  return parent < 0 ? null : parent;
}

function cutOut(
  figure: Figure,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
  language: Language,
): Figure {
  const parent = parentOf(figure, top);
  const shown = figure.rows.flatMap((_, row) =>
    (row >= top && row < bottom) || row === parent ? [row] : [],
  );
  const part = {
    rows: shown.flatMap((row) => figure.rows[row] ?? []),
    series: figure.series.slice(left, right),
    marks: shown.map((row) => figure.marks[row]?.slice(left, right) ?? []),
  };
  const isWhole = shown.length === figure.rows.length && part.series.length === figure.series.length;
  return {
    ...figure,
    ...part,
    references: figure.references.flatMap((reference) => {
      const row = reference.row === null ? null : shown.indexOf(reference.row);
      const series = reference.series - left;
      return row === -1 || series < 0 || series >= part.series.length ? [] : [{ ...reference, row, series }];
    }),
    description: isWhole ? figure.description : descriptionOf(figure.title, part, language),
  };
}

/** Rows of a drawing that can stand on a slide in letters that are read. */
function rowsPictured(figure: Figure, kind: ChartKind | null, language: Language): number {
  const drawn = kind ? drawnForSlide(figure, kind, language) : null;
  if (!drawn?.rows) return Number.POSITIVE_INFINITY;
  const besides = drawn.height - figure.rows.length * drawn.rows.height;
  return Math.max(1, Math.floor((MOST_PICTURED - besides) / drawn.rows.height));
}

function rowsOn(figure: Figure, kind: ChartKind | null, language: Language): number {
  const form = kind?.office;
  const each = (most: number): number => Math.max(3, Math.floor(most / figure.series.length));
  switch (form?.form) {
    case "bars":
      return form.isStacked ? MOST_ROWS : each(MOST_ROWS);
    case "points":
      return isSpread(figure, form) ? Math.min(MOST_SPREAD, each(MOST_PLACES)) : MOST_ROWS;
    case "table":
      return MOST_IN_TABLE;
    default:
      return rowsPictured(figure, kind, language);
  }
}

/** A stack on a slide has no intervals, which would strike its numbers: its note says where they are. */
function withoutMargins(figure: Figure, { messages }: Language): Figure {
  const hasMargins = figure.marks.flat().some((mark) => mark.kind === "estimate" && mark.interval !== "");
  const { note } = figure;
  return hasMargins
    ? { ...figure, note: { ...note, remarks: [messages.exports.deck.margins, ...note.remarks] } }
    : figure;
}

/**
 * The slides that a figure takes: one, unless its rows could not be read on one. Each bears title and note.
 *
 * @param asked - the kind of chart, where it fits; else the first that does
 */
export function pagesOf(figure: Figure, asked: string, language: Language): readonly Page[] {
  // Of nothing there is no chart: Office refuses one.
  const isEmpty = figure.rows.length === 0 || figure.series.length === 0;
  const kind = (isEmpty ? undefined : kindFor(figure, asked)) ?? null;
  const form = kind?.office ?? null;
  const rows = partsOf(figure.rows.length, rowsOn(figure, kind, language));
  const columns =
    form?.form === "table"
      ? partsOf(figure.series.length, MOST_COLUMNS)
      : [[0, figure.series.length] as const];
  const figures = columns.flatMap((across) => rows.map((down) => cutOut(figure, down, across, language)));
  return figures.map((part, index) => ({
    figure: form?.form === "bars" && form.isStacked ? withoutMargins(part, language) : part,
    kind,
    form,
    number: index + 1,
    of: figures.length,
  }));
}
