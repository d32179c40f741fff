import { unzipSync } from "fflate";
import { childrenOf, descendantsOf, textOf } from "../../xml/find-elements.ts";
import { readXml, type XmlElement } from "../../xml/read-xml.ts";

/** A questionnaire unpacks to less; what promises more is not unpacked. */
const LARGEST = 64 * 1024 * 1024;

/** The cells of one sheet, row by row, as text. */
export type Rows = readonly (readonly string[])[];

/** The sheets of a workbook by their names in lower case; null where the bytes are no workbook. */
export function sheetNames(bytes: Uint8Array): readonly string[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const workbook = partOf(bytes, "xl/workbook.xml");
    return workbook && sheetsOf(workbook).map(({ name }) => name);
  } catch {
    return null;
  }
}

/** The cells of some sheets, by name in lower case; formulas by what they last came to. */
export function workbookRows(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Rows> {
  const workbook = partOf(bytes, "xl/workbook.xml");
  const links = partOf(bytes, "xl/_rels/workbook.xml.rels");
  const targets = new Map(
    descendantsOf(links ?? NOTHING, "Relationship").map(({ attributes }) => [
      attributes.get("Id") ?? "",
      (attributes.get("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  const strings = partOf(bytes, "xl/sharedStrings.xml");
  const shared = childrenOf(strings ?? undefined, "si").map(wordsOf);
  const found = new Map<string, Rows>();
  for (const { name, link } of sheetsOf(workbook ?? NOTHING)) {
    const sheet = wanted.includes(name) && !found.has(name) ? partOf(bytes, targets.get(link) ?? "") : null;
    if (sheet) found.set(name, rowsOf(sheet, shared));
  }
  return found;
}

const NOTHING: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };

function partOf(bytes: Uint8Array, path: string): XmlElement | null {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === path && originalSize <= LARGEST,
  });
  const part = parts[path];
  return part ? readXml(new TextDecoder().decode(part)) : null;
}

const sheetsOf = (workbook: XmlElement) =>
  descendantsOf(workbook, "sheet").map(({ attributes }) => ({
    name: (attributes.get("name") ?? "").trim().toLowerCase(),
    link: attributes.get("r:id") ?? "",
  }));

/** Runs of rich text one after the other; how a word is spoken is left out. */
const wordsOf = (item: XmlElement): string =>
  item.children.map((child) => (child.name === "t" || child.name === "r" ? textWithin(child) : "")).join("");

const textWithin = (element: XmlElement): string =>
  element.name === "t"
    ? element.text
    : childrenOf(element, "t")
        .map(({ text }) => text)
        .join("");

function rowsOf(sheet: XmlElement, shared: readonly string[]): Rows {
  return descendantsOf(sheet, "row").map((row) => {
    const cells: string[] = [];
    for (const cell of childrenOf(row, "c")) {
      const place = columnOf(cell.attributes.get("r") ?? "") ?? cells.length;
      while (cells.length < place) cells.push("");
      cells[place] = cellOf(cell, shared).trim();
    }
    return cells;
  });
}

function cellOf(cell: XmlElement, shared: readonly string[]): string {
  const value = textOf(cell, "v");
  switch (cell.attributes.get("t")) {
    case "s":
      return shared[Number(value)] ?? "";
    case "inlineStr":
      return childrenOf(cell, "is").map(wordsOf).join("");
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    default:
      return value;
  }
}

/** “C7” is the third column, 2; null where it does not say, or says one that no sheet has. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
