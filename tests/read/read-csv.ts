import { expect } from "vitest";
import { type Ingested, type IngestOptions, ingest } from "../../src/engine/ingest.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import type { ReadFailure } from "../../src/read/file/read-failure.ts";
import type { CsvReceipt } from "../../src/read/receipt.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";

const bytesOf = (file: string | Uint8Array) =>
  typeof file === "string" ? new TextEncoder().encode(file) : file;

/** A CSV, understood. */
export type IngestedCsv = Ingested & { readonly receipt: CsvReceipt };

/** The file, understood; the test fails if it cannot be. */
export async function readCsv(file: string | Uint8Array, options?: IngestOptions): Promise<IngestedCsv> {
  const result = await ingest(fromBytes("test.csv", bytesOf(file)), options);
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.failure)}`);
  return asCsv(result.value);
}

export function asCsv(read: Ingested): IngestedCsv {
  const { receipt } = read;
  if (receipt.format !== "csv") expect.fail("not read as a CSV");
  return { ...read, receipt };
}

/** Why the file cannot be understood. */
export async function refusal(
  file: string | Uint8Array,
  options?: IngestOptions,
  name = "test.csv",
): Promise<ReadFailure> {
  const result = await ingest(fromBytes(name, bytesOf(file)), options);
  if (result.ok) expect.fail(`read ${result.value.table.rows} rows`);
  return result.failure;
}

/** The cells of a table, row by row. */
export function rowsOf({ rows, cells }: SurveyTable): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? -1] ?? ""),
  );
}
