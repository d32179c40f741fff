import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { type Element, elementsOf, readXml } from "../../exports/pptx/read-xml.ts";

/** Every part of an Office document that is XML, read strictly: the first fault throws. */
export const partsIn = (path: string): ReadonlyMap<string, Element> =>
  new Map(
    Object.entries(unzipSync(readFileSync(path))).flatMap(([name, bytes]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, readXml(strFromU8(bytes))] as const] : [],
    ),
  );

/** Numbers that a chart draws, of a series: values, or what its error bars reach up and down. */
export const pointsOf = (
  series: Element,
  what: "c:val" | "c:yVal" | "c:plus" | "c:minus",
): readonly number[] =>
  elementsOf(series, what)
    .flatMap((part) => elementsOf(part, "c:v"))
    .map(({ text }) => Number(text));

/** Cells of a flat OpenDocument spreadsheet that hold something; a formula throws. */
export function spreadsheetCells(path: string): {
  readonly numbers: readonly number[];
  readonly others: readonly Element[];
} {
  const cells = elementsOf(readXml(readFileSync(path, "utf8")), "table:table-cell").filter(
    ({ text }) => text !== "",
  );
  const formula = cells.find(({ attributes }) => "table:formula" in attributes);
  if (formula) throw new Error(`a formula: ${formula.text}`);
  const isNumber = ({ attributes }: Element) => attributes["office:value-type"] === "float";
  return {
    numbers: cells.filter(isNumber).map(({ attributes }) => Number(attributes["office:value"])),
    others: cells.filter((cell) => !isNumber(cell)),
  };
}
