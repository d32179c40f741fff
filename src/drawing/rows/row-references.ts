import type { Figure } from "../../figure/figure.ts";
import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import type { RowBand } from "./row-band.ts";
import { pixel } from "./whisker.ts";

/** Height that a row needs once published figures about its group stand on it, in pixels. */
const WITH_REFERENCE = 80;

/** Room for the references of single rows; none where there are none. */
export const referenceRoom = ({ references }: Figure): number =>
  references.some(({ row }) => row !== null) ? WITH_REFERENCE : 0;

/**
 * Published figures about the group of one row: a mark across it, with its value under it.
 *
 * @param place - where on the axis a value of a series stands; null where it has no place
 */
export function rowReferences(
  { references }: Figure,
  row: number,
  band: RowBand,
  palette: Palette,
  place: (value: number, series: number) => number | null = band.x,
): readonly Element[] {
  return references.flatMap(({ row: at, series, value, text, label: name }) => {
    const x = at === row ? place(value, series) : null;
    if (x === null) return [];
    const bottom = band.top + band.height;
    return [
      element(
        "g",
        { "data-layer": "reference" },
        element("title", {}, name),
        element("path", {
          d: `M${pixel(x)} ${pixel(band.top + 2)}V${pixel(bottom - 15)}`,
          stroke: palette.of("ink"),
          "stroke-width": 2,
          "stroke-dasharray": "4 3",
        }),
        label(text, x, bottom - 3, { size: 12.5, fill: palette.of("ink"), anchor: "middle" }),
      ),
    ];
  });
}
