import { type OfficeFile, readPackage } from "./read-package.ts";
import { childOf, type Element, elementOf, elementsOf } from "./read-xml.ts";

/** What a reference of a chart holds: where in the workbook, and what it says is there. */
interface Referred {
  readonly range: string;
  readonly cache: readonly (string | null)[];
}

export interface ReadSeries {
  readonly name: Referred;
  readonly categories: Referred;
  readonly values: Referred;
  readonly plus: Referred | null;
  readonly minus: Referred | null;
  /** Number format or words of each label; null where there is none. */
  readonly labels: readonly ({ readonly code: string } | { readonly words: string } | null)[];
  /** Rows that are hatched or hollow. */
  readonly weak: readonly number[];
}

export interface ReadChart {
  readonly kind: string;
  readonly series: readonly ReadSeries[];
  /** Cells of a range of the workbook, as text; null for empty ones. */
  readonly cells: (range: string) => readonly (string | null)[];
  readonly workbook: OfficeFile;
}

function referred(element: Element | undefined): Referred | null {
  if (!element) return null;
  const count = Number(elementOf(element, "c:ptCount").attributes.val);
  const cache = new Array<string | null>(count).fill(null);
  for (const point of elementsOf(element, "c:pt")) cache[Number(point.attributes.idx)] = point.text;
  return { range: elementOf(element, "c:f").text, cache };
}

const inside = (element: Element, name: string): Referred => {
  const found = referred(childOf(element, name));
  if (!found) throw new Error(`no ${name}`);
  return found;
};

function labelsOf(series: Element, count: number): ReadSeries["labels"] {
  const labels = new Array<ReadSeries["labels"][number]>(count).fill(null);
  for (const label of elementsOf(series, "c:dLbl")) {
    if (childOf(label, "c:delete")) continue;
    const idx = Number(childOf(label, "c:idx")?.attributes.val);
    const code = childOf(label, "c:numFmt")?.attributes.formatCode;
    labels[idx] = code === undefined ? { words: elementOf(label, "c:tx").text } : { code };
  }
  return labels;
}

function seriesOf(element: Element): ReadSeries {
  const values = inside(element, "c:val");
  const bars = childOf(element, "c:errBars");
  return {
    name: inside(element, "c:tx"),
    categories: inside(element, "c:cat"),
    values,
    plus: referred(childOf(bars, "c:plus")),
    minus: referred(childOf(bars, "c:minus")),
    labels: labelsOf(element, values.cache.length),
    weak: element.children.flatMap((child) =>
      child.name === "c:dPt" &&
      (elementsOf(child, "a:pattFill").length > 0 || elementsOf(child, "c:marker").length > 0)
        ? [Number(childOf(child, "c:idx")?.attributes.val)]
        : [],
    ),
  };
}

/** Number of a column: “A” is 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A chart of a presentation, and the workbook behind it. */
export function readChart(file: OfficeFile, path: string): ReadChart {
  const area = elementOf(file.part(path), "c:plotArea");
  const drawing = area.children.find(({ name }) => /Chart$/.test(name)) ?? area;
  const [book = ""] = file.linked(path, "package");
  const workbook = readPackage(file.binary(book));
  const sheets = elementsOf(workbook.part("xl/workbook.xml"), "sheet").map(
    ({ attributes }) => attributes.name,
  );
  const grids = sheets.map((_, index) => {
    const cells = elementsOf(workbook.part(`xl/worksheets/sheet${index + 1}.xml`), "c");
    return new Map(cells.map((cell) => [cell.attributes.r, childOf(cell, "v")?.text ?? cell.text]));
  });
  return {
    kind: `${drawing.name} ${childOf(drawing, "c:grouping")?.attributes.val}`,
    series: drawing.children.filter(({ name }) => name === "c:ser").map(seriesOf),
    cells: (range) => {
      const [, sheet = "", from = "", top = "", to = from, bottom = top] =
        /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(range) ?? [];
      if (columnOf(from) !== columnOf(to)) throw new Error(`more than a column: ${range}`);
      const grid = grids[sheets.indexOf(sheet)];
      if (!grid) throw new Error(`no sheet of ${range}`);
      return Array.from(
        { length: Number(bottom) - Number(top) + 1 },
        (_, index) => grid.get(`${from}${Number(top) + index}`) ?? null,
      );
    },
    workbook,
  };
}
