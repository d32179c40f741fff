import { isFewIn } from "../../figure/few.ts";
import type { Figure, Mark } from "../../figure/figure.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import { paintOf } from "../paint/tones.ts";
import { boxes } from "../rows/boxes.ts";
import { HATCH, hatching } from "../rows/hatching.ts";
import { keysOf } from "../rows/keys.ts";
import { refusal } from "../rows/refusal.ts";
import type { RowBand, RowPlace } from "../rows/row-drawing.ts";
import { publishedLines, referenceRoom } from "../rows/row-references.ts";
import { whisker } from "../rows/whisker.ts";
import { label } from "../text/label.ts";
import { textWidth } from "../text/text-width.ts";

const SIZE = 15;
const THICK = 22;
/** From a bar to the middle of its interval. */
const UNDER = 8;
const AFTER = 8;

/** A figure that somebody else has computed: nothing is known of how far it can be relied on. */
const WITHOUT_BASE = { lower: null, upper: null, reliability: "solid" } as const;

/** In a narrow frame a bar keeps to its name, which stands above it. */
const topOf = (band: RowBand, figure: Figure): number =>
  referenceRoom(figure) > 0 || band.compact ? band.top + 4 : band.top + (band.height - THICK) / 2;

/** Number after the end of a mark: beyond it, on the side to which the mark goes. */
function numberAt(mark: Mark, end: number, isBelow: boolean, y: number, { palette }: RowPlace): Element {
  return label(mark.text, isBelow ? end - AFTER : end + AFTER, y + THICK / 2 + 5, {
    size: SIZE,
    face: "bold",
    fill: palette.of("ink"),
    rim: palette.of("surface"),
    ...(isBelow ? { anchor: "end" as const } : {}),
    layer: "mark",
  });
}

function bar(place: RowPlace): readonly Element[] {
  const { figure, row: index, band, id, palette } = place;
  const row = figure.rows[index];
  const mark = figure.marks[index]?.[0];
  if (!row || !mark) return [];
  if (mark.kind === "hidden" || mark.kind === "empty") return refusal(mark, place);
  const { lower, upper, reliability } = mark.kind === "estimate" ? mark : WITHOUT_BASE;
  const y = topOf(band, figure);
  const paint = paintOf(row.whole ? { kind: "whole" } : { kind: "alone" }, palette);
  if (mark.kind === "estimate" && isFewIn(figure, index)) {
    const yes = [{ series: 0, count: mark.count, paint, words: "" }];
    return [
      ...boxes(yes, mark.n, { row: index, y, height: THICK }, band, palette),
      numberAt(mark, band.right, false, y, place),
    ];
  }
  const end = band.x(mark.value);
  const box = { x: Math.min(band.base, end), y, width: Math.abs(end - band.base), height: THICK };
  return [
    element(
      "g",
      { "data-layer": "mark" },
      element("rect", { ...box, fill: paint.fill, "data-mark": `${index}.0` }),
      ...(reliability === "solid" ? [] : hatching(box, id, paint.ink, HATCH)),
    ),
    ...(lower !== null && upper !== null
      ? [whisker(band.x(lower), band.x(upper), y + THICK + UNDER, [index, 0], palette)]
      : []),
    numberAt(mark, end, mark.value < 0, y, place),
  ];
}

/** One bar a row, from zero, with its interval under it. */
export default {
  id: "bars",
  order: 2,
  fits: ({ series, origin }) => origin !== "published" && series.length === 1,
  carries: () => true,
  office: { form: "bars", isStacked: false },
  drawing: {
    form: "rows",
    rows: {
      legend: "none",
      keys: (figure) => keysOf(figure, figure.scale.kind === "share", "fragile"),
      tall: referenceRoom,
      after: ({ marks }) =>
        AFTER +
        4 +
        marks.reduce(
          (most, [mark]) =>
            Math.max(
              most,
              mark && "text" in mark && (mark.kind === "estimate" || mark.kind === "published")
                ? textWidth(mark.text, SIZE, "bold")
                : 0,
            ),
          0,
        ),
      lines: publishedLines,
      middle: ({ figure, band }) => topOf(band, figure) + THICK / 2,
      // Through everybody's bar; under the others, where their intervals are; through no box.
      crossing: ({ figure, row, band }) => {
        if (figure.marks[row]?.[0]?.kind === "hidden" || isFewIn(figure, row)) return null;
        const bottom = band.top + band.height;
        return figure.rows[row]?.whole ? [band.top, bottom] : [topOf(band, figure) + THICK + 2, bottom];
      },
      row: bar,
    },
  },
} satisfies ChartKind;
