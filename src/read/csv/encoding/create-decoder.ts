import type { Encoding } from "../../file/encoding.ts";
import { decodeSingleByte } from "../../file/single-byte.ts";

/** A stream of bytes made text: a character cut by the end of a read waits for the next one. */
export interface Decoder {
  /** The text, or null: these bytes are not of this encoding (strict UTF-8 only). */
  decode(bytes: Uint8Array, last: boolean): string | null;
}

export function createDecoder(encoding: Encoding, strict: boolean): Decoder {
  if (encoding === "windows-1252" || encoding === "iso-8859-15" || encoding === "macintosh")
    return { decode: (bytes) => decodeSingleByte(bytes, encoding) };

  const decoder = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  return {
    decode(bytes, last) {
      try {
        return decoder.decode(bytes, { stream: !last });
      } catch {
        return null;
      }
    },
  };
}
