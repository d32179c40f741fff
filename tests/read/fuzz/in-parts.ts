import { RecordReader } from "../../../src/read/csv/record-reader.ts";
import { LIMITS } from "../../../src/read/file/limits.ts";
import { ReadStop } from "../../../src/read/file/read-failure.ts";
import type { CsvReceipt } from "../../../src/read/receipt.ts";

/** The records of a text that arrives in parts of so many characters, and what was wrong with its quotes; or why there are none. */
export function inParts(
  text: string,
  { delimiter, quoting }: Pick<CsvReceipt, "delimiter" | "quoting">,
  size: number,
): string {
  const reader = new RecordReader(delimiter, LIMITS, Math.max(1, size), quoting);
  const records: (readonly string[])[] = [];
  try {
    for (let at = 0; at === 0 || at < text.length; at += size)
      for (const batch of reader.push(text.slice(at, at + size), at + size >= text.length)) {
        if (batch.first !== records.length + 1) return `record ${batch.first} after ${records.length}`;
        records.push(...batch.records);
      }
  } catch (stop) {
    if (stop instanceof ReadStop) return JSON.stringify(stop.failure);
    throw stop;
  }
  return JSON.stringify([records, reader.faults, reader.looksUnquoted]);
}
