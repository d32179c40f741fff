import type { ByteSource } from "../file/byte-source.ts";
import type { Encoding } from "../file/encoding.ts";
import { readBytes } from "../file/read-bytes.ts";
import { ReadStop } from "../file/read-failure.ts";
import { createDecoder } from "./encoding/create-decoder.ts";

/** Text: what one read of the file says. */
export interface Text {
  readonly text: string;
  /** Bytes read so far. */
  readonly bytes: number;
  readonly last: boolean;
}

/** Bytes that strict UTF-8 refuses. Never leaves this folder: the file is read again in another encoding. */
export class NotUtf8 extends Error {
  /** First byte of the read in which it was noticed. */
  readonly at: number;

  constructor(at: number) {
    super("not UTF-8");
    this.at = at;
  }
}

export interface TextOptions {
  readonly encoding: Encoding;
  /** Bytes of the byte-order mark, skipped. */
  readonly bom: number;
  readonly strict: boolean;
  /** Bytes of one read. */
  readonly read: number;
  readonly signal: AbortSignal | undefined;
}

/** The file's text, read after read; each is asked for while the one before is parsed. */
export async function* readText(source: ByteSource, options: TextOptions): AsyncGenerator<Text> {
  const { encoding, bom, strict, read, signal } = options;
  const decoder = createDecoder(encoding, strict);
  let coming = readBytes(source, bom, read);
  for (let start = bom; ; start += read) {
    const bytes = await coming;
    if (signal?.aborted) throw new ReadStop("cancelled");
    const end = start + bytes.length;
    const last = end >= source.size || bytes.length === 0;
    if (!last) coming = readBytes(source, end, read);

    const text = decoder.decode(bytes, last);
    if (text === null) throw new NotUtf8(start);
    yield { text, bytes: end, last };
    if (last) return;
  }
}
