import type { Child } from "../element.ts";
import { type Face, textWidth } from "./text-width.ts";

/** Where words stand, in pixels. */
export interface WordBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Around letters, so that what passes does not touch them. */
const AROUND = 3;

/** Where the words of some elements stand: of labels, which have a place of their own. */
export function wordBoxes(children: readonly Child[]): readonly WordBox[] {
  return children.flatMap((child): readonly WordBox[] => {
    if (typeof child === "string") return [];
    const { name, attributes } = child;
    if (name !== "text") return wordBoxes(child.children);
    const size = Number(attributes["font-size"]);
    const face: Face = attributes["font-weight"] === undefined ? "sans" : "bold";
    const words = child.children.filter((one) => typeof one === "string").join("");
    const width = textWidth(words, size, face);
    const anchor = attributes["text-anchor"];
    const left = Number(attributes.x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const base = Number(attributes.y);
    return [
      {
        left: left - AROUND,
        right: left + width + AROUND,
        top: base - 0.75 * size - AROUND,
        bottom: base + 0.2 * size + AROUND,
      },
    ];
  });
}
