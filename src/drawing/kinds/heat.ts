import { drawnOf, isFew } from "../../figure/few.ts";
import type { Figure, Mark } from "../../figure/figure.ts";
import { nameInPlace } from "../../figure/row-name.ts";
import type { ChartKind } from "../chart-kind.ts";
import { type Element, element } from "../element.ts";
import type { Drawing, Frame } from "../frame.ts";
import { heatKey } from "../heat-key.ts";
import type { Palette } from "../paint/palette.ts";
import { strengthOf } from "../paint/strength.ts";
import { type Box, hatching } from "../rows/hatching.ts";
import { label } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import { textWidth } from "../text/text-width.ts";

const GAP = 3;
const LINE = 16;
const PAD = 8;

/** Of the width, what the names of the rows take at most. */
const NAMES = 0.28;
const NAMES_WIDEST = 230;

/** Room that a cell needs for its interval, in pixels; and at most, for the longest word over it. */
const COLUMN = { least: 66, most: 120 };

const HEAD = 13;
const NAME = 14;

/** Room for the names of the rows: what the longest takes, up to a part of the width. */
const namesWidth = (figure: Figure, width: number): number =>
  Math.min(
    NAMES_WIDEST,
    width * NAMES,
    PAD +
      Math.max(
        ...figure.rows.map((_, row) => textWidth(nameInPlace(figure, row), NAME, "bold")),
        ...figure.axes.rows.split(" ").map((word) => textWidth(word, HEAD) + 2),
      ),
  );

/** Room for a column, in which no word over it is broken. */
const columnWidth = ({ series }: Figure): number =>
  Math.min(
    COLUMN.most,
    Math.max(
      COLUMN.least,
      ...series.flatMap(({ label: words }) =>
        words.split(" ").map((word) => textWidth(word, HEAD) + PAD + 2),
      ),
    ),
  );

function cell(
  figure: Figure,
  mark: Mark,
  box: Box,
  strength: (value: number) => number,
  at: string,
  id: string,
  palette: Palette,
): Element {
  const middle = box.x + box.width / 2;
  const center = box.y + box.height / 2;
  const fits = (words: string) => linesOf(words, box.width - 4, 12, { most: 1 })[0] ?? "";
  if (mark.kind !== "estimate")
    return element(
      "g",
      {},
      ...hatching(box, id, palette.of("rule-2")),
      label(fits(mark.text), middle, center + 5, {
        size: 12.5,
        fill: palette.of("ink-2"),
        anchor: "middle",
        rim: palette.of("surface"),
      }),
    );
  const interval = isFew(mark, figure) ? "" : mark.interval;
  const small = { size: 12, fill: palette.of("ink"), anchor: "middle" } as const;
  return element(
    "g",
    { "data-layer": "mark" },
    element("rect", {
      ...box,
      rx: 4,
      fill: palette.heat(strength(drawnOf(mark, figure).value)),
      "data-mark": at,
    }),
    ...(mark.reliability === "solid" ? [] : hatching(box, id, palette.of("hatch"))),
    label(mark.text, middle, center - (interval === "" ? 2 : 9), { ...small, size: 14.5, face: "bold" }),
    ...(interval === "" ? [] : [label(fits(interval), middle, center + 7, { ...small, layer: "interval" })]),
    label(fits(mark.base), middle, center + (interval === "" ? 15 : 22), small),
  );
}

function draw(figure: Figure, frame: Frame): Drawing {
  const { width, id, palette } = frame;
  const key = heatKey(figure, frame);
  const strength = strengthOf(figure);
  const names = namesWidth(figure, width);
  const column = (width - names) / figure.series.length;
  const headers = figure.series.map(({ label: words }) => linesOf(words, column - PAD, HEAD, { most: 8 }));
  const axis = linesOf(figure.axes.rows, names - PAD, HEAD, { most: 4 });
  const headLines = Math.max(axis.length, ...headers.map(({ length }) => length));
  const top = key.height + headLines * LINE + PAD;
  const labels = figure.rows.map((_, row) =>
    linesOf(nameInPlace(figure, row), names - PAD, NAME, {
      face: figure.rows[row]?.whole ? "bold" : "sans",
      most: 4,
    }),
  );
  const heights = labels.map(({ length }) => Math.max(62, length * LINE + PAD));
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, one) => sum + one, 0));
  const head = (lines: readonly string[], x: number, anchor?: "middle") =>
    lines.map((line, at) =>
      label(line, x, top - PAD - (lines.length - 1 - at) * LINE, {
        size: 13,
        fill: palette.of("ink-2"),
        ...(anchor ? { anchor } : {}),
      }),
    );
  return {
    height: top + heights.reduce((sum, one) => sum + one, 0),
    elements: [
      ...key.elements,
      ...head(axis, 0),
      ...headers.flatMap((lines, series) => head(lines, names + (series + 0.5) * column, "middle")),
      ...figure.rows.flatMap((row, index) => {
        const y = tops[index] ?? 0;
        const height = heights[index] ?? 0;
        const lines = labels[index] ?? [];
        const first = y + height / 2 - (lines.length * LINE) / 2 + 12;
        return [
          ...lines.map((line, at) =>
            label(line, 0, first + at * LINE, {
              size: 14,
              fill: palette.of(row.whole ? "ink" : "ink-2"),
              ...(row.whole ? { face: "bold" as const } : {}),
            }),
          ),
          ...(figure.marks[index] ?? []).map((mark, series) => {
            const box = {
              x: names + series * column + GAP / 2,
              y: y + GAP / 2,
              width: column - GAP,
              height: height - GAP,
            };
            return cell(
              figure,
              mark,
              box,
              strength,
              `${index}.${series}`,
              `${id}-${index}-${series}`,
              palette,
            );
          }),
        ];
      }),
    ],
  };
}

/** A table whose cells are coloured by their place on the axis. */
export default {
  id: "heat",
  order: 4,
  fits: ({ origin, rows, series }) =>
    origin === "survey" && rows.length * series.length > 1 && series.length >= 2,
  carries: () => false,
  office: { form: "table" },
  drawing: {
    form: "whole",
    least: (figure) => {
      const cells = figure.series.length * columnWidth(figure);
      return cells + Math.min(namesWidth(figure, Number.POSITIVE_INFINITY), cells * NAMES * 1.4);
    },
    draw,
  },
} satisfies ChartKind;
