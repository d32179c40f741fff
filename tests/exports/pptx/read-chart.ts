import { type OfficeFile, readPackage } from "./read-package.ts";
import { childOf, type Element, elementOf, elementsOf } from "./read-xml.ts";

/** What a reference of a chart holds: where in the workbook, and what it says is there. */
interface Referred {
  readonly range: string;
  readonly cache: readonly (string | null)[];
}

export interface ReadSeries {
  readonly name: Referred;
  readonly values: Referred;
  /** Where points stand that have a place of their own. */
  readonly places: Referred | null;
  readonly plus: Referred | null;
  readonly minus: Referred | null;
  /** Number format or words of each label; null where there is none. */
  readonly labels: readonly ({ readonly code: string } | { readonly words: string } | null)[];
  /** Rows that are hatched or hollow. */
  readonly weak: readonly number[];
  /** Of its points or bars, and of its intervals. */
  readonly colours: { readonly mark: string; readonly interval: string | null };
}

export interface ReadChart {
  readonly kind: string;
  /** Names of the rows; those that are words beside points on one line each, and maybe cut. */
  readonly rows: Referred;
  readonly series: readonly ReadSeries[];
  /** Of values. */
  readonly axis: { readonly min: number; readonly max: number; readonly unit: number };
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

/** A label in words, its lines as one. */
const wordsOf = (label: Element): string =>
  elementsOf(label, "a:p")
    .map(({ text }) => text)
    .join(" ");

function labelsOf(series: Element, count: number): ReadSeries["labels"] {
  const labels = new Array<ReadSeries["labels"][number]>(count).fill(null);
  for (const label of elementsOf(series, "c:dLbl")) {
    if (childOf(label, "c:delete")) continue;
    const idx = Number(childOf(label, "c:idx")?.attributes.val);
    const code = childOf(label, "c:numFmt")?.attributes.formatCode;
    labels[idx] = code === undefined ? { words: wordsOf(elementOf(label, "c:tx")) } : { code };
  }
  return labels;
}

function seriesOf(element: Element): ReadSeries {
  const places = referred(childOf(element, "c:xVal"));
  const values = inside(element, places ? "c:yVal" : "c:val");
  const colourOf = (part: Element | undefined): string | null =>
    (part && elementsOf(part, "a:srgbClr")[0]?.attributes.val) ?? null;
  const bars = childOf(element, "c:errBars");
  return {
    name: inside(element, "c:tx"),
    values,
    places,
    plus: referred(childOf(bars, "c:plus")),
    minus: referred(childOf(bars, "c:minus")),
    labels: labelsOf(element, values.cache.length),
    weak: element.children.flatMap((child) =>
      child.name === "c:dPt" &&
      (elementsOf(child, "a:pattFill").length > 0 || elementsOf(child, "c:marker").length > 0)
        ? [Number(childOf(child, "c:idx")?.attributes.val)]
        : [],
    ),
    colours: {
      mark: colourOf(childOf(element, "c:marker")) ?? colourOf(childOf(element, "c:spPr")) ?? "",
      interval: colourOf(bars),
    },
  };
}

/** Names of rows where the axis has none: labels of a series that no cell holds. They stand in the first column. */
function namesBeside(names: Element, { values }: ReadSeries): Referred {
  const cache = labelsOf(names, values.cache.length).map((label) =>
    label && "words" in label ? label.words : null,
  );
  return { range: values.range.replace(/\$[A-Z]+\$/g, () => "$A$"), cache };
}

/** The axis of values: of a chart that has two such axes, the second. */
function axisOf(area: Element): ReadChart["axis"] {
  const axis = elementsOf(area, "c:valAx").at(-1);
  const readFrom = (name: string) => Number((axis && elementsOf(axis, name)[0])?.attributes.val);
  return { min: readFrom("c:min"), max: readFrom("c:max"), unit: readFrom("c:majorUnit") };
}

/** Number of a column: “A” is 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Whether the name of a row says what its cell does, on lines or not, and if it is cut, as far as it goes. */
export function isNamed(name: string | null | undefined, cell: string | null | undefined): boolean {
  const squeezed = (text: string | null | undefined): string => (text ?? "").replace(/\s/g, "");
  const said = squeezed(name);
  return said.endsWith("…") ? squeezed(cell).startsWith(said.slice(0, -1)) : said === squeezed(cell);
}

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
  const all = drawing.children.filter(({ name }) => name === "c:ser");
  const names = all.find((one) => elementsOf(one, "c:numLit").length > 0);
  const [first = area] = all;
  const series = all.filter((one) => one !== names).map(seriesOf);
  return {
    kind: `${drawing.name} ${childOf(drawing, "c:grouping")?.attributes.val}`,
    rows: names && series[0] ? namesBeside(names, series[0]) : inside(first, "c:cat"),
    series,
    axis: axisOf(area),
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
