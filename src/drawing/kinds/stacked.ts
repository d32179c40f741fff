import type { Figure, Mark } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { type Paint, paintOf } from "../paint/tones.ts";
import { dots } from "../rows/dots.ts";
import { hatching } from "../rows/hatching.ts";
import { refusal } from "../rows/refusal.ts";
import type { RowBand } from "../rows/row-band.ts";
import type { Line } from "../rows/row-chart.ts";
import { referenceRoom, rowReferences } from "../rows/row-references.ts";
import { whisker } from "../rows/whisker.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";

const SIZE = 14;

/** Beside a number inside a segment, in pixels. */
const AROUND = 8;

interface Segment {
  readonly mark: Extract<Mark, { kind: "estimate" }>;
  readonly series: number;
  readonly start: number;
  readonly end: number;
  readonly paint: Paint;
}

/** The answers of a row one after the other; of those that are shown. */
function segmentsOf({ marks, series: all }: Figure, row: number, palette: Palette): readonly Segment[] {
  let from = 0;
  return (marks[row] ?? []).flatMap((mark, series) => {
    if (mark.kind !== "estimate") return [];
    const start = from;
    from += mark.value;
    return [
      { mark, series, start, end: from, paint: paintOf(all[series]?.tone ?? { kind: "alone" }, palette) },
    ];
  });
}

function bar(figure: Figure, row: number, band: RowBand, id: string, palette: Palette): readonly Element[] {
  const marks = figure.marks[row] ?? [];
  const refused = marks.find((mark) => mark.kind === "hidden" || mark.kind === "empty");
  if (refused) return refusal(refused, band, id, palette);

  const height = Math.min(30, band.height - 12);
  const y = band.top + (band.height - height) / 2 - 4;
  const segments = segmentsOf(figure, row, palette);
  const tiny = segments.filter(({ mark }) => mark.reliability === "tiny");
  if (tiny.length > 0 && tiny.length === marks.length) {
    const groups = tiny.map(({ mark, paint }) => ({ count: mark.count, fill: paint.fill }));
    const told = tiny.filter(({ mark }) => mark.count > 0).map(({ mark }) => mark.text);
    return dots({ groups, words: told.join(" · ") }, band, y + height / 2, palette);
  }
  return [
    ...segments.map((one) => segment(one, { y, height }, band, `${id}-${one.series}`, palette)),
    ...margins(segments, band, y + height + 6, palette),
  ];
}

function segment(
  { mark, series, start, end, paint }: Segment,
  { y, height }: { readonly y: number; readonly height: number },
  band: RowBand,
  id: string,
  palette: Palette,
): Element {
  const x = band.x(start) + (series > 0 ? 1 : 0);
  const width = Math.max(0, band.x(end) - x);
  const isSolid = mark.reliability === "solid";
  return element(
    "g",
    { "data-layer": "mark" },
    element("rect", { x, y, width, height, fill: paint.fill }),
    ...(isSolid ? [] : hatching({ x, y, width, height }, id, palette)),
    ...(width >= textWidth(mark.text, SIZE, "bold") + AROUND
      ? [
          label(mark.text, x + width / 2, y + height / 2 + 5, {
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
function margins(
  segments: readonly Segment[],
  { x }: RowBand,
  below: number,
  palette: Palette,
): readonly Element[] {
  const given = segments.filter(({ mark }) => mark.count > 0);
  const first = given[0]?.mark;
  // Of two answers, the margin of one is the margin of the other.
  const last = given.length > 2 ? given.at(-1)?.mark : undefined;
  return [
    ...(first && first.lower !== null && first.upper !== null
      ? [whisker(x(first.lower), x(first.upper), below, palette)]
      : []),
    ...(last && last.lower !== null && last.upper !== null
      ? [whisker(x(1 - last.upper), x(1 - last.lower), below + 5, palette)]
      : []),
  ];
}

/** Where a share of an outer segment ends on the axis: the first from the left, the last from the right. */
function edgeOf(value: number, series: number, { series: all }: Figure): number | null {
  if (series === 0) return value;
  return series === all.length - 1 ? 1 - value : null;
}

/** Only the outer segments stand on an axis of their own: from the left, and from the right. */
function linesOf(figure: Figure): readonly Line[] {
  return figure.references.flatMap(({ row, series, value, label: words }) => {
    const at = row === null ? edgeOf(value, series, figure) : null;
    return at === null ? [] : [{ at, label: words }];
  });
}

/** 100 % stacked bars: the answers to one question, one bar a group. */
export default {
  id: "stacked",
  order: 1,
  fits: ({ exclusive, series, rows, scale }) =>
    exclusive && scale.kind === "share" && series.length >= 2 && series.length <= 11 && rows.length >= 1,
  carries: ({ series }, at) => at === 0 || at === series.length - 1,
  drawing: {
    form: "rows",
    rows: {
      legend: "square",
      tall: referenceRoom,
      lines: linesOf,
      row: (figure, row, band, id, palette) => [
        ...bar(figure, row, band, id, palette),
        ...rowReferences(figure, row, band, palette, (value, series) => {
          const edge = edgeOf(value, series, figure);
          return edge === null ? null : band.x(edge);
        }),
      ],
    },
  },
} satisfies ChartKind;
