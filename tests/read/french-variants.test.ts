import { describe, expect, it } from "vitest";
import { present } from "../../src/lib/invariant.ts";
import { decodeSingleByte, type SingleByteEncoding } from "../../src/read/file/single-byte.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { CONTENTS, type ContentColumn } from "./french-contents.ts";
import { readCsv, rowsOf } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

/** A file as some spreadsheet saves it, and what has to be found in it. */
interface Saved {
  readonly bytes: Uint8Array;
  readonly columns: readonly ContentColumn[];
  readonly receipt: { readonly encoding: string; readonly delimiter: string; readonly skippedRows?: number };
}

const THIN = "\u202f";

function inBytes(text: string, encoding: SingleByteEncoding): Uint8Array {
  const characters = decodeSingleByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(text, (char) => {
    const byte = characters.indexOf(char);
    if (byte < 0) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => inBytes(text, "windows-1252");

const day = (iso: string) => iso.split("-").reverse().join("/");
const written =
  (decimal: "," | ".") =>
  (cell: string | number, { is }: ContentColumn) =>
    is === "dates" ? day(String(cell)) : String(cell).replace(".", typeof cell === "number" ? decimal : ".");

type Write = (cell: string | number, column: ContentColumn, index: number) => string;

/** The records of a table: headers, then rows. */
const recordsOf = (columns: readonly ContentColumn[], write: Write): string[][] => [
  columns.map(({ head }) => head),
  ...(columns[0]?.cells ?? []).map((_, row) =>
    columns.map((column, index) => write(present(column.cells[row], "cell"), column, index)),
  ),
];

const excel = (columns: readonly ContentColumn[], write: Write = written(",")) =>
  writeCsv(recordsOf(columns, write), ";", "\r\n");

/** The table with its first column of that sort changed. */
const withFirst = (
  columns: readonly ContentColumn[],
  is: ContentColumn["is"],
  change: (column: ContentColumn) => ContentColumn,
): ContentColumn[] => {
  const at = columns.findIndex((column) => column.is === is);
  return columns.map((column, index) => (index === at ? change(column) : column));
};

const cp1252 = { encoding: "windows-1252", delimiter: ";" };
const unicode = { encoding: "utf-8", delimiter: ";" };

/** The fifteen ways in which French offices save a table. */
const WAYS: Readonly<Record<string, (columns: readonly ContentColumn[]) => Saved>> = {
  "UTF-8, commas, decimal points": (columns) => ({
    bytes: utf8(writeCsv(recordsOf(columns, written(".")), ",", "\n")),
    columns,
    receipt: { encoding: "utf-8", delimiter: "," },
  }),
  "French Excel": (columns) => ({ bytes: windows(excel(columns)), columns, receipt: cp1252 }),
  "French Excel, UTF-8": (columns) => ({ bytes: utf8(`\ufeff${excel(columns)}`), columns, receipt: unicode }),
  "Excel’s “Unicode text”": (columns) => ({
    bytes: new Uint8Array(
      Buffer.from(`\ufeff${writeCsv(recordsOf(columns, written(",")), "\t", "\r\n")}`, "utf16le"),
    ),
    columns,
    receipt: { encoding: "utf-16le", delimiter: "\t" },
  }),
  "Excel for Mac": (columns) => ({
    bytes: inBytes(writeCsv(recordsOf(columns, written(",")), ";", "\r"), "macintosh"),
    columns,
    receipt: { encoding: "macintosh", delimiter: ";" },
  }),
  "“sep=;” first": (columns) => ({
    bytes: windows(`sep=;\r\n${excel(columns)}`),
    columns,
    receipt: cp1252,
  }),
  "titles above": (columns) => {
    const rest = ";".repeat(columns.length - 1);
    const above = [`Tableau de l’année${rest}`, `Source : service numérique${rest}`, rest, ""];
    return {
      bytes: utf8(above.join("\r\n") + excel(columns)),
      columns,
      receipt: { ...unicode, skippedRows: 3 },
    };
  },
  "thousands apart by thin spaces": (columns) => {
    const large = withFirst(columns, "numbers", (column) => ({
      ...column,
      cells: column.cells.map((cell) => Math.round(Number(cell) * 1000)),
    }));
    const grouped: Write = (cell, column) =>
      typeof cell === "number" && cell >= 1000 && Number.isInteger(cell)
        ? String(cell).replace(/\B(?=(\d{3})+$)/g, THIN)
        : written(",")(cell, column);
    return { bytes: utf8(excel(large, grouped)), columns: large, receipt: unicode };
  },
  "percentages with their sign": (columns) => {
    const at = columns.findIndex(({ is }) => is === "numbers");
    const signed: Write = (cell, column, index) =>
      written(",")(cell, column) + (index === at ? `${THIN}%` : "");
    return { bytes: utf8(excel(columns, signed)), columns, receipt: unicode };
  },
  "quotes, line breaks and separators in a cell": (columns) => {
    const quoted = withFirst(columns, "words", (column) => ({
      ...column,
      cells: column.cells.map((cell, row) => (row === 2 ? 'Annexe "Été"\nsite A; site B' : cell)),
    }));
    return { bytes: utf8(excel(quoted)), columns: quoted, receipt: unicode };
  },
  "blank lines at the end": (columns) => ({
    bytes: windows(excel(columns) + `${";".repeat(columns.length - 1)}\r\n`.repeat(4)),
    columns,
    receipt: cp1252,
  }),
  "two columns of one name": (columns) => {
    const name = columns.find(({ is }) => is === "words")?.head ?? "";
    const twice = columns.map((column, index) =>
      index === columns.length - 1 ? { ...column, head: name } : column,
    );
    return { bytes: windows(excel(twice)), columns: twice, receipt: cp1252 };
  },
  "NSP and blanks among numbers": (columns) => {
    const holed = withFirst(columns, "numbers", (column) => ({
      ...column,
      cells: column.cells.map((cell, row) => (row === 1 ? "NSP" : row === 3 ? "" : cell)),
    }));
    return { bytes: windows(excel(holed)), columns: holed, receipt: cp1252 };
  },
  "three decimals": (columns) => {
    const exact = withFirst(columns, "numbers", (column) => ({
      ...column,
      cells: column.cells.map((_, row) => 1.234 + row * 1.111).map((value) => Number(value.toFixed(3))),
    }));
    return { bytes: windows(excel(exact)), columns: exact, receipt: cp1252 };
  },
  "decimal commas between quotes": (columns) => ({
    bytes: utf8(writeCsv(recordsOf(columns, written(",")), ",", "\n")),
    columns,
    receipt: { encoding: "utf-8", delimiter: "," },
  }),
};

describe.each(Object.entries(WAYS))("%s", (_, save) => {
  it.each(Object.entries(CONTENTS))("%s", async (_, content) => {
    const { bytes, columns, receipt } = save(content);
    const { table, receipt: found, issues } = await readCsv(bytes);
    expect(found).toMatchObject(receipt);
    expect(table.headers).toEqual(columns.map(({ head }) => head));
    expect(rowsOf(table).map((cells, row) => cells.map((cell, at) => read(table, cell, row, at)))).toEqual(
      (columns[0]?.cells ?? []).map((_, row) =>
        columns.map(({ cells, is }) => {
          const cell = present(cells[row], "cell");
          if (is === "dates") return day(String(cell));
          return is === "numbers" && typeof cell === "string" ? "missing" : cell;
        }),
      ),
    );
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    columns.forEach(({ is, head }, at) => {
      const kind = table.codebook.variables[at]?.kind;
      if (is === "numbers") expect(kind, head).toBe("numeric");
      if (is === "dates") expect(kind, head).toBe("date");
      if (is === "code") expect(kind, head).toBe("identifier");
    });
  });
});

/** The number that a numeric variable reads in a cell, “missing” where there is no answer, the cell otherwise. */
function read(table: SurveyTable, cell: string, row: number, index: number): string | number {
  const variable = present(table.codebook.variables[index], "variable");
  const column = table.column(variable.id);
  if (column.kind !== "number") return cell;
  return column.missing[row] === 0 ? (column.values[row] ?? 0) : "missing";
}
