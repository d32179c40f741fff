import { giveBack } from "../../lib/give-back.ts";
import type { ByteSource } from "./byte-source.ts";
import { readBytes, unreadable } from "./read-bytes.ts";

/** Stretches: the bytes of a file from a place on, one after the other. */
export interface Stretches {
  /** So many bytes, fewer at the end of the file alone; gone with the next call. */
  next(size: number): Promise<Uint8Array>;
  /** Nothing is read any more. */
  close(): void;
}

/**
 * The bytes of a source from a place on: streamed into one piece of memory where the browser can do that, which took an
 * eighth of the work of slices of a megabyte.
 */
export const stretchesOf = (source: ByteSource, start: number): Stretches =>
  streamed(source, start) ?? sliced(source, start);

function streamed({ blob, size: total }: ByteSource, start: number): Stretches | null {
  if (!blob || start >= total) return null;
  let reader: ReadableStreamBYOBReader;
  try {
    reader = blob.slice(start).stream().getReader({ mode: "byob" });
  } catch {
    return null;
  }
  let buffer = new ArrayBuffer(0);
  return {
    async next(size) {
      if (buffer.byteLength < size) buffer = new ArrayBuffer(size);
      let length = 0;
      while (length < size) {
        const { value, done } = await reader
          .read(new Uint8Array(buffer, length, size - length))
          .catch(unreadable);
        if (value) buffer = value.buffer as ArrayBuffer;
        if (done || !value) break;
        length += value.length;
      }
      return new Uint8Array(buffer, 0, length);
    },
    close() {
      reader.cancel().catch(() => undefined);
    },
  };
}

function sliced(source: ByteSource, start: number): Stretches {
  let at = start;
  let former: Uint8Array = new Uint8Array(0);
  return {
    async next(size) {
      // A browser that has no need yet lets dozens of reads lie about.
      giveBack(former);
      former = await readBytes(source, at, size);
      at += former.length;
      return former;
    },
    close() {
      giveBack(former);
    },
  };
}
