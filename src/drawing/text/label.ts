import { type Element, element } from "../element.ts";
import { SERIF } from "./fonts.ts";
import type { Face } from "./text-width.ts";

/** How words stand in a drawing. */
export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly face?: Face;
  readonly anchor?: "middle" | "end";
  /** Colour of a rim around the letters, where something runs behind them. */
  readonly rim?: string;
  readonly layer?: string;
}

/** Words in a drawing. */
export function label(words: string, x: number, y: number, lettering: Lettering): Element {
  const { size, fill, face = "sans", anchor, rim, layer } = lettering;
  return element(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-family": face === "title" ? SERIF : null,
      "font-weight": face === "sans" ? null : 600,
      "text-anchor": anchor,
      fill,
      stroke: rim,
      "stroke-width": rim === undefined ? null : 4,
      "paint-order": rim === undefined ? null : "stroke",
      "data-layer": layer,
    },
    words,
  );
}
