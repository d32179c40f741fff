import { ok, type Result } from "../lib/result.ts";
import { fromBlob } from "../read/file/byte-source.ts";
import type { ReadFailure } from "../read/file/read-failure.ts";
import { type RowsReading, rowsReading } from "../survey/rows-reading.ts";
import { ImportedFile } from "./imported-file.ts";
import { ingest } from "./ingest.ts";
import type { Progress, Reading } from "./protocol.ts";
import type { Saved } from "./read-saved.ts";
import type { Recruits } from "./recruits.ts";

/** Source: a file, and what was set by hand of how to read it. */
export interface Source {
  readonly file: Blob;
  readonly name: string;
  readonly reading: Partial<Reading>;
}

/** What a codebook says of the records of its file, and what was set by hand for this one, which goes before. */
const readingBy = ({ reading }: Source, saved: Saved | null): Partial<Reading> => ({
  ...(saved?.kind === "codebook" ? saved.reading : {}),
  ...reading,
});

const isSame = (one: RowsReading, other: RowsReading): boolean =>
  one.headerRows === other.headerRows && one.lastRows === other.lastRows;

/**
 * The file as a codebook has it read.
 *
 * @param recruits - those who help reading; null: nobody does
 * @param former - the same file as it was read before; given back where the codebook has it read no otherwise
 */
export async function readSource(
  source: Source,
  saved: Saved | null,
  onProgress: (progress: Progress) => void,
  former: ImportedFile | null,
  recruits: Recruits | null,
): Promise<Result<ImportedFile, ReadFailure>> {
  const reading = readingBy(source, saved);
  if (former && isSame(rowsReading(former.reading), rowsReading(reading))) return ok(former);
  const file = fromBlob(source.file, source.name);
  try {
    const read = await ingest(file, { onProgress, reading, ...(recruits ? { helpers: recruits.for } : {}) });
    return read.ok ? ok(new ImportedFile(source.name, read.value, reading, former)) : read;
  } finally {
    recruits?.dismiss();
  }
}
