import type { ByteSource } from "../../file/byte-source.ts";
import { readBytes } from "../../file/read-bytes.ts";
import { ReadStop } from "../../file/read-failure.ts";

/** Entry: a file within a zip, as its directory has it. */
export interface Entry {
  readonly name: string;
  /** 0: as it is, 8: deflated; no workbook has another. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes unpacked, as declared. */
  readonly size: number;
  readonly crc: number;
  /** Where it begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** A directory of more bytes than any workbook has parts for. */
const LARGEST_DIRECTORY = 2 ** 24;

const damaged = () => new ReadStop("damaged-file", { format: "xlsx" });

/** The directory at the end of a zip: what is in it, without reading it. */
export async function readEntries(source: ByteSource): Promise<readonly Entry[]> {
  const tailAt = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewOf(source, tailAt, source.size - tailAt);
  const end = lastIndexOf(tail, END);
  if (end < 0) throw damaged();
  const { size, offset } = await directoryAt(source, tail, end);
  if (size > LARGEST_DIRECTORY || offset + size > source.size) throw damaged();
  return entriesIn(await viewOf(source, offset, size));
}

async function directoryAt(source: ByteSource, tail: DataView, end: number) {
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (offset !== 0xffffffff && size !== 0xffffffff) return { size, offset };
  const locator = end - 20;
  if (locator < 0 || tail.getUint32(locator, true) !== END_64_LOCATOR) throw damaged();
  const large = await viewOf(source, Number(tail.getBigUint64(locator + 8, true)), 56);
  if (large.byteLength < 56 || large.getUint32(0, true) !== END_64) throw damaged();
  return { size: Number(large.getBigUint64(40, true)), offset: Number(large.getBigUint64(48, true)) };
}

function entriesIn(view: DataView): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    const sizes = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    const [size = 0, packed = 0, offset = 0] = widened(view, at + 46 + nameLength, extraLength, sizes);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size,
      crc: view.getUint32(at + 16, true),
      offset,
    });
    at = next;
  }
  return entries;
}

/** Numbers that do not fit stand, in their order, in an extra field. */
function widened(view: DataView, from: number, length: number, sizes: readonly number[]): number[] {
  if (!sizes.includes(0xffffffff)) return [...sizes];
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const end = Math.min(from + length, next + view.getUint16(at + 2, true));
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size;
      if (next + 8 > end) throw damaged();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw damaged();
}

async function viewOf(source: ByteSource, start: number, size: number): Promise<DataView> {
  const bytes = await readBytes(source, start, size);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lastIndexOf(view: DataView, signature: number): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1)
    if (view.getUint32(at, true) === signature) return at;
  return -1;
}
