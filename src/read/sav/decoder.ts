import { decodeSingleByte, type SingleByteEncoding } from "../file/single-byte.ts";

/** Decodes texts of a file, one by one. */
export interface Decoder {
  /** What its encoding is called. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** What names and numbers of code pages mean. */
const TABLES: Readonly<Record<string, SingleByteEncoding>> = {
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "1252": "windows-1252",
  "iso-8859-1": "windows-1252",
  iso8859_1: "windows-1252",
  "28591": "windows-1252",
  "us-ascii": "windows-1252",
  "2": "windows-1252",
  "3": "windows-1252",
  "iso-8859-15": "iso-8859-15",
  "28605": "iso-8859-15",
  macintosh: "macintosh",
  macroman: "macintosh",
  "10000": "macintosh",
};

const UNICODE = new Set(["utf-8", "utf8", "65001"]);

/** The decoder of what a file calls its encoding, or its code page; Windows's of the West where it says none that is known. */
export function decoderOf(said: string): Decoder {
  const name = said.trim().toLowerCase();
  const table = TABLES[name];
  if (!table) {
    const decoder = textDecoder(
      UNICODE.has(name) ? "utf-8" : name.replace(/^cp(?=125\d$)|^(?=125\d$)/, "windows-"),
    );
    if (decoder) return { encoding: decoder.encoding, decode: plainly((bytes) => decoder.decode(bytes)) };
  }
  const encoding = table ?? "windows-1252";
  return { encoding, decode: plainly((bytes) => decodeSingleByte(bytes, encoding)) };
}

function textDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Most texts are plain ASCII, which needs no decoder; NUL characters are nobody's answer. */
const plainly =
  (decode: (bytes: Uint8Array) => string) =>
  (bytes: Uint8Array): string => {
    let text = "";
    for (const byte of bytes) {
      if (byte >= 128) return decode(bytes).replaceAll("\0", "");
      if (byte !== 0) text += String.fromCharCode(byte);
    }
    return text;
  };
