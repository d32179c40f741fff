import { Inflate } from "fflate";
import type { ByteSource } from "../../file/byte-source.ts";
import { readBytes } from "../../file/read-bytes.ts";
import { ReadStop } from "../../file/read-failure.ts";
import { crc } from "./crc.ts";
import type { Entry } from "./entries.ts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Packed bytes taken at once: what they can unpack to fits in memory whatever they are. */
const STEP = 2 ** 16;

export interface Unpacking {
  readonly source: ByteSource;
  readonly signal: AbortSignal | undefined;
  /** Bytes of one read. */
  readonly read: number;
  /** Told how many packed bytes were taken since it was last told. */
  taken(bytes: number): void;
}

const damaged = () => new ReadStop("damaged-file", { format: "xlsx" });

/**
 * The bytes of an entry, piece by piece, none of which is kept. It ends at the size that the directory declares, or
 * fails: a zip that unpacks to more than it says is a trap, one that unpacks to something else is damaged.
 */
export async function* unpack(entry: Entry, how: Unpacking): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new ReadStop("locked-file");
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  const { source, signal } = how;
  const step = Math.min(STEP, how.read);
  let pieces: Uint8Array[] = [];
  const inflate = entry.method === 8 ? new Inflate((piece) => pieces.push(piece)) : null;
  const start = await contentOf(source, entry);
  let sum = 0;
  let size = 0;
  for (let at = 0; at < entry.packed || at === 0; at += step) {
    if (signal?.aborted) throw new ReadStop("cancelled");
    const bytes = await readBytes(source, start + at, Math.min(step, entry.packed - at));
    how.taken(bytes.length);
    if (inflate) push(inflate, bytes, at + step >= entry.packed);
    else pieces.push(bytes);
    for (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) throw damaged();
      sum = crc(piece, sum);
      yield piece;
    }
    pieces = [];
  }
  if (size !== entry.size || sum !== entry.crc) throw damaged();
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch {
    throw damaged();
  }
}

/** The name is there a second time, with extra fields of its own. */
async function contentOf(source: ByteSource, { offset, packed }: Entry): Promise<number> {
  const bytes = await readBytes(source, offset, LOCAL_SIZE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) throw damaged();
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > source.size) throw damaged();
  return start;
}
