import { type Figure, type Mark, MOST_HUES, MOST_LEVELS } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import { paintOf } from "../paint/tones.ts";
import { keysOf } from "../rows/keys.ts";
import { refusal } from "../rows/refusal.ts";
import { markAt, type RowPlace } from "../rows/row-drawing.ts";
import { linesOf, referenceRoom } from "../rows/row-references.ts";
import { point } from "../rows/shapes.ts";
import { pixel } from "../rows/whisker.ts";
import { label } from "../text/label.ts";
import { linesOf as textLines } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";

/** From a point of a row to the next one under it, in pixels: each has a lane of its own, with its number. */
const LANE = 18;
const RADIUS = 5;
const SIZE = 13.5;
const AFTER = 8;
const NAME = { size: 13, least: 36 };

interface Point {
  readonly mark: Extract<Mark, { kind: "estimate" }>;
  readonly series: number;
}

const shownIn = ({ marks }: Figure, row: number): readonly Point[] =>
  (marks[row] ?? []).flatMap((mark, series) => (mark.kind === "estimate" ? [{ mark, series }] : []));

/** The row that bears the names of the series, beside their points. */
const namedRow = (figure: Figure): number =>
  figure.rows.findIndex((_, row) => shownIn(figure, row).length > 0);

function interval(
  { mark, series }: Point,
  y: number,
  fill: string,
  { row, band }: RowPlace,
): readonly Element[] {
  if (mark.lower === null || mark.upper === null) return [];
  return [
    element("path", {
      d: `M${pixel(band.x(mark.lower))} ${pixel(y)}H${pixel(band.x(mark.upper))}`,
      fill: "none",
      stroke: fill,
      "stroke-width": 2.5,
      ...markAt(row, series, "interval"),
    }),
  ];
}

/** Name of a series beside its point: after its number, or before its interval. */
function nameOf({ mark, series }: Point, y: number, { figure, band, palette }: RowPlace): readonly Element[] {
  const name = figure.series[series]?.label ?? "";
  const ends = [mark.value, mark.lower ?? mark.value, mark.upper ?? mark.value].map(band.x);
  const after = Math.max(...ends) + AFTER + textWidth(mark.text, SIZE, "bold") + 8;
  const before = Math.min(...ends) - RADIUS - AFTER;
  const [roomAfter, roomBefore] = [band.right + band.after - after, before - band.left];
  const isAfter = roomAfter >= Math.min(textWidth(name, NAME.size), Math.max(roomBefore, NAME.least));
  const room = isAfter ? roomAfter : roomBefore;
  if (room < NAME.least) return [];
  const [words = ""] = textLines(name, room, NAME.size, { most: 1 });
  return [
    label(words, isAfter ? after : before, y + 5, {
      size: NAME.size,
      fill: palette.of("ink-2"),
      rim: palette.of("surface"),
      ...(isAfter ? {} : { anchor: "end" as const }),
    }),
  ];
}

function points(place: RowPlace): readonly Element[] {
  const { figure, row, band, palette } = place;
  const shown = shownIn(figure, row);
  const [refused] = figure.marks[row] ?? [];
  if (shown.length === 0 && refused) return refusal(refused, place);
  const free = band.height - (referenceRoom(figure) > 0 ? 20 : 0);
  const isNamed = figure.series.length > 1 && row === namedRow(figure);
  return [
    ...(row > 0 && figure.series.length > 1
      ? [
          element("line", {
            x1: band.left,
            x2: band.right,
            y1: band.top - (band.compact ? 22 : 1),
            y2: band.top - (band.compact ? 22 : 1),
            stroke: palette.of("rule"),
          }),
        ]
      : []),
    ...shown.flatMap((one, at) => {
      const { mark, series } = one;
      const y = band.top + free / 2 + (at - (shown.length - 1) / 2) * LANE;
      const { fill } = paintOf(figure.series[series]?.tone ?? { kind: "alone" }, palette);
      const x = band.x(mark.value);
      const isSolid = mark.reliability === "solid";
      return [
        ...interval(one, y, fill, place),
        point(series, { x, y, radius: RADIUS }, fill, isSolid, palette, markAt(row, series)),
        label(mark.text, Math.max(x + RADIUS, band.x(mark.upper ?? mark.value)) + AFTER, y + 5, {
          size: SIZE,
          face: "bold",
          fill: palette.of("ink"),
          rim: palette.of("surface"),
          layer: "mark",
        }),
        ...(isNamed ? nameOf(one, y, place) : []),
      ];
    }),
  ];
}

/** A point a mark, with its interval: for comparing, and for answers that may be several. */
export default {
  id: "points",
  order: 3,
  fits: ({ origin, series }) =>
    origin === "survey" &&
    series.length <= MOST_LEVELS &&
    series.filter(({ tone }) => tone.kind === "nominal").length <= MOST_HUES,
  carries: () => true,
  office: { form: "points" },
  drawing: {
    form: "rows",
    rows: {
      legend: "shape",
      keys: (figure) => keysOf(figure, false, "hollow"),
      tall: (figure) => figure.series.length * LANE + 14 + (referenceRoom(figure) > 0 ? 20 : 0),
      after: ({ marks }) =>
        AFTER +
        4 +
        marks
          .flat()
          .reduce(
            (most, mark) => Math.max(most, mark.kind === "estimate" ? textWidth(mark.text, SIZE, "bold") : 0),
            0,
          ),
      lines: linesOf,
      middle: ({ band }) => band.top + band.height / 2,
      crossing: ({ band }) => [band.top, band.top + band.height],
      row: points,
    },
  },
} satisfies ChartKind;
