import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Client } from "../../../engine/client.ts";
import type { Failure, ImportedSurvey } from "../../../engine/protocol.ts";
import { fail, type Result } from "../../../lib/result.ts";
import type { RowsReading } from "../../../survey/rows-reading.ts";

/** How a file is to be read: by which saved codebook or questionnaire, which sheet of a workbook, which of its rows; null: as it is found. */
interface HowToOpen {
  readonly codebook: string | null;
  readonly sheet: string | null;
  readonly reading: RowsReading;
}

/** Opens a file of this machine. */
export async function openFile(
  client: Client,
  path: string,
  { codebook, sheet, reading }: HowToOpen = { codebook: null, sheet: null, reading: {} },
): Promise<Result<ImportedSurvey, Failure>> {
  const unread = (file: string): Result<never, Failure> =>
    fail({ code: "file-not-found", params: { file: basename(file) } });
  const saved = codebook === null ? null : await orNull(blobOf(codebook));
  if (codebook !== null && saved === null) return unread(codebook);
  const file = await orNull(blobOf(path));
  if (!file) return unread(path);
  return client.ask("open-file", {
    file,
    name: basename(path),
    ...(codebook === null || saved === null ? {} : { codebook: { file: saved, name: basename(codebook) } }),
    reading: { ...(sheet === null ? {} : { format: "xlsx", sheet }), ...reading },
  });
}

/** Throws where there is no file: `openAsBlob` does so before it promises anything. */
const blobOf = async (path: string): Promise<Blob> => openAsBlob(path);

const orNull = <Value>(promise: Promise<Value>): Promise<Value | null> => promise.catch(() => null);
