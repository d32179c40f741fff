import type { Child } from "../../drawing/element.ts";

/** What a figure may show step by step, after its question: marks, then their intervals, then what they compare with. */
export const LAYERS = ["mark", "interval", "reference"] as const;

export type Layer = (typeof LAYERS)[number];

/** The layers that a drawing has, in the order in which they are shown. */
export function layersOf(drawing: Child): readonly Layer[] {
  const found = new Set<unknown>();
  const visit = (child: Child) => {
    if (typeof child === "string") return;
    found.add(child.attributes["data-layer"]);
    child.children.forEach(visit);
  };
  visit(drawing);
  return LAYERS.filter((layer) => found.has(layer));
}
