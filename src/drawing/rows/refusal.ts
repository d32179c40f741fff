import type { Mark } from "../../figure/figure.ts";
import type { Element } from "../element.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { hatching } from "./hatching.ts";
import type { RowPlace } from "./row-drawing.ts";

const SIZE = 13;
const LINE = 15;

/** A row that has no number: hidden or empty, and why. Its length tells nothing. */
export function refusal(mark: Mark, { band, id, palette }: RowPlace): readonly Element[] {
  const height = Math.min(34, band.height - 6);
  const y = band.top + (band.height - height) / 2;
  const width = band.right - band.left;
  const words = mark.kind === "hidden" && !band.compact ? mark.reason : mark.text;
  const lines = linesOf(words, width - 16, SIZE, { most: height >= 2 * LINE ? 2 : 1 });
  const first = y + (height - lines.length * LINE) / 2 + 12;
  return [
    ...(mark.kind === "hidden" ? hatching({ x: band.left, y, width, height }, id, palette.of("rule-2")) : []),
    ...lines.map((line, at) =>
      label(line, band.left + 8, first + at * LINE, {
        size: SIZE,
        fill: palette.of("ink-2"),
        rim: palette.of("surface"),
      }),
    ),
  ];
}
