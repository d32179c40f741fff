import type { Figure } from "../figure/figure.ts";
import { type Element, element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { paintOf } from "./paint/tones.ts";
import { HATCH, hatching } from "./rows/hatching.ts";
import type { Key, RowDrawing } from "./rows/row-drawing.ts";
import { point } from "./rows/shapes.ts";
import { label } from "./text/label.ts";
import { linesOf } from "./text/lines.ts";
import { textWidth } from "./text/text-width.ts";

const SIZE = 14;
const SWATCH = 13;
const LINE = 22;
/** Between the lines of one name. */
const MORE = 17;
const BETWEEN = 20;
/** From a swatch to its words. */
const GAP = 7;

/** A sign and its words. */
interface Entry {
  readonly words: string;
  readonly sign: (x: number, y: number) => readonly Element[];
}

const swatch = (x: number, y: number, look: Element["attributes"]): Element =>
  element("rect", { x, y, width: SWATCH, height: SWATCH, rx: 2, ...look });

function seriesEntries({ series }: Figure, form: "square" | "shape", { palette }: Frame): readonly Entry[] {
  return series.map(({ label: words, tone }, index) => {
    const { fill } = paintOf(tone, palette);
    return {
      words,
      sign: (x, y) =>
        form === "square"
          ? [swatch(x, y, { fill })]
          : [point(index, { x: x + SWATCH / 2, y: y + SWATCH / 2, radius: 5 }, fill, true, palette)],
    };
  });
}

function keyEntry(key: Key, index: number, { palette, id, language }: Frame): Entry {
  const words = language.messages.figure.keys[key];
  const fill = palette.of("ink-3");
  switch (key) {
    case "boxes":
      return {
        words,
        sign: (x, y) =>
          [0, 1].map((at) => element("rect", { x: x + at * 7, y, width: 6, height: SWATCH, rx: 1.5, fill })),
      };
    case "fragile":
      return {
        words,
        sign: (x, y) => [
          swatch(x, y, { fill }),
          ...hatching(
            { x, y, width: SWATCH, height: SWATCH },
            `${id}-key-${index}`,
            palette.of("surface"),
            HATCH,
          ),
        ],
      };
    case "hollow":
      return {
        words,
        sign: (x, y) => [
          point(0, { x: x + SWATCH / 2, y: y + SWATCH / 2, radius: 4.5 }, fill, false, palette),
        ],
      };
    case "ends":
      return {
        words,
        sign: (x, y) => [
          element("path", {
            d: `M${x} ${y + 2}v8M${x} ${y + 6}h${SWATCH}m0 -4v8`,
            fill: "none",
            stroke: palette.of("ink-2"),
            "stroke-width": 1.5,
          }),
        ],
      };
  }
}

/** Entries one after the other, on as many lines as it takes. */
function laid(entries: readonly Entry[], { width, palette }: Frame, colour: "ink" | "ink-2"): Drawing {
  let x = 0;
  let y = 0;
  const elements = entries.flatMap(({ words: all, sign }): readonly Element[] => {
    const lines = linesOf(all, width - SWATCH - GAP, SIZE);
    const wide = SWATCH + GAP + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const at = { x, y };
    x += wide + BETWEEN;
    // Only a name that fills the width takes several lines: the next one begins after them.
    y += (lines.length - 1) * MORE;
    return [
      ...sign(at.x, at.y + 2),
      ...lines.map((line, index) =>
        label(line, at.x + SWATCH + GAP, at.y + 13 + index * MORE, { size: SIZE, fill: palette.of(colour) }),
      ),
    ];
  });
  return { height: entries.length === 0 ? 0 : y + LINE, elements };
}

const BELOW = 8;

/** Names of the series, each with its sign, in the order in which they are drawn; then what else needs explaining. */
export function legend(figure: Figure, drawing: RowDrawing, frame: Frame): Drawing {
  const named =
    figure.series.length > 1 && drawing.legend !== "none"
      ? laid(seriesEntries(figure, drawing.legend, frame), frame, "ink")
      : { height: 0, elements: [] };
  const keys = laid(
    drawing.keys(figure).map((key, index) => keyEntry(key, index, frame)),
    frame,
    "ink-2",
  );
  const height = named.height + keys.height;
  return {
    height: height === 0 ? 0 : height + BELOW,
    elements: [
      ...named.elements,
      ...(keys.elements.length === 0
        ? []
        : [
            element(
              "g",
              { transform: `translate(0 ${named.height})`, "data-layer": "mark" },
              ...keys.elements,
            ),
          ]),
    ],
  };
}
