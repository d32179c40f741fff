import type { FigureRow } from "../../figure/figure.ts";
import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { linesOf } from "../text/lines.ts";
import type { RowBand } from "./row-band.ts";
import { pixel } from "./whisker.ts";

const SIZE = 14.5;
const LINE = 16;

/** Name of a row and its base: at the left, or above it in a narrow frame. */
export function rowLabel(row: FigureRow, band: RowBand, width: number, palette: Palette): Element {
  const name = row.heading === null ? row.label : `${row.heading} · ${row.label}`;
  // Its heading stands on the row above: the group that it is a part of.
  const short = row.heading === null ? row.label : `› ${row.label}`;
  const face = row.whole ? "bold" : "sans";
  const look = { "font-weight": row.whole ? 600 : 400, fill: palette.of("ink") };
  const base = { "font-size": 12.5, "font-weight": 400, fill: palette.of("ink-3") };
  const title = element("title", {}, name);
  if (band.compact) {
    const room = band.right - band.left - (row.base === "" ? 0 : 80);
    const [line = ""] = linesOf(short, room, 14, { face, most: 1 });
    return element(
      "text",
      { x: band.left, y: band.top - 6, "font-size": 14, ...look },
      title,
      line,
      ...(row.base === "" ? [] : [element("tspan", { dx: 8, ...base }, row.base)]),
    );
  }
  const lines = linesOf(short, width, SIZE, { face, most: row.base === "" ? 3 : 2 });
  const tall = lines.length * LINE + (row.base === "" ? 0 : 15);
  const first = band.top + band.height / 2 - tall / 2 + 12;
  const x = pixel(band.left - 14);
  return element(
    "text",
    { "text-anchor": "end", "font-size": SIZE, ...look },
    title,
    ...lines.map((line, index) => element("tspan", { x, y: first + index * LINE }, line)),
    ...(row.base === "" ? [] : [element("tspan", { x, y: first + lines.length * LINE, ...base }, row.base)]),
  );
}
