import type { Figure } from "../../figure/figure.ts";
import { axisOf, placeOn, tickWords } from "../axis.ts";
import { type Element, element } from "../element.ts";
import type { Drawing, Frame } from "../frame.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";
import { wordBoxes } from "../text/word-boxes.ts";
import { measuresOf, NAME_ABOVE, type RowMeasures } from "./measures.ts";
import { lineLabel, linePieces } from "./reference-line.ts";
import type { RowBand, RowDrawing, RowPlace } from "./row-drawing.ts";
import { rowHead } from "./row-head.ts";
import { rowReference } from "./row-references.ts";

const SIZE = 13;

/** The band of a row. */
function bandOf(figure: Figure, measures: RowMeasures, row: number, width: number): RowBand {
  const { compact, left, right, after, top, row: height, gap } = measures;
  const axis = axisOf(figure);
  const span = width - left - right;
  const x = (value: number) => left + placeOn(axis, value) * span;
  const above = compact ? NAME_ABOVE : 0;
  return {
    x,
    base: x(axis.base),
    left,
    right: left + span,
    after,
    top: top + row * height + gap / 2 + above,
    height: height - gap - above,
    compact,
  };
}

/** Lines at the ticks, behind everything; and their words at the foot, as many as have room. */
function gridOf(
  figure: Figure,
  { x }: RowBand,
  top: number,
  bottom: number,
  { language, palette }: Frame,
): readonly Element[] {
  const { ticks, base, from } = axisOf(figure);
  let end = Number.NEGATIVE_INFINITY;
  const last = ticks.at(-1) ?? 0;
  const room = (value: number) => textWidth(tickWords(value, figure, language), SIZE);
  const lastStart = x(last) - room(last) / 2;
  return ticks.flatMap((value) => {
    const at = x(value);
    const half = room(value) / 2;
    // Both ends are named, and what stands between them without touching.
    const isNamed = value === last || (at - half > end + 6 && at + half < lastStart - 6);
    if (isNamed) end = at + half;
    const isBase = value === base && from < 0;
    return [
      element("line", {
        x1: at,
        x2: at,
        y1: top,
        y2: bottom + 4,
        stroke: palette.of(isBase ? "ink-3" : "rule"),
        "data-tick": String(value),
      }),
      ...(isNamed
        ? [
            label(tickWords(value, figure, language), at, bottom + 20, {
              size: SIZE,
              fill: palette.of("ink-3"),
              anchor: "middle",
            }),
          ]
        : []),
    ];
  });
}

/** A chart of rows: names, marks, columns, reference lines, axis. */
export function rowChart(figure: Figure, drawing: RowDrawing, frame: Frame): Drawing {
  const { width, id, language, palette } = frame;
  const measures = measuresOf(figure, drawing, width, language);
  const { top, row: height, columns } = measures;
  const bottom = top + figure.rows.length * height;
  const places = figure.rows.map(
    (_, row): RowPlace => ({
      figure,
      row,
      band: bandOf(figure, measures, row, width),
      id: `${id}-${row}`,
      palette,
      language,
    }),
  );
  const axis = bandOf(figure, measures, 0, width);
  const published = drawing.lines(figure);
  const lines = published
    .filter(({ row }) => row === null)
    .map((line, level) => ({ ...line, level, x: axis.x(line.at) }));
  return {
    height: measures.height,
    rows: { top, height, left: measures.compact ? 0 : measures.left },
    elements: [
      ...gridOf(figure, axis, top, bottom, frame),
      ...columns.map(({ head, right, layer }) =>
        label(head, right, top - 7, { size: SIZE, fill: palette.of("ink-3"), anchor: "end", layer }),
      ),
      ...places.map((place) => {
        const crossing = drawing.crossing(place);
        const marks = drawing.row(place);
        const from = crossing?.[0] ?? place.band.top + place.band.height / 2;
        const own = published
          .filter(({ row }) => row === place.row)
          .map((line) => rowReference(line, from, wordBoxes(marks), place));
        return element(
          "g",
          {},
          ...rowHead(place, measures, drawing.middle(place)),
          ...linePieces(lines, crossing, wordBoxes([...marks, ...own]), palette),
          ...marks,
          ...own,
        );
      }),
      ...lines.map((line) => lineLabel(line, top, axis, palette)),
    ],
  };
}
