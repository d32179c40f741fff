import type { Encoding } from "../../file/encoding.ts";
import { chooseSingleByte } from "./choose-single-byte.ts";
import { isDamagedUtf8 } from "./is-damaged-utf8.ts";
import { sniffEncoding } from "./sniff-encoding.ts";

export interface EncodingChoice {
  readonly encoding: Encoding;
  /** Bytes of the byte-order mark. */
  readonly bom: number;
  /** Bytes that are not of this encoding stop the reading. */
  readonly strict: boolean;
}

/** What to read the file as: what the user says, what its first bytes announce, or UTF-8 until a byte refutes it. */
export function chooseEncoding(head: Uint8Array, given: Encoding | undefined): EncodingChoice {
  const sniffed = sniffEncoding(head);
  if (given) return { encoding: given, bom: given === sniffed.encoding ? sniffed.bom : 0, strict: false };
  return { ...sniffed, strict: sniffed.encoding === "utf-8" };
}

/** What to read it as once a byte has refuted UTF-8; `block` holds that byte. */
export function encodingOtherThanUtf8(block: Uint8Array, bom = 0): EncodingChoice {
  if (isDamagedUtf8(block)) return { encoding: "utf-8", bom, strict: false };
  return { encoding: chooseSingleByte(block), bom: 0, strict: false };
}
