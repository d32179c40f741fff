import { giveBack } from "../../lib/give-back.ts";
import type { ByteSource } from "../file/byte-source.ts";
import { readBytes } from "../file/read-bytes.ts";
import { ReadStop } from "../file/read-failure.ts";

const LF = 10;

/** How a file is read into a window. */
export interface WindowOptions {
  /** First byte. */
  readonly start: number;
  /** Bytes of one read. */
  readonly read: number;
  /** Bytes after the last one of the window that nobody minds being written to. */
  readonly room: number;
  readonly signal: AbortSignal | undefined;
}

/** ByteWindow: what is read of a file and not taken yet; each read is asked for while the one before is looked at. */
export class ByteWindow {
  /** The window is from `from` to `end`; zeros and room follow. */
  bytes = new Uint8Array(0);
  from = 0;
  end = 0;
  readonly #source: ByteSource;
  readonly #options: WindowOptions;
  #next: number;
  #coming: Promise<Uint8Array> | null;

  constructor(source: ByteSource, options: WindowOptions) {
    this.#source = source;
    this.#options = options;
    this.#next = options.start;
    this.#coming = readBytes(source, options.start, options.read);
  }

  /** Place in the file of the first byte that is not taken. */
  get position(): number {
    return this.#next - (this.end - this.from);
  }

  /** How many times as long the file is as what was taken of it. */
  get times(): number {
    return this.#source.size / Math.max(1, this.position);
  }

  /** Whether the file ends where the window does. */
  get isLast(): boolean {
    return this.#coming === null;
  }

  /** Reads on, behind what is not taken. */
  async fill(): Promise<void> {
    if (!this.#coming) return;
    const read = await this.#coming;
    const { signal, room, read: size } = this.#options;
    if (signal?.aborted) throw new ReadStop("cancelled");
    this.#next += read.length;
    const isLast = read.length === 0 || this.#next >= this.#source.size;
    this.#coming = isLast ? null : readBytes(this.#source, this.#next, size);
    const kept = this.end - this.from;
    if (kept + read.length + room > this.bytes.length) {
      const grown = new Uint8Array(kept + read.length + room);
      grown.set(this.bytes.subarray(this.from, this.end));
      giveBack(this.bytes);
      this.bytes = grown;
    } else this.bytes.copyWithin(0, this.from, this.end);
    this.bytes.set(read, kept);
    this.from = 0;
    this.end = kept + read.length;
    // A browser that has no need yet lets dozens of reads lie about.
    giveBack(read);
    this.bytes.fill(0, this.end, this.end + room);
  }

  /** Ends reading: what was taken is gone. */
  close(): void {
    giveBack(this.bytes);
    this.bytes = new Uint8Array(0);
    this.from = 0;
    this.end = 0;
  }

  /** Takes at least so many bytes and the line in which they end; fewer lines, or all that is there, where it does not. */
  take(least: number): Uint8Array {
    const { bytes, from, end } = this;
    const read = bytes.subarray(0, end);
    const after = read.indexOf(LF, from + Math.max(0, least - 1));
    const before = after < 0 && !this.isLast ? read.lastIndexOf(LF) : after;
    this.from = before < from ? end : before + 1;
    return bytes.subarray(from, this.from);
  }
}
