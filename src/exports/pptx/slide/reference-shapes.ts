import { axisOf, placeOn } from "../../../drawing/axis.ts";
import type { ChartKind } from "../../../drawing/chart-kind.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Line } from "../../../drawing/rows/row-drawing.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import { isFewIn } from "../../../figure/few.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Lie } from "../chart/axes.ts";
import type { ChartFrame } from "../chart/frame.ts";
import type { Xml } from "../office/xml.ts";
import { type Box, straightLine, textShape } from "./shapes.ts";

const SIZE = 11;
const PEN = { fill: null, line: LIGHT.of("ink"), width: 1.25, isDashed: true } as const;
/** Of the band of a row, from its top: where a bar ends. */
const UNDER_BAR = 0.8;

/**
 * Published figures laid over a chart: office programs have no such line on bars that lie. One about everybody crosses
 * everybody's row, and else runs between bars, so that it strikes no number; one about a group stands under its bar.
 */
export function referenceShapes(
  figure: Figure,
  { drawing }: ChartKind,
  {
    box,
    layout,
    lie,
    firstId,
  }: { readonly box: Box; readonly layout: ChartFrame; readonly lie: Lie; readonly firstId: number },
  language: Language,
): readonly Xml[] {
  const axis = axisOf(figure);
  const plot = {
    x: box.x + layout.x * box.width,
    y: box.y + layout.y * box.height,
    width: layout.width * box.width,
    height: layout.height * box.height,
  };
  const lines = drawing.form === "rows" ? drawing.rows.lines(figure) : [];
  let id = firstId;
  const named = (name: string) => {
    id += 1;
    return { id, name };
  };
  const band = plot.height / figure.rows.length;
  const isDown = lie === "rows down";

  /** About the group of one row: a mark where its bar has ended, or across its place. */
  const onRow = ({ at, text, label }: Line, row: number): readonly Xml[] => {
    const part = placeOn(axis, at);
    if (!isDown) {
      const width = plot.width / figure.rows.length;
      const [x, y] = [plot.x + row * width, plot.y + (1 - part) * plot.height];
      return [
        straightLine(named(text), { x, y }, { x: x + width, y }, PEN),
        words(named(label), text, { x, y: y - SIZE * 1.4 }, "l", language, width),
      ];
    }
    const x = plot.x + part * plot.width;
    const [top, bottom] = [plot.y + (row + UNDER_BAR) * band, plot.y + (row + 1) * band];
    return [
      straightLine(named(text), { x, y: top }, { x, y: bottom }, PEN),
      words(named(label), text, { x: x + 4, y: bottom - SIZE * 1.1 }, "l", language),
    ];
  };

  /** About everybody: through the rows, its name over them. */
  const throughRows = ({ at, text, label }: Line, level: number): readonly Xml[] => {
    const part = placeOn(axis, at);
    if (!isDown) {
      const y = plot.y + (1 - part) * plot.height;
      return [
        straightLine(named(text), { x: plot.x, y }, { x: plot.x + plot.width, y }, PEN),
        words(named(label), text, { x: plot.x + plot.width - WIDTH, y: y - SIZE * 1.4 }, "r", language),
      ];
    }
    const x = plot.x + part * plot.width;
    const width = Math.min(WIDTH, textWidth(text, SIZE) * 1.2);
    const left = Math.min(Math.max(box.x, x - width / 2), box.x + box.width - width);
    return [
      ...figure.rows.flatMap((row, index) => {
        if (isFewIn(figure, index) && !row.whole) return [];
        const top = plot.y + (index + (row.whole ? 0 : UNDER_BAR)) * band;
        return [straightLine(named(text), { x, y: top }, { x, y: plot.y + (index + 1) * band }, PEN)];
      }),
      words(named(label), text, { x: left, y: plot.y - SIZE * 1.5 * (level + 1) }, "l", language, width),
    ];
  };

  return [
    ...lines.filter(({ row }) => row === null).flatMap(throughRows),
    ...lines.flatMap((line) => (line.row === null ? [] : onRow(line, line.row))),
  ];
}

const WIDTH = 220;

const words = (
  named: { readonly id: number; readonly name: string },
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  align: "l" | "r",
  language: Language,
  width = WIDTH,
): Xml =>
  textShape(
    {
      ...named,
      box: { x, y, width, height: SIZE * 1.4 },
      placeholder: null,
      isOneLine: true,
      paragraphs: [text],
      letters: { size: SIZE, colour: LIGHT.of("ink") },
      align,
    },
    language,
  );
