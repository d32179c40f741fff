/** Of each byte, its remainder by the polynomial of PNG's checksum. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (REMAINDERS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Words of a picture, as the format has a place for them: “Title”, “Description”, “Source”. */
function textChunk(keyword: string, text: string, language: string): Uint8Array<ArrayBuffer> {
  const encode = new TextEncoder();
  // Keyword, two zeros for “not compressed”, language, no translated keyword, text.
  const content = encode.encode(`iTXt${keyword}\0\0\0${language}\0\0${text.replaceAll("\0", "\uFFFD")}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checksum(content));
  return chunk;
}

/** Signature and header of a PNG: what stands before everything else. */
const HEAD = 33;

/**
 * A PNG with words in it that programs can read: whoever gets the picture alone can still ask it what it shows.
 *
 * @see https://www.w3.org/TR/png-3/#11iTXt
 */
export async function withText(
  png: Blob,
  words: Readonly<Record<string, string>>,
  language: string,
): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text, language));
  return new Blob([bytes.subarray(0, HEAD), ...chunks, bytes.subarray(HEAD)], { type: "image/png" });
}
