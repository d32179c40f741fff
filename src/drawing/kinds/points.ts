import { drawnOf } from "../../figure/few.ts";
import { type Figure, type Mark, MOST_HUES, MOST_LEVELS } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import { paintOf } from "../paint/tones.ts";
import { keysOf } from "../rows/keys.ts";
import { NAME_ABOVE } from "../rows/measures.ts";
import { refusal } from "../rows/refusal.ts";
import { markAt, type RowPlace } from "../rows/row-drawing.ts";
import { publishedLines, referenceRoom } from "../rows/row-references.ts";
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

type Estimate = Extract<Mark, { kind: "estimate" }>;

/** What is drawn of a mark, with its series. */
interface Point extends ReturnType<typeof drawnOf> {
  readonly mark: Estimate;
  readonly series: number;
}

const isShown = (mark: Mark): mark is Estimate => mark.kind === "estimate";

/** The row that bears the names of the series, beside their points. */
const namedRow = ({ marks }: Figure): number => marks.findIndex((row) => row.some(isShown));

function interval(
  { lower, upper, series }: Point,
  y: number,
  fill: string,
  { row, band }: RowPlace,
): readonly Element[] {
  if (lower === null || upper === null) return [];
  return [
    element("path", {
      d: `M${pixel(band.x(lower))} ${pixel(y)}H${pixel(band.x(upper))}`,
      fill: "none",
      stroke: fill,
      "stroke-width": 2.5,
      ...markAt(row, series, "interval"),
    }),
  ];
}

/** Name of a series beside its point: after its number, or before its interval. */
function nameOf(
  { mark, value, lower, upper, series }: Point,
  y: number,
  { figure, band, palette }: RowPlace,
): readonly Element[] {
  const name = figure.series[series]?.label ?? "";
  const ends = [value, lower ?? value, upper ?? value].map(band.x);
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

function shownPoint(mark: Estimate, series: number, y: number, place: RowPlace): readonly Element[] {
  const { figure, row, band, palette } = place;
  const one = { ...drawnOf(mark, figure), mark, series };
  const { fill } = paintOf(figure.series[series]?.tone ?? { kind: "alone" }, palette);
  const x = band.x(one.value);
  const isSolid = mark.reliability === "solid";
  const isNamed = figure.series.length > 1 && row === namedRow(figure);
  return [
    ...interval(one, y, fill, place),
    point(series, { x, y, radius: RADIUS }, fill, isSolid, palette, markAt(row, series)),
    label(mark.text, Math.max(x + RADIUS, band.x(one.upper ?? one.value)) + AFTER, y + 5, {
      size: SIZE,
      face: "bold",
      fill: palette.of("ink"),
      rim: palette.of("surface"),
      layer: "mark",
    }),
    ...(isNamed ? nameOf(one, y, place) : []),
  ];
}

/** A mark without a number among others that have one: of which series, and why. */
function refusedPoint(
  mark: Mark,
  series: number,
  y: number,
  { figure, band, palette, language }: RowPlace,
): Element {
  const name = `${figure.series[series]?.label ?? ""}${language.messages.exports.colon}${mark.text}`;
  const [words = ""] = textLines(name, band.right + band.after - band.left - 8, NAME.size, { most: 1 });
  return label(words, band.left + 8, y + 5, {
    size: NAME.size,
    fill: palette.of("ink-2"),
    rim: palette.of("surface"),
  });
}

function points(place: RowPlace): readonly Element[] {
  const { figure, row, band, palette } = place;
  const marks = figure.marks[row] ?? [];
  const [refused] = marks;
  if (refused && !marks.some(isShown)) return refusal(refused, place);
  const free = band.height - (referenceRoom(figure) > 0 ? 20 : 0);
  const above = band.top - (band.compact ? NAME_ABOVE : 1);
  return [
    ...(row > 0 && figure.series.length > 1
      ? [
          element("line", {
            x1: band.left,
            x2: band.right,
            y1: above,
            y2: above,
            stroke: palette.of("rule"),
          }),
        ]
      : []),
    ...marks.flatMap((mark, series) => {
      const y = band.top + free / 2 + (series - (marks.length - 1) / 2) * LANE;
      return isShown(mark) ? shownPoint(mark, series, y, place) : [refusedPoint(mark, series, y, place)];
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
      lines: publishedLines,
      middle: ({ band }) => band.top + band.height / 2,
      crossing: ({ band }) => [band.top, band.top + band.height],
      row: points,
    },
  },
} satisfies ChartKind;
