import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell: a text, a number, or its own markup; null writes none. */
export type Cell =
  | string
  | number
  | null
  | { readonly value: string | number; readonly type?: string; readonly format?: number }
  | { readonly xml: string };

export interface WrittenSheet {
  readonly name: string;
  /** From the first record on; null: no row is written. */
  readonly rows: readonly (readonly Cell[] | null)[];
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
}

export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[];
  /** Codes of number formats, which cells call by their place. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Each text in its own cell rather than among those that are shared. */
  readonly isInline?: boolean;
  /** Parts to be added, or written in place of those made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const markup = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** As Excel writes texts: what XML cannot hold, or would change, by its number. */
const escaped = (text: string): string =>
  markup(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped
      /[\0-\x08\x0b-\x1f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

const letters = (column: number): string =>
  column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** A small workbook, with the parts that Excel writes. */
export function writeXlsx(book: WrittenBook): Uint8Array {
  const strings: string[] = [];
  const text = (value: string): string => `<t xml:space="preserve">${escaped(value)}</t>`;
  const cellOf = (cell: Cell, record: number, column: number): string => {
    if (cell === null) return "";
    if (typeof cell === "object" && "xml" in cell) return cell.xml;
    const { value, type, format } = typeof cell === "object" ? cell : { value: cell };
    const place = `r="${letters(column)}${record}"${format === undefined ? "" : ` s="${format + 1}"`}`;
    if (type !== undefined) return `<c ${place} t="${type}"><v>${escaped(String(value))}</v></c>`;
    if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
    if (book.isInline) return `<c ${place} t="inlineStr"><is>${text(value)}</is></c>`;
    strings.push(value);
    return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheetOf = ({ rows, merged = [] }: WrittenSheet): string => {
    const written = rows.map((row, index) =>
      row
        ? `<row r="${index + 1}">${row.map((cell, column) => cellOf(cell, index + 1, column)).join("")}</row>`
        : "",
    );
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
  };
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const { sheets, formats = [] } = book;
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONS}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${book.from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${markup(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONS}">${sheets
      .map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
      .join(
        "",
      )}${relation("rIdS", "sharedStrings", "sharedStrings.xml")}${relation("rIdF", "styles", "/xl/styles.xml")}</Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${markup(code)}"/>`)
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(sheet)] as const),
    ),
    "xl/sharedStrings.xml": null,
  };
  parts["xl/sharedStrings.xml"] =
    `${HEAD}<sst xmlns="${MAIN}">${strings.map((value) => `<si>${text(value)}</si>`).join("")}</sst>`;
  const zipped: Zippable = {};
  for (const [path, content] of Object.entries({ ...parts, ...book.parts }))
    if (content !== null) zipped[path] = strToU8(content);
  return zipSync(zipped, { level: 6, mtime: "1980-01-01" });
}
