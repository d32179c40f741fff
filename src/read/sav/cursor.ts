import type { ByteSource } from "../file/byte-source.ts";
import { readBytes } from "../file/read-bytes.ts";
import { ReadStop } from "../file/read-failure.ts";

const STEP = 2 ** 18;

/** Cursor: goes through the dictionary of a file, whose length nobody knows before its end. */
export class Cursor {
  readonly #source: ByteSource;
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Where the view begins in the file. */
  #start = 0;
  #at = 0;
  #isLittle = true;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Place in the file. */
  get place(): number {
    return this.#start + this.#at;
  }

  get isLittle(): boolean {
    return this.#isLittle;
  }

  /** Numbers are the other way round from here on. */
  turn(): void {
    this.#isLittle = !this.#isLittle;
  }

  async int(): Promise<number> {
    await this.#need(4);
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, this.#isLittle);
  }

  async double(): Promise<number> {
    await this.#need(8);
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#isLittle);
  }

  async bytes(count: number): Promise<Uint8Array> {
    await this.#need(count);
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, count).slice();
    this.#at += count;
    return bytes;
  }

  async #need(count: number): Promise<void> {
    if (count >= 0 && this.#at + count <= this.#view.byteLength) return;
    const { size } = this.#source;
    if (count < 0 || this.place + count > size) throw new ReadStop("damaged-file", { format: "sav" });
    const bytes = await readBytes(this.#source, this.place, Math.max(count, STEP));
    if (bytes.length < count) throw new ReadStop("damaged-file", { format: "sav" });
    this.#start = this.place;
    this.#at = 0;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
