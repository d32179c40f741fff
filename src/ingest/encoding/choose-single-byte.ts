import { decodeSingleByte, type SingleByteEncoding } from "./single-byte.ts";

/** What French and its neighbours write; in the wrong table these bytes are symbols and rare capitals. */
const USUAL = /[àâäáçéèêëíîïñóôöùûüœæÀÂÇÉÈÊÎÔŒ’“”«»€–…°\u00a0]/g;

/** Bytes that are not UTF-8: Excel for Windows wrote them, or Excel for Mac where that alone gives words. */
export function chooseSingleByte(bytes: Uint8Array): SingleByteEncoding {
  const high = bytes.filter((byte) => byte >= 128);
  return usual(high, "macintosh") > usual(high, "windows-1252") ? "macintosh" : "windows-1252";
}

function usual(bytes: Uint8Array, encoding: SingleByteEncoding): number {
  return decodeSingleByte(bytes, encoding).match(USUAL)?.length ?? 0;
}
