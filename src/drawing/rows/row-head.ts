import { nameInPlace, rowName } from "../../figure/row-name.ts";
import { type Element, element } from "../element.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";
import { NAME, type RowMeasures } from "./measures.ts";
import type { RowPlace } from "./row-drawing.ts";
import { pixel } from "./whisker.ts";

const BASE = 13;

/**
 * Name of a row and its base: at the left and in a column, or above it in a narrow frame.
 *
 * @param middle - height of what it stands beside, in pixels
 */
export function rowHead(
  place: RowPlace,
  { compact, nameWidth, columns, isBased }: RowMeasures,
  middle: number,
): readonly Element[] {
  const { figure, row: index, band, palette } = place;
  const row = figure.rows[index];
  if (!row) return [];
  const name = nameInPlace(figure, index);
  const face = row.whole ? "bold" : "sans";
  const look = { "font-weight": row.whole ? 600 : 400, fill: palette.of("ink") };
  const base = { "font-size": BASE, "font-weight": 400, fill: palette.of("ink-3") };
  const title = element("title", {}, rowName(row));
  const isNamed = isBased && row.base !== "";
  if (compact) {
    const room = band.right + band.after - (isNamed ? textWidth(row.base, BASE) + 8 : 0);
    const [line = ""] = linesOf(name, room, NAME.size, { face, most: 1 });
    return [
      element(
        "text",
        // A rim: the lines of the axis run behind.
        {
          x: 0,
          y: pixel(band.top - 5),
          "font-size": NAME.size,
          stroke: palette.of("surface"),
          "stroke-width": 4,
          "paint-order": "stroke",
          ...look,
        },
        title,
        line,
        ...(isNamed ? [element("tspan", { dx: 8, ...base }, row.base)] : []),
      ),
    ];
  }
  const lines = linesOf(name, nameWidth, NAME.size, { face, most: NAME.lines });
  const first = middle - ((lines.length + (isNamed ? 1 : 0)) * NAME.line) / 2 + 13;
  const x = pixel(nameWidth);
  return [
    element(
      "text",
      { "text-anchor": "end", "font-size": NAME.size, ...look },
      title,
      ...lines.map((line, at) => element("tspan", { x, y: pixel(first + at * NAME.line) }, line)),
      ...(isNamed
        ? [element("tspan", { x, y: pixel(first + lines.length * NAME.line), ...base }, row.base)]
        : []),
    ),
    ...columns.flatMap(({ words, right, layer }) =>
      words[index]
        ? [
            label(words[index], right, middle + 5, {
              size: 14,
              fill: palette.of("ink-2"),
              anchor: "end",
              layer,
            }),
          ]
        : [],
    ),
  ];
}
