import { existsSync, readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import { decodeSingleByte } from "../../src/read/file/single-byte.ts";
import { asCsv, type IngestedCsv, rowsOf } from "./read-csv.ts";

/** Files that were made to be hard to read, or that once were. */
const FOLDER = "../shared/surveys/torture/";
const absent = !existsSync(FOLDER);

const files: readonly string[] = absent
  ? []
  : readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(csv|tsv|txt)$/.test(name))
      .sort();

/** All cells of the file, and of its header, counted by another road: decoded at once, cut by Papa at once. */
function cellsOf(bytes: Uint8Array, { receipt }: IngestedCsv): { all: number; header: number } {
  const { encoding, delimiter, quoting, skippedRows, headerRows } = receipt;
  const text =
    encoding === "windows-1252" || encoding === "iso-8859-15" || encoding === "macintosh"
      ? decodeSingleByte(bytes, encoding)
      : new TextDecoder(encoding).decode(bytes);
  const lines = text
    .replace(/^\ufeff|\0/g, "")
    .replace(quoting === "text" ? /\r\n?/g : LINE_END_OR_QUOTED, (found) =>
      found[0] === '"' ? found : "\n",
    );
  const { data } = Papa.parse<string[]>(lines, { delimiter, newline: "\n", fastMode: quoting === "text" });
  const last = data.at(-1);
  const written = last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
  return {
    all: written.reduce((sum, record) => sum + record.length, 0),
    header: written
      .slice(skippedRows, skippedRows + headerRows)
      .reduce((sum, record) => sum + record.length, 0),
  };
}

const LINE_END_OR_QUOTED = /"[^"]*"|\r\n?/g;

describe.skipIf(absent)(`the files of ${FOLDER} (skipped where that folder is missing)`, () => {
  it.each(files)("%s", { timeout: 60_000 }, async (name) => {
    const bytes = new Uint8Array(readFileSync(FOLDER + name));
    const read = await ingest(fromBytes(name, bytes));
    if (!read.ok) {
      expect(read.failure.code).toMatch(/^[a-z-]+$/);
      return;
    }
    const { table, receipt } = read.value;
    const { all, header } = cellsOf(bytes, asCsv(read.value));
    const aside = receipt.repairs.reduce((sum, { cells }) => sum + cells, 0);
    expect(header + receipt.rows * receipt.columns + aside, "header + kept + set aside").toBe(all);
    expect(table.cells.every(({ codes }) => codes.length === receipt.rows)).toBe(true);
  });
});

/** Records that these suites write down as JSON: of arrays, header first, or of objects. */
const SUITES = [
  ["csv-spectrum/csvs/", "csv-spectrum/json/"],
  ["csv-test-data/csv/", "csv-test-data/json/"],
] as const;

/** Where a suite does not say what its file holds. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  "csv-spectrum/csvs/location_coordinates.csv": "the JSON has another telephone number than the file",
};

/** Files without any answer: refused with the reason, whatever records of nothing their JSON has. */
const NOTHING: Readonly<Record<string, string>> = {
  "csv-test-data/csv/all-empty.csv": "empty-file",
  "csv-test-data/csv/empty-one-column.csv": "no-rows",
  "csv-test-data/csv/header-no-rows.csv": "no-rows",
};

describe.skipIf(absent)("records written down as JSON", () => {
  const written = SUITES.flatMap(([files, jsons]) =>
    absent
      ? []
      : readdirSync(FOLDER + files)
          .map((name) => [files + name, jsons + name.replace(".csv", ".json")] as const)
          .filter(([, json]) => existsSync(FOLDER + json)),
  );

  it.each(written)("%s", async (name, json) => {
    const read = await ingest(fromBytes(name, new Uint8Array(readFileSync(FOLDER + name))));
    if (name in NOTHING) {
      expect(read.ok ? "read" : read.failure.code).toBe(NOTHING[name]);
      return;
    }
    if (!read.ok) expect.fail(read.failure.code);
    const { headers } = read.value.table;
    const rows = rowsOf(read.value.table);
    const records = [JSON.parse(readFileSync(FOLDER + json, "utf8"))].flat();
    const found = Array.isArray(records[0])
      ? [headers, ...rows]
      : rows.map((row) => Object.fromEntries(row.map((cell, at) => [headers[at], cell])));
    if (name in CONTRADICTIONS) expect(found).not.toEqual(records);
    else expect(found).toEqual(records);
  });
});
