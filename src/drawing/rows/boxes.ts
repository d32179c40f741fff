import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import type { Paint } from "../paint/tones.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";
import { markAt, type RowBand } from "./row-drawing.ts";

const GAP = 4;

/** Respondents who gave one answer. */
export interface Few {
  readonly series: number;
  readonly count: number;
  readonly paint: Paint;
  /** What is printed over their boxes; empty for nothing. */
  readonly words: string;
}

/**
 * Few respondents as boxes, one each, over the whole track of the row: those that gave the answer end where so many of so
 * many end on the axis, without weights, and nobody takes them for a percentage.
 *
 * @param n - respondents of the row; boxes beyond those who gave an answer are left empty
 */
export function boxes(
  groups: readonly Few[],
  n: number,
  place: { readonly row: number; readonly y: number; readonly height: number },
  { left, right }: RowBand,
  palette: Palette,
): readonly Element[] {
  const span = right - left;
  const gap = Math.min(GAP, span / n / 4);
  const owners = groups.flatMap((group) => Array.from({ length: group.count }, () => group));
  const box = (index: number): Element => {
    const owner = owners[index];
    const start = left + (span * index) / n + (index > 0 ? gap / 2 : 0);
    const end = left + (span * (index + 1)) / n - (index < n - 1 ? gap / 2 : 0);
    // The rim of an empty box stands inside of it.
    const inset = owner ? 0 : 0.75;
    return element("rect", {
      x: start + inset,
      y: place.y + inset,
      width: Math.max(1, end - start - 2 * inset),
      height: place.height - 2 * inset,
      rx: Math.min(3, gap),
      fill: owner ? owner.paint.fill : palette.of("surface"),
      stroke: owner ? null : (groups[0]?.paint.fill ?? palette.of("ink-2")),
      "stroke-width": owner ? null : 1.5,
      "data-box": owner ? "full" : "empty",
      ...markAt(place.row, owner?.series ?? 0),
    });
  };
  let before = 0;
  const words = groups.flatMap(({ count, words: said, paint }) => {
    const wide = textWidth(said, 14, "bold");
    // On the box in the middle, where it has room there: between two, it would make one of them.
    const within = wide + 4 < span / n ? Math.floor((count - 1) / 2) + 0.5 : count / 2;
    const middle = left + (span * (before + within)) / n;
    before += count;
    return said !== "" && count > 0 && wide + 6 < (span * count) / n
      ? [
          label(said, middle, place.y + place.height / 2 + 5, {
            size: 14,
            face: "bold",
            anchor: "middle",
            fill: paint.ink,
            rim: paint.fill,
            layer: "mark",
          }),
        ]
      : [];
  });
  return [...Array.from({ length: n }, (_, index) => box(index)), ...words];
}
