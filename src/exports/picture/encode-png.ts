/** Of each byte, its remainder by the polynomial of PNG's checksum. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    crc = (REMAINDERS[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length of the content, type, content, checksum of both. */
function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(content, 8);
  view.setUint32(content.length + 8, checksum(made.subarray(4, content.length + 8)));
  return made;
}

/** Keyword, two zeros for “not compressed”, language, no translated keyword, text. */
const textChunk = (keyword: string, text: string, language: string) =>
  chunk(
    "iTXt",
    new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text.replaceAll("\0", "\uFFFD")}`),
  );

/**
 * Pixels as a PNG, with words in it that programs can read: whoever gets the picture alone can still ask it what it
 * shows. Browsers write one of a page's canvas when they are idle, which one that nobody looks at takes a second to be.
 *
 * @param words - as the format has a place for them: “Title”, “Description”, “Source”
 * @param language - theirs
 * @see https://www.w3.org/TR/png-3/
 */
export async function encodePng(
  { data, width, height }: ImageData,
  words: Readonly<Record<string, string>>,
  language: string,
): Promise<Blob> {
  const channels = isOpaque(data) ? 3 : 4;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel; red, green, blue, and 4 for opacity.
  header.set([8, channels === 3 ? 2 : 6], 8);
  const deflated = await deflate(filtered(data, width, height, channels));
  const chunks = [
    chunk("IHDR", header),
    ...Object.entries(words).map(([keyword, text]) => textChunk(keyword, text, language)),
    chunk("IDAT", deflated),
    chunk("IEND", new Uint8Array(0)),
  ];
  return new Blob([SIGNATURE, ...chunks], { type: "image/png" });
}

function isOpaque(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/**
 * Each line less the one above it (the filter “Up”): in a drawing most pixels are those above, and nothing is written for
 * them.
 */
function filtered(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  channels: number,
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const made = new Uint8Array(height * (width * channels + 1));
  let to = 0;
  for (let line = 0; line < height; line++) {
    made[to++] = 2;
    const end = (line + 1) * width;
    for (let pixel = line * width; pixel < end; pixel++) {
      if (line === 0 || pixels[pixel] !== pixels[pixel - width])
        for (let channel = 0; channel < channels; channel++) {
          const at = pixel * 4 + channel;
          made[to + channel] = (data[at] as number) - (line === 0 ? 0 : (data[at - width * 4] as number));
        }
      to += channels;
    }
  }
  return made;
}

/** In one piece: a stream of small ones takes five times as long. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream("deflate");
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [deflated] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(deflated);
}
