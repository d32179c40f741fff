import { Hash } from "../../lib/hash.ts";

/** Bytes of a part: what is read of a large file at once. */
const PART = 4 * 1024 * 1024;

/**
 * A checksum for each part of some bytes. Not SHA-256: `crypto.subtle` is not there over plain http, and what these
 * tell is damage, not malice.
 */
export async function checksums(bytes: Uint8Array | Blob): Promise<readonly string[]> {
  const length = bytes instanceof Blob ? bytes.size : bytes.byteLength;
  const sums: string[] = [];
  for (let at = 0; at < length; at += PART) {
    const part =
      bytes instanceof Blob
        ? new Uint8Array(await bytes.slice(at, at + PART).arrayBuffer())
        : bytes.subarray(at, at + PART);
    sums.push(checksum(part));
  }
  return sums;
}

function checksum(part: Uint8Array): string {
  const hash = new Hash();
  hash.add(part.byteLength);
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const even = part.byteLength - (part.byteLength % 4);
  for (let at = 0; at < even; at += 4) hash.add(view.getInt32(at, true));
  for (let at = even; at < part.byteLength; at += 1) hash.add(view.getUint8(at));
  return hash.letters();
}
