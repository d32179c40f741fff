import type { ByteSource } from "./byte-source.ts";
import { readBytes } from "./read-bytes.ts";

const SECTOR = 512;
const DIRECTORY = 48;
/** Sectors of the directory that are looked at: its first entries are there. */
const LOOKED_AT = 4;

/**
 * Whether a compound file, which old workbooks are, is a new one behind a password: the workbook as a whole is then one
 * stream, “EncryptedPackage”.
 *
 * @param head - its first bytes
 */
export async function isLocked(source: ByteSource, head: Uint8Array): Promise<boolean> {
  if (head.length < SECTOR) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size < SECTOR || size > 2 ** 12) return false;
  const start = (view.getUint32(DIRECTORY, true) + 1) * size;
  const directory = await readBytes(source, start, SECTOR * LOOKED_AT);
  return new TextDecoder("utf-16le").decode(directory).includes("EncryptedPackage");
}
