import type { Child, Element } from "./element.ts";

/** Elements of HTML that have no end tag; written so that XML takes them as well. */
const VOID = new Set(["br", "col", "hr", "img", "link", "meta"]);

/** Everything that XML 1.0 has no place for: controls, half characters, non-characters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that can stand in markup, in an attribute too. What cannot be written is shown as “�”. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** An element as markup, well-formed as XML and as HTML alike. Text of a `style` is ours, and written as it is. */
export function toMarkup(child: Child): string {
  if (typeof child === "string") return escaped(child);
  const { name, children } = child;
  const start = `<${name}${attributesOf(child)}`;
  if (VOID.has(name)) return `${start}/>`;
  const inside =
    name === "style" || name === "script"
      ? children.map((one) => (typeof one === "string" ? one : "")).join("")
      : children.map(toMarkup).join("");
  return `${start}>${inside}</${name}>`;
}

const attributesOf = ({ attributes }: Element): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
