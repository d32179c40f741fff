import type { Encoding } from "../../file/encoding.ts";

export interface Sniffed {
  readonly encoding: Encoding;
  /** Bytes of the byte-order mark. */
  readonly bom: number;
}

/** The encoding that the first bytes announce; UTF-8 is a hypothesis, which the whole file has to bear out. */
export function sniffEncoding(head: Uint8Array): Sniffed {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", bom: 2 };
  return { encoding: utf16WithoutMark(head) ?? "utf-8", bom: 0 };
}

/** European text in UTF-16 has a NUL in nearly every pair, always on the same side; no other text has any. */
function utf16WithoutMark(head: Uint8Array): Encoding | null {
  const pairs = Math.min(head.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) even += 1;
    if (head[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return null;
}
