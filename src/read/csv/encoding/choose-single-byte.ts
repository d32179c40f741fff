import { decodeSingleByte, type SingleByteEncoding } from "../../file/single-byte.ts";

/** What French and its neighbours write; in the wrong table these bytes are symbols and rare capitals. */
const USUAL = /[àâäáçéèêëíîïñóôöùûüœæÀÂÇÉÈÊÎÔŒ’“”«»€–…°\u00a0]/g;

/**
 * Bytes that are not UTF-8: Excel for Windows wrote them, or Excel for Mac where that alone gives words. Latin-9 only
 * where it gives “œ” within words or “€” after numbers, and no byte says that it was Windows.
 */
export function chooseSingleByte(bytes: Uint8Array): SingleByteEncoding {
  const high = bytes.filter((byte) => byte >= 128);
  if (usual(high, "macintosh") > usual(high, "windows-1252")) return "macintosh";
  const isWindows = high.some((byte) => byte < 0xa0);
  return !isWindows && LATIN_9.test(decodeSingleByte(bytes, "iso-8859-15")) ? "iso-8859-15" : "windows-1252";
}

/** In windows-1252: “c½ur”, “12 ¤”. */
const LATIN_9 = /[a-zà-ÿ]œ[a-zà-ÿ]|\d[ \u00a0]?€/;

function usual(bytes: Uint8Array, encoding: SingleByteEncoding): number {
  return decodeSingleByte(bytes, encoding).match(USUAL)?.length ?? 0;
}
