import type { Figure } from "../../figure/figure.ts";
import { type Element, element } from "../element.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";
import type { Line, RowPlace } from "./row-drawing.ts";
import { pixel } from "./whisker.ts";

const SIZE = 13;
/** Height that a row needs once published figures about its group stand under it, in pixels. */
const WITH_REFERENCE = 66;

/** Room for the references of single rows; none where there are none. */
export const referenceRoom = ({ references }: Figure): number =>
  references.some(({ row }) => row !== null) ? WITH_REFERENCE : 0;

/**
 * Published figures about everybody, as lines through all rows.
 *
 * @param place - where on the axis a value of a series stands; null where it has no place
 */
export const linesOf = (
  { references }: Figure,
  place: (value: number, series: number) => number | null = (value) => value,
): readonly Line[] =>
  references.flatMap(({ row, series, value, label: words, text }) => {
    const at = row === null ? place(value, series) : null;
    return at === null ? [] : [{ at, label: words, text }];
  });

/**
 * Published figures about the group of one row: a mark under what it is compared with, with its value beside it.
 *
 * @param from - where what is drawn of the row ends, in pixels
 */
export function rowReferences(
  { figure, row, band, palette }: RowPlace,
  from: number,
  place: (value: number, series: number) => number | null = (value) => value,
): readonly Element[] {
  return figure.references.flatMap(({ row: at, series, value, text, label: name }) => {
    const on = at === row ? place(value, series) : null;
    if (on === null) return [];
    const x = band.x(on);
    const bottom = band.top + band.height;
    const isBefore = x + 7 + textWidth(text, SIZE) > band.right + band.after;
    return [
      element(
        "g",
        { "data-layer": "reference" },
        element("title", {}, name),
        element("path", {
          d: `M${pixel(x)} ${pixel(from)}V${pixel(bottom - 2)}`,
          stroke: palette.of("ink"),
          "stroke-width": 2,
          "stroke-dasharray": "4 3",
        }),
        label(text, isBefore ? x - 7 : x + 7, bottom - 4, {
          size: SIZE,
          fill: palette.of("ink"),
          rim: palette.of("surface"),
          ...(isBefore ? { anchor: "end" as const } : {}),
        }),
      ),
    ];
  });
}
