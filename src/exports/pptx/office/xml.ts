/** A piece of XML, already escaped. Only `element` makes one, so that no text can become markup. */
export interface Xml {
  readonly written: string;
}

type Child = Xml | string | number | null | readonly Child[];
export type Children = readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 has no way to write: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text with U+FFFD in place of each character that XML forbids: seen to be missing, not silently dropped. */
const possible = (text: string): string => text.replace(IMPOSSIBLE, "\uFFFD");

const escaped = (text: string): string =>
  possible(text).replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter);

/** A parser would turn line ends in text into others, and in attributes into spaces. */
const inText = (text: string): string => escaped(text).replaceAll("\r", "&#13;");
const inAttribute = (text: string): string => inText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

function written(child: Child): string {
  if (child === null) return "";
  if (typeof child === "string") return inText(child);
  if (typeof child === "number") return String(child);
  return "written" in child ? child.written : child.map(written).join("");
}

/** An element; attributes and children that are null are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: Children): Xml {
  const start = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${inAttribute(String(value))}"`))
    .join("");
  const inside = children.map(written).join("");
  return { written: inside === "" ? `<${name}${start}/>` : `<${name}${start}>${inside}</${name}>` };
}

/** A switch or a number of Office's dialects: `<c:gapWidth val="50"/>`. */
export const valued = (name: string, value: string | number): Xml => element(name, { val: value });
