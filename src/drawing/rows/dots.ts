import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";
import type { RowBand } from "./row-band.ts";

/** Between the centres of two dots, where there is room. */
const STEP = 16;
const RADIUS = 5.5;

/** Answers of a few respondents. */
interface Few {
  /** Respondents who gave each answer; those without a colour gave none that is counted. */
  readonly groups: readonly { readonly count: number; readonly fill: string | null }[];
  /** “8 sur 11”. */
  readonly words: string;
}

/**
 * Few respondents as dots, one each: a length would claim a percentage that so few cannot carry.
 *
 * @param y - middle of the dots
 */
export function dots({ groups, words }: Few, band: RowBand, y: number, palette: Palette): readonly Element[] {
  const fills = groups.flatMap(({ count, fill }) => new Array<string | null>(count).fill(fill));
  const step = Math.min(STEP, (band.right - band.left) / Math.max(1, fills.length));
  const radius = Math.min(RADIUS, step / 2 - 1);
  const end = band.left + step * fills.length + 6;
  const isBeside = end + textWidth(words, 14, "bold") < band.right;
  return [
    ...fills.map((fill, index) =>
      element("circle", {
        cx: band.left + step * (index + 0.5),
        cy: y,
        r: radius,
        fill: fill ?? palette.of("surface"),
        stroke: fill ?? palette.of("ink-2"),
        "stroke-width": 1.5,
        "data-layer": "mark",
      }),
    ),
    label(words, isBeside ? end : band.left, isBeside ? y + 5 : y + radius + 16, {
      size: isBeside ? 14 : 12.5,
      face: "bold",
      fill: palette.of("ink"),
      layer: "mark",
    }),
  ];
}
