import { giveBack } from "../../lib/give-back.ts";
import type { ByteSource } from "../file/byte-source.ts";
import { ReadStop } from "../file/read-failure.ts";
import { type Stretches, stretchesOf } from "../file/stretches.ts";

const LF = 10;

/** Bytes that are read at once, at most: what passes by and is not kept. */
export const WINDOW = 2 ** 20;

/** How a file is read into a window. */
export interface WindowOptions {
  /** First byte. */
  readonly start: number;
  /** Bytes of one read. */
  readonly read: number;
  /** Bytes after the last one of the window that nobody minds being written to. */
  readonly room: number;
  readonly signal: AbortSignal | undefined;
  /** Where to stop, for the time being; the end of the file where nothing is said. */
  readonly limit?: number;
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
  #limit: number;
  #stretches: Stretches;
  #coming: Promise<Uint8Array> | null = null;
  #isLast = false;

  constructor(source: ByteSource, options: WindowOptions) {
    this.#source = source;
    this.#options = options;
    this.#next = options.start;
    this.#limit = options.limit ?? Number.POSITIVE_INFINITY;
    this.#stretches = stretchesOf(source, options.start);
    this.#readOn();
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
    return this.#isLast;
  }

  /** Whether the window ends where it is to stop, and the file does not. */
  get isAtLimit(): boolean {
    return !this.#isLast && this.#next >= this.#limit;
  }

  /** Bytes that are neither in the window nor on their way. */
  get rest(): number {
    return Math.max(0, this.#source.size - this.#next - this.#options.read);
  }

  /** Stops where it is said, which is behind what is on its way; nowhere before the end of the file without a limit. */
  stopAt(limit = Number.POSITIVE_INFINITY): void {
    this.#limit = limit;
    if (!this.#coming && !this.#isLast) this.#readOn();
  }

  /** Goes on elsewhere, once all of the window is taken; stops at the limit. */
  goTo(position: number, limit = Number.POSITIVE_INFINITY): void {
    this.#limit = limit;
    this.from = 0;
    this.end = 0;
    this.#next = position;
    this.#isLast = position >= this.#source.size;
    this.#coming = null;
    this.#stretches.close();
    this.#stretches = stretchesOf(this.#source, position);
    if (!this.#isLast) this.#readOn();
  }

  /** Reads on, behind what is not taken. */
  async fill(): Promise<void> {
    if (!this.#coming) return;
    const read = await this.#coming;
    const { signal, room } = this.#options;
    if (signal?.aborted) throw new ReadStop("cancelled");
    this.#next += read.length;
    this.#isLast = read.length === 0 || this.#next >= this.#source.size;
    this.#coming = null;
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
    this.bytes.fill(0, this.end, this.end + room);
    // What was read is gone with the next read.
    if (!this.#isLast) this.#readOn();
  }

  #readOn(): void {
    const size = Math.min(this.#options.read, this.#limit - this.#next);
    if (size <= 0) return;
    this.#coming = this.#stretches.next(size);
    // Whoever stops reading early leaves this one unawaited; the one who awaits it still sees it fail.
    this.#coming.catch(() => undefined);
  }

  /** Ends reading: what was taken is gone. */
  close(): void {
    this.#stretches.close();
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
