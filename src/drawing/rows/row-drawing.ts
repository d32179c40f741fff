import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import type { Element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";

/** Where a row's marks stand: from value to pixel, and the band that they may fill. */
export interface RowBand {
  /** Pixel of a value of the figure's axis. */
  readonly x: (value: number) => number;
  /** Pixel where bars begin. */
  readonly base: number;
  readonly left: number;
  readonly right: number;
  /** Pixels beyond `right` in which the words after a mark may stand. */
  readonly after: number;
  /** Top of the band, under the row's name where that stands above. */
  readonly top: number;
  readonly height: number;
  /** Narrow frame: names above. */
  readonly compact: boolean;
}

/** A row that is to be drawn. */
export interface RowPlace {
  readonly figure: Figure;
  /** From 0. */
  readonly row: number;
  readonly band: RowBand;
  /** For patterns: of this row, in this drawing, in its document. */
  readonly id: string;
  readonly palette: Palette;
  readonly language: Language;
}

/** A published figure on the axis: a line through the rows with its name at their head, or a mark on one row. */
export interface Line {
  readonly at: number;
  /** The row of the group that it is about; null: everybody. */
  readonly row: number | null;
  /** “Publié : 27 % (Pix, 2020)”. */
  readonly label: string;
  /** “publié : 27 %”, where there is less room. */
  readonly text: string;
}

/** RowDrawing: how a kind of chart fills rows that stand one under the other on one horizontal axis. */
export interface RowDrawing {
  /** Height that a row needs for itself, in pixels, where it is more than the usual; 0 for the usual. */
  readonly tall: (figure: Figure) => number;
  /** Words that stand after the marks, the widest of which is given room; in pixels, beside the axis. */
  readonly after: (figure: Figure, language: Language) => number;
  /** Published figures that have a place on the axis. */
  readonly lines: (figure: Figure) => readonly Line[];
  /** Height at which the name of a row stands beside its marks. */
  readonly middle: (place: RowPlace) => number;
  /** Between which heights a line may cross a row, around its words; null: nowhere. */
  readonly crossing: (place: RowPlace) => readonly [top: number, bottom: number] | null;
  /**
   * What stands in a row. Each mark that has a number is one shape that bears `markAt`, so that a test can hold it to that
   * number: a rect that begins where the one before ended or at `base`, or a `point`, which is where its middle is; its
   * interval is a horizontal line that bears `markAt(…, "interval")`. What is hidden bears none.
   */
  readonly row: (place: RowPlace) => readonly Element[];
  /** Whether the names of the series stand over the rows, and with what beside them. */
  readonly legend: "square" | "shape" | "none";
  /** Signs that this figure needs explained beside its series. */
  readonly keys: (figure: Figure) => readonly Key[];
}

/**
 * A sign of a drawing that is explained at its head:
 * - `boxes`: one respondent each
 * - `fragile`: hatching
 * - `hollow`: a point without filling
 * - `ends`: intervals of the first and the last share
 */
export type Key = "boxes" | "fragile" | "hollow" | "ends";

/** What says which mark of the figure a shape stands for: tests hold it to its number, pages may find it. */
export const markAt = (
  row: number,
  series: number,
  layer: "mark" | "interval" = "mark",
): { readonly "data-layer": string; readonly "data-mark": string } => ({
  "data-layer": layer,
  "data-mark": `${row}.${series}`,
});
