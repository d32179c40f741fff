import { expect } from "vitest";
import { type IngestOptions, ingest } from "../../../src/engine/ingest.ts";
import { fromBytes } from "../../../src/read/file/byte-source.ts";
import type { ReadFailure } from "../../../src/read/file/read-failure.ts";
import { isCategorical, type Variable } from "../../../src/survey/variable.ts";
import { rowsOf } from "../read-csv.ts";
import { type WrittenSav, writeSav } from "./write-sav.ts";

const bytesOf = (file: WrittenSav | Uint8Array) => (file instanceof Uint8Array ? file : writeSav(file));

/** A file of SPSS, understood: its cells row by row beside its codebook. */
export async function readSav(file: WrittenSav | Uint8Array, options?: IngestOptions) {
  const result = await ingest(fromBytes("enquete.sav", bytesOf(file)), options);
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.failure)}`);
  const { table, receipt, issues, layout, decimal } = result.value;
  if (receipt.format !== "sav") expect.fail("not read as a file of SPSS");
  const { codebook, headers } = table;
  const variable = (id: string): Variable =>
    codebook.variables.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
  const answersOf = (id: string): string[] => {
    const one = variable(id);
    return isCategorical(one) ? one.categories.map(({ code }) => code) : [];
  };
  return {
    rows: rowsOf(table),
    headers,
    receipt,
    issues,
    layout,
    decimal,
    table,
    codebook,
    variable,
    answersOf,
  };
}

/** Why the file cannot be read. */
export async function refusedSav(
  file: WrittenSav | Uint8Array,
  options?: IngestOptions,
): Promise<ReadFailure> {
  const result = await ingest(fromBytes("enquete.sav", bytesOf(file)), options);
  if (result.ok) expect.fail(`read ${result.value.table.rows} rows`);
  return result.failure;
}
