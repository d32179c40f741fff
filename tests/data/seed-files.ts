import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const FOLDER = join(import.meta.dirname, "../../data");

/** A file of the data package, byte for byte. */
export const seedBytes = (name: string): Buffer => readFileSync(join(FOLDER, name));

export const seedText = (name: string): string => seedBytes(name).toString("utf8");

/** The descriptor, parsed anew on each call: whoever gets it may break it. */
export const seedDescriptor = () => JSON.parse(seedText("datapackage.json"));

/** Cells of a CSV of the package, read by a parser that the generator does not know. */
export function seedCells(name: string): { headers: string[]; rows: string[][] } {
  const text = seedText(name).replace(/^\uFEFF/, "");
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ";", skipEmptyLines: true }).data;
  return { headers, rows };
}

/** The same cells, one record a row. */
export function seedRecords(name: string): Record<string, string>[] {
  const { headers, rows } = seedCells(name);
  return rows.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ""])));
}
