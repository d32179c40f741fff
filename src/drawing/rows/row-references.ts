import type { Figure } from "../../figure/figure.ts";
import { type Element, element } from "../element.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";
import type { WordBox } from "../text/word-boxes.ts";
import { piecesAround } from "./reference-line.ts";
import type { Line, RowPlace } from "./row-drawing.ts";
import { pixel } from "./whisker.ts";

const SIZE = 13;
/** Height that a row needs once published figures about its group stand under it, in pixels. */
const WITH_REFERENCE = 66;

/** Room for the references of single rows; none where there are none. */
export const referenceRoom = ({ references }: Figure): number =>
  references.some(({ row }) => row !== null) ? WITH_REFERENCE : 0;

/**
 * Published figures that are laid over a chart.
 *
 * @param place - where on the axis a value of a series stands; null where it has no place
 */
export const publishedLines = (
  { references, series: all }: Figure,
  place: (value: number, series: number) => number | null = (value) => value,
): readonly Line[] =>
  references.flatMap(({ row, series, value, label: name, text }) => {
    const at = place(value, series);
    // Of several answers, which one it is of.
    const answer = all.length > 1 ? `${all[series]?.label ?? ""} · ` : "";
    return at === null ? [] : [{ at, row, label: `${answer}${name}`, text: `${answer}${text}` }];
  });

/**
 * A published figure about the group of one row: a mark on what it is compared with, around its words, with its value
 * at the foot.
 *
 * @param from - where the mark begins, in pixels
 * @param words - what else is said in the row
 */
export function rowReference(
  { at, label: name, text }: Line,
  from: number,
  words: readonly WordBox[],
  { band, palette }: RowPlace,
): Element {
  const x = band.x(at);
  const bottom = band.top + band.height - 2;
  const isBefore = x + 7 + textWidth(text, SIZE) > band.right + band.after;
  return element(
    "g",
    { "data-layer": "reference" },
    element("title", {}, name),
    ...piecesAround(x, [from, bottom], words).map(([top, end]) =>
      element("path", {
        d: `M${pixel(x)} ${pixel(top)}V${pixel(end)}`,
        stroke: palette.of("ink"),
        "stroke-width": 2,
        "stroke-dasharray": "4 3",
      }),
    ),
    label(text, isBefore ? x - 7 : x + 7, bottom - 2, {
      size: SIZE,
      fill: palette.of("ink"),
      rim: palette.of("surface"),
      ...(isBefore ? { anchor: "end" as const } : {}),
    }),
  );
}
