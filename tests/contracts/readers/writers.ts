import type { Format } from "../../../src/read/receipt.ts";
import { writeSavTexts } from "../../read/sav/write-sav.ts";
import { encodeText, writeCsv } from "../../read/write-csv.ts";
import { writeXlsx } from "../../read/xlsx/write-xlsx.ts";

/** Header first; rows as wide as it is. */
export type Grid = readonly (readonly string[])[];

/** The file of each format that says the cells of a grid, and nothing else. */
export const WRITERS: Readonly<Record<Format, (grid: Grid) => Uint8Array>> = {
  csv: (grid) => encodeText(writeCsv(grid, ";", "\r\n"), "utf-8"),
  sav: writeSavTexts,
  xlsx: (grid) => writeXlsx({ sheets: [{ name: "Réponses", rows: grid }] }),
};
