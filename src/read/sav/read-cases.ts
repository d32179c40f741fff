import { Unzlib } from "fflate";
import type { ByteSource } from "../file/byte-source.ts";
import { readBytes } from "../file/read-bytes.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { HowToRead } from "../reader.ts";
import type { Records } from "./read-records.ts";
import { caseSizeOf } from "./variables.ts";

const damaged = () => new ReadStop("damaged-file", { format: "sav" });

/** Bytes of a block of a “.zsav” that no program writes more of. */
const LARGEST_BLOCK = 2 ** 26;
const STEP = 2 ** 16;

/** The cases of a file, some at a time, each as `caseSize` bytes; those given are used again. */
export async function* readCases(
  source: ByteSource,
  records: Records,
  how: HowToRead,
  done: (bytes: number) => void,
): AsyncGenerator<DataView> {
  const size = caseSizeOf(records);
  if (size === 0) return;
  const cases = new Cases(size, records);
  const pieces = records.compression === 2 ? inflated(source, records, how) : stored(source, records, how);
  for await (const { bytes, place } of pieces) {
    for (const one of records.compression === 0 ? cases.copy(bytes) : cases.expand(bytes)) yield one;
    done(place);
    if (cases.isOver) return;
  }
  for (const one of cases.finish()) yield one;
}

interface Piece {
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far. */
  readonly place: number;
}

async function* stored(source: ByteSource, { start }: Records, how: HowToRead): AsyncGenerator<Piece> {
  const step = Math.min(how.sizes.read, 2 ** 20);
  for (let at = start; at < source.size; at += step) {
    if (how.signal?.aborted) throw new ReadStop("cancelled");
    yield { bytes: await readBytes(source, at, step), place: Math.min(source.size, at + step) };
  }
}

/** The blocks of a “.zsav”, as the directory behind them has them. */
async function* inflated(
  source: ByteSource,
  { start, isLittle }: Records,
  how: HowToRead,
): AsyncGenerator<Piece> {
  const head = await viewOf(source, start, 24);
  const trailerAt = Number(head.getBigUint64(8, isLittle));
  const trailer = await viewOf(source, trailerAt, Number(head.getBigUint64(16, isLittle)));
  if (trailer.byteLength < 24) throw damaged();
  const count = trailer.getInt32(20, isLittle);
  if (count < 0 || trailer.byteLength < 24 + count * 24) throw damaged();
  for (let block = 0; block < count; block += 1) {
    const at = 24 + block * 24;
    const place = Number(trailer.getBigUint64(at + 8, isLittle));
    const size = trailer.getInt32(at + 16, isLittle);
    const packed = trailer.getInt32(at + 20, isLittle);
    if (size < 0 || size > LARGEST_BLOCK || packed < 0 || place + packed > source.size) throw damaged();
    const pieces: Uint8Array[] = [];
    const unzlib = new Unzlib((piece) => pieces.push(piece));
    let taken = 0;
    for (let from = 0; from < packed; from += STEP) {
      if (how.signal?.aborted) throw new ReadStop("cancelled");
      const bytes = await readBytes(source, place + from, Math.min(STEP, packed - from));
      push(unzlib, bytes, from + STEP >= packed);
      for (const piece of pieces) {
        taken += piece.length;
        if (taken > size) throw damaged();
        yield { bytes: piece, place: place + from + bytes.length };
      }
      pieces.length = 0;
    }
    if (taken !== size) throw damaged();
  }
}

function push(unzlib: Unzlib, bytes: Uint8Array, isLast: boolean): void {
  try {
    unzlib.push(bytes, isLast);
  } catch {
    throw damaged();
  }
}

async function viewOf(source: ByteSource, start: number, size: number): Promise<DataView> {
  if (start + size > source.size) throw damaged();
  const bytes = await readBytes(source, start, size);
  if (bytes.length < size) throw damaged();
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const SPACES = new Uint8Array(8).fill(32);

/** Cases: bytes gathered until they make one. */
class Cases {
  readonly #case: Uint8Array;
  readonly #view: DataView;
  readonly #bias: number;
  readonly #isLittle: boolean;
  readonly #isPlain: boolean;
  readonly #blank = new Uint8Array(8);
  #filled = 0;
  #waiting: Uint8Array = new Uint8Array(0);
  #isOver = false;

  constructor(size: number, { bias, isLittle, compression }: Records) {
    this.#case = new Uint8Array(size);
    this.#view = new DataView(this.#case.buffer);
    this.#bias = bias;
    this.#isLittle = isLittle;
    this.#isPlain = compression === 0;
    new DataView(this.#blank.buffer).setFloat64(0, -Number.MAX_VALUE, isLittle);
  }

  /** The file says that no more follows. */
  get isOver(): boolean {
    return this.#isOver;
  }

  *copy(bytes: Uint8Array): Generator<DataView> {
    for (let at = 0; at < bytes.length; ) {
      const length = Math.min(bytes.length - at, this.#case.length - this.#filled);
      this.#case.set(bytes.subarray(at, at + length), this.#filled);
      this.#filled += length;
      at += length;
      if (this.#filled === this.#case.length) yield this.#take();
    }
  }

  /** Eight commands, then what those that are 253 stand for. */
  *expand(bytes: Uint8Array, isLast = false): Generator<DataView> {
    const all = new Uint8Array(this.#waiting.length + bytes.length);
    all.set(this.#waiting);
    all.set(bytes, this.#waiting.length);
    let at = 0;
    while (at + (isLast ? 8 : 72) <= all.length && !this.#isOver) {
      const commands = at;
      at += 8;
      for (let index = 0; index < 8; index += 1) {
        const command = all[commands + index] as number;
        if (command === 0) continue;
        if (command === 252) {
          this.#isOver = true;
          break;
        }
        if (command === 253) {
          if (at + 8 > all.length) throw damaged();
          this.#case.set(all.subarray(at, at + 8), this.#filled);
          at += 8;
        } else if (command === 254) this.#case.set(SPACES, this.#filled);
        else if (command === 255) this.#case.set(this.#blank, this.#filled);
        else this.#view.setFloat64(this.#filled, command - this.#bias, this.#isLittle);
        this.#filled += 8;
        if (this.#filled === this.#case.length) yield this.#take();
      }
    }
    this.#waiting = all.slice(at);
  }

  *finish(): Generator<DataView> {
    if (!this.#isPlain) yield* this.expand(new Uint8Array(0), true);
    if (this.#filled > 0) throw damaged();
  }

  #take(): DataView {
    this.#filled = 0;
    return this.#view;
  }
}
