import { readPart } from "../../src/read/csv/parts/read-part.ts";
import { type ByteSource, fromBlob } from "../../src/read/file/byte-source.ts";
import type { Helper, Part, Segment } from "../../src/read/helper.ts";

/** A helper in this very thread, which has read so many segments of a part whenever it is asked. */
export class LocalHelper implements Helper {
  /** Segments that were taken, of all parts. */
  taken = 0;
  #reading: Promise<void> = Promise.resolve();
  #segments: Segment[] = [];
  readonly #most: number;
  /** What it reads. */
  file: Blob | null = null;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  begin(part: Part): void {
    this.#segments = [];
    this.#reading = this.#read(part);
  }

  take(): readonly Segment[] {
    this.taken += this.#segments.length;
    return this.#segments.splice(0);
  }

  end(): void {
    this.#segments = [];
  }

  /** Until it has read all that it ever will of its part. */
  async isDone(): Promise<void> {
    await this.#reading;
  }

  async #read(part: Part): Promise<void> {
    const segments: Segment[] = [];
    for await (const segment of readPart({ ...part, blob: this.file ?? part.blob })) {
      segments.push(segment);
      if (segments.length >= this.#most) break;
    }
    this.#segments = segments;
  }
}

/** A file that cannot be streamed: whoever reads it asks for slices, and can be made to wait. */
class Unstreamed extends Blob {
  override slice(): Blob {
    throw new TypeError("no streams");
  }
}

/** A file that is read on only when its helpers have read what they will: nothing depends on who is faster. */
export function helped(name: string, bytes: Uint8Array, helpers: readonly LocalHelper[]): ByteSource {
  const file = new Blob([Uint8Array.from(bytes)]);
  for (const helper of helpers) helper.file = file;
  const source = fromBlob(file, name);
  return {
    ...source,
    blob: new Unstreamed(),
    slice: async (start, end) => {
      await Promise.all(helpers.map((helper) => helper.isDone()));
      return source.slice(start, end);
    },
  };
}
