import type { Figure, Mark } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import type { SlideChart } from "./chart-kind.ts";

/** A mark as a chart of PowerPoint draws it. */
export interface Plot {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What the page prints on it. */
  readonly text: string;
  /** Hatched, or hollow. */
  readonly isFragile: boolean;
}

/** Blank before the first point of a row and after its last, from one point to the next being 1. */
const MARGIN = 0.4;

/** What the points of one row take, blanks included, from one point to the next being 1. */
export const breadthOfRow = ({ series }: Figure): number => series.length + 2 * MARGIN;

/** Where a point stands, in rows from the left: side by side in its row, an answer at the same place in each. */
export const placeOf = (figure: Figure, row: number, series: number): number =>
  Number((row + (MARGIN + series + 0.5) / breadthOfRow(figure)).toFixed(4));

const isRefused = (mark: Mark): boolean => mark.kind === "hidden" || mark.kind === "empty";
const isTiny = (mark: Mark): boolean => mark.kind === "estimate" && mark.reliability === "tiny";

/** Whether a row has no length at all: it would claim a percentage that so few cannot carry, or a whole that is not known. */
function isWordsOnly(row: readonly Mark[], { scale }: Figure, kind: SlideChart): boolean {
  if (kind === "stacked") return row.some(isRefused) || row.every(isTiny);
  return kind === "bars" && scale.kind === "share" && row.every(isTiny);
}

function plotOf(mark: Mark, figure: Figure, kind: SlideChart): Plot | null {
  switch (mark.kind) {
    case "hidden":
    case "empty":
      return null;
    case "published":
      return { value: mark.value, lower: null, upper: null, text: mark.text, isFragile: false };
    case "estimate":
      if (kind === "bars" && figure.scale.kind === "share" && isTiny(mark)) return null;
      return { ...mark, isFragile: mark.reliability !== "solid" };
  }
}

/** What is drawn of each mark, `[row][series]`; null for what is told in words instead. */
export const plotsOf = (figure: Figure, kind: SlideChart): readonly (readonly (Plot | null)[])[] =>
  figure.marks.map((row) =>
    isWordsOnly(row, figure, kind) ? row.map(() => null) : row.map((mark) => plotOf(mark, figure, kind)),
  );

/** What stands beside the name of a row for the marks that are not drawn: “masqué”; “oui : 8 sur 14 · non : 6 sur 14”. */
export function wordsInstead(figure: Figure, row: number, kind: SlideChart, { messages }: Language): string {
  const plots = plotsOf(figure, kind)[row] ?? [];
  const told = (figure.marks[row] ?? []).flatMap((mark, series) => {
    const isNone = mark.kind === "estimate" && mark.count === 0 && figure.series.length > 1;
    return plots[series] !== null || isNone ? [] : [{ text: mark.text, series, mark }];
  });
  const refused = told.filter(({ mark }) => isRefused(mark));
  const texts = new Set((refused.length > 0 ? refused : told).map(({ text }) => text));
  const isWhole = plots.every((plot) => plot === null) && texts.size === 1 && refused.length > 0;
  if (isWhole || figure.series.length === 1) return [...texts].join(" · ");
  return told
    .map(({ text, series }) => `${figure.series[series]?.label ?? ""}${messages.exports.colon}${text}`)
    .join(" · ");
}
