import type { Child, Element } from "../../src/drawing/element.ts";

/** A shape, and how far the groups around it have moved it. */
export interface Shape {
  readonly element: Element;
  readonly dx: number;
  readonly dy: number;
}

/** All shapes of a drawing, in the order in which they are painted. */
export function shapesIn(children: readonly Child[], dx = 0, dy = 0): readonly Shape[] {
  return children.flatMap((child): readonly Shape[] => {
    if (typeof child === "string") return [];
    const [, x = "0", y = "0"] =
      /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(String(child.attributes.transform ?? "")) ?? [];
    const [right, down] = [dx + Number(x), dy + Number(y)];
    return [{ element: child, dx: right, dy: down }, ...shapesIn(child.children, right, down)];
  });
}

const number = ({ attributes }: Element, name: string): number => Number(attributes[name]);

/** The line of an interval, without the strokes at its ends. */
export function lineOf({ element, dx }: Shape): readonly [left: number, right: number] {
  const [, from, to] = /M(-?[\d.]+) -?[\d.]+H(-?[\d.]+)/.exec(String(element.attributes.d)) ?? [];
  return [Number(from) + dx, Number(to) + dx];
}

/** From where to where a shape reaches, from left to right. */
export function extentOf({ element, dx }: Shape): readonly [left: number, right: number] {
  const { name, attributes } = element;
  const at = (left: number, right: number) => [left + dx, right + dx] as const;
  if (name === "rect") return at(number(element, "x"), number(element, "x") + number(element, "width"));
  if (name === "circle")
    return at(number(element, "cx") - number(element, "r"), number(element, "cx") + number(element, "r"));
  if (name === "line") return at(number(element, "x1"), number(element, "x2"));
  if (name === "path") {
    const places = [...String(attributes.d).matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
    return at(Math.min(...places), Math.max(...places));
  }
  throw new Error(`no extent of ${name}`);
}

/** Values at which the axis is marked. */
export const ticksIn = (children: readonly Child[]): readonly number[] =>
  shapesIn(children).flatMap(({ element }) =>
    element.attributes["data-tick"] === undefined ? [] : [number(element, "data-tick")],
  );

/** What of a document a drawing says of itself. */
export const elementOf = (node: globalThis.Element): Element => ({
  name: node.nodeName,
  attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
  children: [...node.childNodes].map((child) =>
    child instanceof globalThis.Element ? elementOf(child) : (child.textContent ?? ""),
  ),
});
