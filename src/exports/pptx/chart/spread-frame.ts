import { brokenLines } from "../../../drawing/text/lines.ts";
import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure } from "../../../figure/figure.ts";
import { type Fitted, fitText, LINE } from "../text/fit-text.ts";
import { type ChartFrame, END, legendHeight, VALUES } from "./frame.ts";
import { breadthOfRow } from "./plotted.ts";

/** Sizes of letters, in points. */
const SIZES = [12, 10.5, 9] as const;
const SMALLEST = 9;
/** Of the frame's height, at most, for the names under the drawing. */
const MOST_BELOW = 0.4;
/** Between two names or numbers beside each other, and between the drawing and the names, in points. */
const APART = { names: 8, numbers: 3, below: 10 };

/** A frame divided, and the names of the rows on the lines that they take in it. */
export interface SpreadFrame extends ChartFrame {
  readonly names: readonly string[];
  /** From a point to the next one beside it, in points. */
  readonly pitch: number;
}

/** “n = 12” is not broken. */
const BOUND = "\u00A0=\u00A0";
const bound = (text: string): string => text.replaceAll(" = ", BOUND);

/** A text on lines no longer than its place. */
export const onLines = (text: string, width: number, size: number): string =>
  brokenLines(text, width, size)
    .map((line) => line.text.replaceAll(BOUND, " = "))
    .join("\n");

/** The largest letters in which no word is too long for its place. */
const sizeFor = (texts: readonly string[], width: number): number =>
  SIZES.find((size) =>
    texts.every((text) => text.split(" ").every((word) => textWidth(word, size) <= width)),
  ) ?? SMALLEST;

/**
 * Divides the frame of a chart whose points stand side by side. PowerPoint has no axis with names for them: names and
 * numbers are words on lines that are broken here, in letters that leave each its place.
 */
export function spreadFrame(
  figure: Figure,
  names: readonly string[],
  frame: { readonly width: number; readonly height: number },
): SpreadFrame {
  const width = frame.width - VALUES - END;
  const step = width / figure.rows.length;
  const pitch = step / breadthOfRow(figure);
  const texts = figure.marks.flatMap((row) => row.map(({ text }) => text));
  const labelSize = sizeFor(texts, pitch - APART.numbers);

  const room = { width: step - APART.names, height: frame.height * MOST_BELOW };
  const most = sizeFor(names, room.width);
  const fitted = (sizes: readonly number[]): readonly Fitted[] =>
    names.map((name) => fitText([bound(name)], { ...room, sizes }));
  const size = Math.min(...fitted(SIZES.filter((one) => one <= most)).map((name) => name.size));
  const inOneSize = fitted([size]);
  const below = Math.max(...inOneSize.map(({ height }) => height)) + APART.below;
  const legend = legendHeight(figure, frame.width);
  const top = legend + labelSize * LINE + APART.below;
  return {
    x: VALUES / frame.width,
    y: top / frame.height,
    legend: legend / frame.height,
    width: width / frame.width,
    height: (frame.height - top - below) / frame.height,
    size,
    labelSize,
    turned: 0,
    names: inOneSize.map(({ paragraphs }) => onLines(paragraphs.join(" "), room.width, size)),
    pitch,
  };
}
