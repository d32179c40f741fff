import { contentType, dialects, SHEET_DIALECT } from "../office/names.ts";
import { type Part, packageOf } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";

/** What a cell holds. Text is always text: a label that begins with “=” is not run. */
export type Cell = string | number | null | { readonly formula: string; readonly value: number };

/** One page of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether a column holds shares, which a spreadsheet shows in percent. */
  readonly isShare: (column: number) => boolean;
  /** Whether its first row names the columns. */
  readonly isHeaded: boolean;
}

/** “A” to “XFD”. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** More letters than these a cell cannot hold. */
const MOST_LETTERS = 32_000;

/** `_x000D_` would be read as the letter of that number; its first mark is written so itself. */
const cellText = (text: string): string =>
  text.slice(0, MOST_LETTERS).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");

const STYLE = { plain: 0, head: 1, share: 2 } as const;

function cellOf(cell: Cell, place: string, style: number): Xml | null {
  if (cell === null) return null;
  if (typeof cell === "string")
    return element(
      "c",
      { r: place, s: style, t: "inlineStr" },
      element("is", {}, element("t", { "xml:space": "preserve" }, cellText(cell))),
    );
  const [formula, value] = typeof cell === "number" ? [null, cell] : [cell.formula, cell.value];
  return element(
    "c",
    { r: place, s: style },
    formula === null ? null : element("f", {}, formula),
    element("v", {}, value),
  );
}

const worksheet = ({ rows, isHeaded, isShare }: Sheet): Xml =>
  element(
    "worksheet",
    { xmlns: SHEET_DIALECT },
    element("cols", {}, [
      element("col", { min: 1, max: 1, width: 40, customWidth: 1 }),
      element("col", { min: 2, max: 200, width: 16, customWidth: 1 }),
    ]),
    element(
      "sheetData",
      {},
      rows.map((cells, row) =>
        element(
          "row",
          { r: row + 1 },
          cells.map((cell, column) => {
            const style =
              isHeaded && row === 0
                ? STYLE.head
                : typeof cell !== "string" && isShare(column)
                  ? STYLE.share
                  : STYLE.plain;
            return cellOf(cell, `${columnName(column)}${row + 1}`, style);
          }),
        ),
      ),
    ),
  );

const PERCENT_WITH_ONE_DECIMAL = 164;

const font = (bold: boolean): Xml =>
  element(
    "font",
    {},
    bold ? element("b") : null,
    element("sz", { val: 11 }),
    element("name", { val: "Arial" }),
  );

const format = (number: number, face: number): Xml =>
  element("xf", {
    numFmtId: number,
    fontId: face,
    fillId: 0,
    borderId: 0,
    xfId: 0,
    applyNumberFormat: 1,
    applyFont: 1,
  });

const styles = (): Xml =>
  element(
    "styleSheet",
    { xmlns: SHEET_DIALECT },
    element(
      "numFmts",
      { count: 1 },
      element("numFmt", { numFmtId: PERCENT_WITH_ONE_DECIMAL, formatCode: "0.0%" }),
    ),
    element("fonts", { count: 2 }, font(false), font(true)),
    element(
      "fills",
      { count: 2 },
      element("fill", {}, element("patternFill", { patternType: "none" })),
      element("fill", {}, element("patternFill", { patternType: "gray125" })),
    ),
    element(
      "borders",
      { count: 1 },
      element(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
      ),
    ),
    element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element("cellXfs", { count: 3 }, format(0, 0), format(0, 1), format(PERCENT_WITH_ONE_DECIMAL, 0)),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );

/** A workbook of plain cells, as Excel opens it. */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array {
  const kind = (name: string): string => contentType(`spreadsheetml.${name}`);
  const pages = sheets.map(
    (sheet, index): Part => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      contentType: kind("worksheet"),
      links: [],
      body: worksheet(sheet),
    }),
  );
  const book: Part = {
    path: "xl/workbook.xml",
    contentType: kind("sheet.main"),
    links: [
      ...pages.map(({ path }, index) => ({ id: `rId${index + 1}`, kind: "worksheet", target: path })),
      { id: "rId99", kind: "styles", target: "xl/styles.xml" },
    ],
    body: element(
      "workbook",
      { xmlns: SHEET_DIALECT, ...dialects("r") },
      element(
        "sheets",
        {},
        sheets.map(({ name }, index) =>
          element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
        ),
      ),
    ),
  };
  const style: Part = { path: "xl/styles.xml", contentType: kind("styles"), links: [], body: styles() };
  return packageOf([book, style, ...pages], [{ id: "rId1", kind: "officeDocument", target: book.path }]);
}
