import type { Encoding } from "../../file/encoding.ts";
import { decodeSingleByte, encodeSingleByte } from "../../file/single-byte.ts";
import { isUtf8 } from "./is-utf8.ts";

/** How an encoding writes single cells: separators, quotes and line ends are the bytes that they are in ASCII. */
export interface Codec {
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
  /** Whether nothing in these bytes is damaged. */
  isSound(bytes: Uint8Array, from: number, end: number): boolean;
}

/** Null for encodings that write ASCII otherwise than in one byte. */
export function codecOf(encoding: Encoding): Codec | null {
  if (encoding === "utf-8") {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const encoder = new TextEncoder();
    return {
      decode: (bytes) => decoder.decode(bytes),
      encode: (text) => encoder.encode(text),
      isSound: isUtf8,
    };
  }
  if (encoding === "utf-16le" || encoding === "utf-16be") return null;
  return {
    decode: (bytes) => decodeSingleByte(bytes, encoding),
    encode: (text) => encodeSingleByte(text, encoding),
    isSound: () => true,
  };
}
