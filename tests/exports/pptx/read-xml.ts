import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text and that of all inside it. */
  readonly text: string;
}

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/**
 * Reads XML as strictly as Office does: the first fault throws. By saxes, which checks characters, nesting, and that
 * every prefix is declared; browsers' own parser is not in Node.
 */
export function readXml(text: string): Element {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    for (const element of open) element.text += words;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [tree] = root.children;
  if (!tree || root.children.length > 1) throw new Error("no single element outermost");
  return tree;
}

/** All elements of a name inside another, in their order. */
export const elementsOf = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => elementsOf(child, name)),
];

/** The first of them. */
export function elementOf(element: Element, name: string): Element {
  const [first] = elementsOf(element, name);
  if (!first) throw new Error(`no <${name}> in <${element.name}>`);
  return first;
}

/** A child of this very element. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
