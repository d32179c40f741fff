import type { OfficeForm } from "../../../drawing/chart-kind.ts";
import { drawnOf, isFewIn } from "../../../figure/few.ts";
import type { Figure, Mark } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";

/** The forms that are charts of office programs. */
export type ChartForm = Exclude<OfficeForm, { readonly form: "table" }>;

/** A mark as a chart of PowerPoint draws it. */
export interface Plot {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What the page prints on it. */
  readonly text: string;
  /** One of: `solid`; `fragile`: hatched, or hollow; `few`: boxes, and told by a count. */
  readonly sign: "solid" | "fragile" | "few";
}

/** Whether points stand side by side in each row, each at a place of its own: one answer a row is a line of points. */
export const isSpread = ({ series }: Figure, { form }: OfficeForm): boolean =>
  form === "points" && series.length > 1;

/** Blank before the first point of a row and after its last, from one point to the next being 1. */
const MARGIN = 0.4;

/** What the points of one row take, blanks included, from one point to the next being 1. */
export const breadthOfRow = ({ series }: Figure): number => series.length + 2 * MARGIN;

/** Where a point stands, in rows from the left: side by side in its row, an answer at the same place in each. */
export const placeOf = (figure: Figure, row: number, series: number): number =>
  Number((row + (MARGIN + series + 0.5) / breadthOfRow(figure)).toFixed(4));

const isRefused = (mark: Mark): boolean => mark.kind === "hidden" || mark.kind === "empty";

function plotOf(
  mark: Mark,
  figure: Figure,
  isBoxed: boolean,
  isStacked: boolean,
  { format }: Language,
): Plot | null {
  switch (mark.kind) {
    case "hidden":
    case "empty":
      return null;
    case "published":
      return { value: mark.value, lower: null, upper: null, text: mark.text, sign: "solid" };
    case "estimate": {
      const { value, lower, upper } = drawnOf(mark, figure);
      const text = isBoxed && isStacked ? format.count(mark.count) : mark.text;
      const sign = isBoxed ? "few" : mark.reliability === "solid" ? "solid" : "fragile";
      return { value, lower, upper, text, sign };
    }
  }
}

/** What is drawn of each mark, `[row][series]`; null for what is told in words instead. */
export function plotsOf(
  figure: Figure,
  form: ChartForm,
  language: Language,
): readonly (readonly (Plot | null)[])[] {
  const isStacked = form.form === "bars" && form.isStacked;
  return figure.marks.map((row, at) => {
    // A stack of which a part is not known has no length.
    if (isStacked && row.some(isRefused)) return row.map(() => null);
    const isBoxed = form.form === "bars" && isFewIn(figure, at);
    return row.map((mark) => plotOf(mark, figure, isBoxed, isStacked, language));
  });
}

/** What stands beside the name of a row for the marks that are not drawn: “masqué”. */
export function wordsInstead(
  { marks, series }: Figure,
  row: number,
  plots: readonly (Plot | null)[],
  { messages }: Language,
): string {
  const told = (marks[row] ?? []).flatMap((mark, at) =>
    plots[at] === null && isRefused(mark) ? [{ text: mark.text, at }] : [],
  );
  const texts = new Set(told.map(({ text }) => text));
  const isWhole = plots.every((plot) => plot === null) && texts.size === 1;
  if (isWhole || series.length === 1) return [...texts].join(" · ");
  return told.map(({ text, at }) => `${series[at]?.label ?? ""}${messages.exports.colon}${text}`).join(" · ");
}
