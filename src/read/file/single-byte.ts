/**
 * Characters of the bytes 80–FF. Tables of our own: Node 20's `TextDecoder("windows-1252")` reads 80–9F as control
 * characters where browsers read “€” and “œ”, and tests must see what users see.
 */
const WINDOWS_1252 =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join("");

/** Latin-9, which old Unix programs wrote: “€”, “œ” and six more where Latin-1 has signs that nobody used. */
const ISO_8859_15 = Array.from({ length: 128 }, (_, index) => {
  const replaced: Readonly<Record<number, string>> = {
    164: "€",
    166: "Š",
    168: "š",
    180: "Ž",
    184: "ž",
    188: "Œ",
    189: "œ",
    190: "Ÿ",
  };
  return replaced[index + 128] ?? String.fromCharCode(index + 128);
}).join("");

const MACINTOSH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

export type SingleByteEncoding = "windows-1252" | "iso-8859-15" | "macintosh";

const TABLES: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  "windows-1252": table(WINDOWS_1252),
  "iso-8859-15": table(ISO_8859_15),
  macintosh: table(MACINTOSH),
};

function table(upper: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : upper.charCodeAt(byte - 128)));
}

/** Bytes to UTF-16 units, which the platform turns into a string at once: no string is built character by character. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const units = new Uint16Array(bytes.length);
  const characters = TABLES[encoding];
  for (let at = 0; at < bytes.length; at += 1) units[at] = characters[bytes[at] as number] as number;
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

/** The bytes of a text that was read in this encoding: no two bytes are the same character. */
export function encodeSingleByte(text: string, encoding: SingleByteEncoding): Uint8Array {
  const characters = TABLES[encoding];
  return Uint8Array.from({ length: text.length }, (_, at) => characters.indexOf(text.charCodeAt(at)));
}
