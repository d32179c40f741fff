import type { Child } from "../../../drawing/element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Elements as nodes of this document: text stays text, nothing is parsed. */
export function toDom(child: Child, isDrawing = false): Node {
  if (typeof child === "string") return document.createTextNode(child);
  const inside = isDrawing || child.name === "svg";
  const node = inside ? document.createElementNS(SVG, child.name) : document.createElement(child.name);
  for (const [name, value] of Object.entries(child.attributes))
    if (name !== "xmlns") node.setAttribute(name, String(value));
  node.append(...child.children.map((one) => toDom(one, inside)));
  return node;
}
