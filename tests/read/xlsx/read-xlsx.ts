import { expect } from "vitest";
import { fromBytes } from "../../../src/read/file/byte-source.ts";
import type { ReadFailure } from "../../../src/read/file/read-failure.ts";
import { type ReadOptions, read } from "../../../src/read/read.ts";
import type { XlsxReceipt } from "../../../src/read/receipt.ts";
import type { Sheet } from "../../../src/read/sheet.ts";
import { type WrittenBook, writeXlsx } from "./write-xlsx.ts";

/** A workbook, read: its cells row by row beside its receipt. */
export interface ReadXlsx {
  readonly sheet: Sheet;
  readonly receipt: XlsxReceipt;
  readonly rows: readonly (readonly string[])[];
}

const bytesOf = (book: WrittenBook | Uint8Array) => (book instanceof Uint8Array ? book : writeXlsx(book));

/** The workbook, read; the test fails if it cannot be. */
export async function readXlsx(book: WrittenBook | Uint8Array, options?: ReadOptions): Promise<ReadXlsx> {
  const result = await read(fromBytes("enquête.xlsx", bytesOf(book)), options);
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.failure)}`);
  const { receipt, cells } = result.value;
  if (receipt.format !== "xlsx") expect.fail("not read as a workbook");
  const rows = Array.from({ length: receipt.rows }, (_, row) =>
    cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? -1] ?? ""),
  );
  return { sheet: result.value, receipt, rows };
}

/** Why the workbook cannot be read. */
export async function refused(
  book: WrittenBook | Uint8Array,
  options?: ReadOptions,
  name = "enquête.xlsx",
): Promise<ReadFailure> {
  const result = await read(fromBytes(name, bytesOf(book)), options);
  if (result.ok) expect.fail(`read ${result.value.receipt.rows} rows`);
  return result.failure;
}
