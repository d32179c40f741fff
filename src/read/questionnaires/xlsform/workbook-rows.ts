import { fromBytes } from "../../file/byte-source.ts";
import { LIMITS } from "../../file/limits.ts";
import { SIZES } from "../../file/sizes.ts";
import { Package } from "../../xlsx/package.ts";
import { readStrings } from "../../xlsx/read-strings.ts";
import { readWorkbook } from "../../xlsx/read-workbook.ts";
import { WorksheetReader } from "../../xlsx/worksheet-reader.ts";

/** The cells of one sheet, row by row, as text. */
export type Rows = readonly (readonly string[])[];

const HOW = {
  reading: undefined,
  limits: LIMITS,
  sizes: SIZES,
  signal: undefined,
  report() {},
  helpers: () => [],
};

const open = (bytes: Uint8Array): Promise<Package> => Package.open(fromBytes("form.xlsx", bytes), HOW);

/** The names of the sheets, in lower case; none where the bytes are no workbook. */
export async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { sheets } = await readWorkbook(await open(bytes));
    return sheets.map(({ name }) => name.trim().toLowerCase());
  } catch {
    return [];
  }
}

/** The cells of some sheets, by name in lower case: of a form every cell counts, as it is written. */
export async function workbookRows(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Rows>> {
  const parts = await open(bytes);
  const { sheets, stringsPath } = await readWorkbook(parts);
  const strings = await readStrings(parts, stringsPath);
  const found = new Map<string, Rows>();
  for (const { name, path } of sheets) {
    const key = name.trim().toLowerCase();
    if (!wanted.includes(key) || found.has(key)) continue;
    const reader = new WorksheetReader(strings, LIMITS);
    const rows: string[][] = [];
    const take = () => {
      for (const { cells } of reader.take())
        rows.push(cells.map((cell) => (typeof cell === "string" ? cell : String(cell.number)).trim()));
    };
    for await (const _ of parts.stream(path, reader)) take();
    take();
    found.set(key, rows);
  }
  return found;
}
