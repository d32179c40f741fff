import { isFewIn } from "../../figure/few.ts";
import { type Figure, type Mark, MOST_HUES, MOST_LEVELS } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import { type Paint, paintOf } from "../paint/tones.ts";
import { boxes } from "../rows/boxes.ts";
import { HATCH, hatching } from "../rows/hatching.ts";
import { keysOf } from "../rows/keys.ts";
import { refusal } from "../rows/refusal.ts";
import type { RowBand, RowPlace } from "../rows/row-drawing.ts";
import { publishedLines, referenceRoom } from "../rows/row-references.ts";
import { whisker } from "../rows/whisker.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";

const SIZE = 14;
const THICK = 24;
const UNDER = 7;
/** Beside a number inside a segment, in pixels. */
const AROUND = 6;
/** Of the card's colour, between two segments. */
const GAP = 2;

interface Segment {
  readonly mark: Extract<Mark, { kind: "estimate" }>;
  readonly series: number;
  readonly start: number;
  readonly end: number;
  readonly paint: Paint;
}

/** The answers of a row one after the other; of those that are shown. */
function segmentsOf({ figure, row, palette }: RowPlace): readonly Segment[] {
  let from = 0;
  return (figure.marks[row] ?? []).flatMap((mark, series) => {
    if (mark.kind !== "estimate") return [];
    const start = from;
    from += mark.value;
    const tone = figure.series[series]?.tone ?? { kind: "alone" };
    return [{ mark, series, start, end: from, paint: paintOf(tone, palette) }];
  });
}

const topOf = (band: RowBand, figure: Figure): number =>
  referenceRoom(figure) > 0 || band.compact ? band.top + 4 : band.top + (band.height - THICK) / 2 - 2;

function bar(place: RowPlace): readonly Element[] {
  const { figure, row, band, palette, language } = place;
  const marks = figure.marks[row] ?? [];
  const refused = marks.find((mark) => mark.kind === "hidden" || mark.kind === "empty");
  if (refused) return refusal(refused, place);

  const y = topOf(band, figure);
  const segments = segmentsOf(place);
  const [first] = segments;
  if (first && isFewIn(figure, row)) {
    const groups = segments.map(({ mark, series, paint }) => ({
      series,
      count: mark.count,
      paint,
      words: language.format.count(mark.count),
    }));
    const { n } = first.mark;
    return [
      ...boxes(groups, n, { row, y, height: THICK }, band, palette),
      label(
        language.messages.figure.ofBase({ base: language.format.count(n) }),
        band.right + 8,
        y + THICK / 2 + 5,
        {
          size: SIZE,
          face: "bold",
          fill: palette.of("ink"),
          layer: "mark",
        },
      ),
    ];
  }
  return [...segments.map((one) => segment(one, y, place)), ...margins(segments, y + THICK + UNDER, place)];
}

function segment({ mark, series, start, end, paint }: Segment, y: number, place: RowPlace): Element {
  const { row, band, id } = place;
  const [left, right] = [band.x(start), band.x(end)];
  // What is too narrow for a gap is drawn whole: it would not be seen.
  const gap = right - left > 3 * GAP ? GAP / 2 : 0;
  const x = left + (start > 0 ? gap : 0);
  const width = Math.max(0, right - (end < 1 - 1e-9 ? gap : 0) - x);
  const isSolid = mark.reliability === "solid";
  return element(
    "g",
    { "data-layer": "mark" },
    element("rect", { x, y, width, height: THICK, fill: paint.fill, "data-mark": `${row}.${series}` }),
    ...(isSolid ? [] : hatching({ x, y, width, height: THICK }, `${id}-${series}`, paint.ink, HATCH)),
    ...(width >= textWidth(mark.text, SIZE, "bold") + AROUND
      ? [
          label(mark.text, x + width / 2, y + THICK / 2 + 5, {
            size: SIZE,
            face: "bold",
            anchor: "middle",
            fill: paint.ink,
            ...(isSolid ? {} : { rim: paint.fill }),
          }),
        ]
      : []),
  );
}

/** Only an end of the bar is its own share: nothing, or what nobody answered, stands before it. */
function margins(segments: readonly Segment[], below: number, place: RowPlace): readonly Element[] {
  const { row, palette, band } = place;
  const given = segments.filter(({ mark }) => mark.count > 0);
  const [first] = given;
  // Of two answers, the margin of one is the margin of the other.
  const last = given.length > 2 ? given.at(-1) : undefined;
  const drawn = (one: Segment | undefined, y: number, isFromRight: boolean): readonly Element[] => {
    const { lower, upper } = one?.mark ?? { lower: null, upper: null };
    if (!one || lower === null || upper === null) return [];
    const [from, to] = isFromRight ? [1 - upper, 1 - lower] : [lower, upper];
    return [whisker(band.x(from), band.x(to), y, [row, one.series], palette)];
  };
  return [...drawn(first, below, false), ...drawn(last, below + 4, true)];
}

/** Where a share of an outer segment ends on the axis: the first from the left, the last from the right. */
function edgeOf(value: number, series: number, { series: all }: Figure): number | null {
  if (series === 0) return value;
  return series === all.length - 1 ? 1 - value : null;
}

const hasMargin = (mark: Mark): boolean => mark.kind === "estimate" && mark.interval !== "";

/** 100 % stacked bars: the answers to one question, one bar a group. */
export default {
  id: "stacked",
  order: 1,
  fits: ({ exclusive, series, rows, scale }) =>
    exclusive &&
    scale.kind === "share" &&
    series.length >= 2 &&
    // Of more, neighbours could not be told apart.
    series.length <= (series[0]?.tone.kind === "nominal" ? MOST_HUES : MOST_LEVELS) &&
    rows.length >= 1,
  carries: ({ series }, at) => at === 0 || at === series.length - 1,
  office: { form: "bars", isStacked: true },
  drawing: {
    form: "rows",
    rows: {
      legend: "square",
      keys: (figure) => [
        ...keysOf(figure, true, "fragile"),
        ...(figure.marks.some((row, at) => !isFewIn(figure, at) && row.every(hasMargin))
          ? (["ends"] as const)
          : []),
      ],
      tall: (figure) => referenceRoom(figure),
      after: (figure, { messages, format }) =>
        figure.marks.reduce((most, [mark], row) => {
          if (mark?.kind !== "estimate" || !isFewIn(figure, row)) return most;
          const words = messages.figure.ofBase({ base: format.count(mark.n) });
          return Math.max(most, textWidth(words, SIZE, "bold") + 12);
        }, 0),
      lines: (figure) => publishedLines(figure, (value, series) => edgeOf(value, series, figure)),
      middle: ({ figure, band }) => topOf(band, figure) + THICK / 2,
      crossing: ({ figure, row, band }) =>
        figure.marks[row]?.some(({ kind }) => kind === "hidden") || isFewIn(figure, row)
          ? null
          : [topOf(band, figure) + THICK + 2, band.top + band.height],
      row: bar,
    },
  },
} satisfies ChartKind;
