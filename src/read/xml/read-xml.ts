import { SaxesParser } from "saxes";

/** An element, its name without the prefix of its namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text inside, that of its children included, in order. */
  readonly text: string;
}

/** Deeper than any questionnaire, and shallow enough for every stack. */
const DEEPEST = 200;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root of an XML document; the first fault throws. By saxes, which knows the five entities of XML and expands no
 * other: a file cannot make itself larger than it is.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Open[] = [{ name: "", attributes: new Map(), children: [], text: "" }];
  const inside = () => open[open.length - 1] as Open;
  const say = (part: string) => {
    inside().text += part;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error(`nested deeper than ${DEEPEST}`);
    const known = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
    open.push({ name: localName(name), attributes: new Map(known), children: [], text: "" });
  });
  parser.on("closetag", () => {
    const { name, attributes, children, text: said } = open.pop() as Open;
    inside().children.push({ name, attributes, children, text: said });
    say(said);
  });
  parser.write(text).close();
  const root = inside().children[0];
  if (!root) throw new Error("no element");
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
