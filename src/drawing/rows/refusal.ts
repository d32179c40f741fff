import type { Mark } from "../../figure/figure.ts";
import type { Element } from "../element.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { hatching } from "./hatching.ts";
import type { RowPlace } from "./row-drawing.ts";

/** A row that has no number: hidden or empty, and why. Its length tells nothing. */
export function refusal(mark: Mark, { band, id, palette }: RowPlace): readonly Element[] {
  const height = Math.min(24, band.height - 6);
  const y = band.top + (band.height - height) / 2;
  const width = band.right - band.left;
  const words = mark.kind === "hidden" && !band.compact ? mark.reason : mark.text;
  const [line = ""] = linesOf(words, width - 16, 13, { most: 1 });
  return [
    ...(mark.kind === "hidden" ? hatching({ x: band.left, y, width, height }, id, palette.of("rule-2")) : []),
    label(line, band.left + 8, y + height / 2 + 5, {
      size: 13,
      fill: palette.of("ink-2"),
      rim: palette.of("surface"),
    }),
  ];
}
