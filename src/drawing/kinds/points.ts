import type { Figure } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { paintOf } from "../paint/tones.ts";
import { refusal } from "../rows/refusal.ts";
import type { RowBand } from "../rows/row-band.ts";
import { referenceRoom, rowReferences } from "../rows/row-references.ts";
import { pixel } from "../rows/whisker.ts";
import { label } from "../text/label.ts";

/** From a point of a row to the next one under it, in pixels. */
const STEP = 12;

function points(
  figure: Figure,
  row: number,
  band: RowBand,
  id: string,
  palette: Palette,
): readonly Element[] {
  const marks = figure.marks[row] ?? [];
  const shown = marks.flatMap((mark, series) => (mark.kind === "estimate" ? [{ mark, series }] : []));
  const [refused] = marks;
  if (shown.length === 0 && refused) return refusal(refused, band, id, palette);

  // Points of one row stand one under the other, so that no interval hides another.
  const step = Math.min(STEP, (band.height - 8) / Math.max(1, shown.length));
  const middle = band.top + band.height / 2;
  const heightOf = (place: number) => middle + (place - (shown.length - 1) / 2) * step;
  // Of few, a count would not say which answer it is of: the row's base says how few they are.
  const labelled = figure.series.length > 1 ? shown.filter(({ mark }) => mark.reliability !== "tiny") : shown;
  const [first, ...others] = labelled;
  const last = first && others.reduce((a, b) => (b.mark.value > a.mark.value ? b : a), first);
  return [
    element("path", {
      d: `M${pixel(band.left)} ${pixel(middle)}H${pixel(band.right)}`,
      stroke: palette.of("rule"),
    }),
    ...shown.flatMap(({ mark, series }, place) => {
      const y = heightOf(place);
      const { fill } = paintOf(figure.series[series]?.tone ?? { kind: "alone" }, palette);
      return [
        ...(mark.lower !== null && mark.upper !== null
          ? [
              element("path", {
                d: `M${pixel(band.x(mark.lower))} ${pixel(y)}H${pixel(band.x(mark.upper))}`,
                stroke: fill,
                "stroke-width": 2.5,
                opacity: 0.75,
                "data-layer": "interval",
              }),
            ]
          : []),
        element("circle", {
          cx: band.x(mark.value),
          cy: y,
          r: 5,
          fill: mark.reliability === "solid" ? fill : palette.of("surface"),
          stroke: fill,
          "stroke-width": 2,
          "data-layer": "mark",
        }),
      ];
    }),
    ...(last
      ? [
          label(
            last.mark.text,
            Math.min(band.right - 20, band.x(last.mark.upper ?? last.mark.value) + 8),
            heightOf(shown.indexOf(last)) + 5,
            {
              size: 13.5,
              face: "bold",
              fill: palette.of("ink"),
              rim: palette.of("surface"),
              layer: "mark",
            },
          ),
        ]
      : []),
    ...rowReferences(figure, row, band, palette),
  ];
}

/** A point a mark, with its interval: for comparing, and for answers that may be several. */
export default {
  id: "points",
  order: 3,
  fits: ({ origin, series }) => origin === "survey" && series.length <= 8,
  carries: () => true,
  drawing: {
    form: "rows",
    rows: {
      legend: "round",
      tall: (figure) => figure.series.length * STEP + 12 + referenceRoom(figure) / 3,
      lines: ({ references }) =>
        references
          .filter(({ row }) => row === null)
          .map(({ value, label: words }) => ({ at: value, label: words })),
      row: points,
    },
  },
} satisfies ChartKind;
