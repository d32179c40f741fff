import type { Figure, FigureRow, Mark } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import type { Palette } from "../paint/palette.ts";
import { paintOf } from "../paint/tones.ts";
import { dots } from "../rows/dots.ts";
import { hatching } from "../rows/hatching.ts";
import { refusal } from "../rows/refusal.ts";
import { domainOf, type RowBand } from "../rows/row-band.ts";
import { referenceRoom, rowReferences } from "../rows/row-references.ts";
import { whisker } from "../rows/whisker.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";

/** A figure that somebody else has computed: nothing is known of how far it can be relied on. */
const WITHOUT_BASE = { lower: null, upper: null, reliability: "solid" } as const;

const SIZE = 14;

function bar(
  figure: Figure,
  row: FigureRow,
  mark: Mark,
  band: RowBand,
  id: string,
  palette: Palette,
): readonly Element[] {
  if (mark.kind === "hidden" || mark.kind === "empty") return refusal(mark, band, id, palette);
  const { lower, upper, reliability } = mark.kind === "estimate" ? mark : WITHOUT_BASE;
  const height = Math.min(24, band.height - 14);
  const y = band.top + (band.height - height) / 2 - 3;
  const paint = paintOf(row.whole ? { kind: "whole" } : { kind: "alone" }, palette);
  if (figure.scale.kind === "share" && mark.kind === "estimate" && reliability === "tiny") {
    const groups = [
      { count: mark.count, fill: paint.fill },
      { count: mark.n - mark.count, fill: null },
    ];
    return dots({ groups, words: mark.text }, band, y + height / 2, palette);
  }
  const [from] = domainOf(figure);
  const end = band.x(mark.value);
  const start = band.x(Math.max(0, from));
  const left = Math.min(start, end);
  const width = Math.abs(end - start);
  const after = Math.max(end, upper === null ? end : band.x(upper)) + 8;
  // Near the right edge the number goes inside the bar.
  const inside = after + textWidth(mark.text, SIZE, "bold") > band.right + 20 && width > 60;
  const box = { x: left, y, width, height };
  return [
    element("rect", {
      x: band.left,
      y,
      width: band.right - band.left,
      height,
      rx: 2,
      fill: palette.of("track"),
    }),
    element(
      "g",
      { "data-layer": "mark" },
      element("rect", { ...box, rx: 2, fill: paint.fill }),
      ...(reliability === "solid" ? [] : hatching(box, id, palette)),
    ),
    ...(lower !== null && upper !== null
      ? [whisker(band.x(lower), band.x(upper), y + height + 6, palette)]
      : []),
    label(mark.text, inside ? left + 8 : after, y + height / 2 + 5, {
      size: SIZE,
      face: "bold",
      fill: inside ? paint.ink : palette.of("ink"),
      rim: inside ? paint.fill : palette.of("track"),
      layer: "mark",
    }),
  ];
}

/** One bar a row, from zero, with its interval. */
export default {
  id: "bars",
  order: 2,
  fits: ({ series, origin }) => origin !== "published" && series.length === 1,
  carries: () => true,
  drawing: {
    form: "rows",
    rows: {
      legend: "none",
      tall: referenceRoom,
      lines: ({ references }) =>
        references
          .filter(({ row }) => row === null)
          .map(({ value, label: words }) => ({ at: value, label: words })),
      row: (figure, index, band, id, palette) => {
        const row = figure.rows[index];
        const mark = figure.marks[index]?.[0];
        return row && mark
          ? [...bar(figure, row, mark, band, id, palette), ...rowReferences(figure, index, band, palette)]
          : [];
      },
    },
  },
} satisfies ChartKind;
