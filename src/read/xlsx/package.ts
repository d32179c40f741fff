import type { ByteSource } from "../file/byte-source.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { HowToRead } from "../reader.ts";
import { parseXml, type XmlHandler } from "./parse-xml.ts";
import { type Entry, readEntries } from "./zip/entries.ts";
import { unpack } from "./zip/unpack.ts";

/** Parts are called alike whatever their case, and some writers call them by backslashes. */
const keyOf = (path: string) => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** Package: the parts of a workbook, each read when it is asked for. What is not asked for, as macros are not, is not unpacked. */
export class Package {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #source: ByteSource;
  readonly #how: HowToRead;
  #taken = 0;
  #rows = 0;

  private constructor(source: ByteSource, entries: readonly Entry[], how: HowToRead) {
    this.#source = source;
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
    this.#how = how;
  }

  static async open(source: ByteSource, how: HowToRead): Promise<Package> {
    return new Package(source, await readEntries(source), how);
  }

  has(path: string): boolean {
    return this.#entries.has(keyOf(path));
  }

  /** Bytes of a part, unpacked, as declared; 0 where there is none. */
  sizeOf(path: string): number {
    return this.#entries.get(keyOf(path))?.size ?? 0;
  }

  /** Rows read so far, for whoever watches. */
  tell(rows: number): void {
    this.#rows = rows;
  }

  /** Parses a part that stays in memory; nothing is done where there is none. */
  async parse(path: string, handler: XmlHandler): Promise<void> {
    const { keptBytes } = this.#how.limits;
    const size = this.sizeOf(path);
    if (size > keptBytes) throw new ReadStop("unpacks-too-big", { bytes: size, limit: keptBytes });
    if (!this.has(path)) return;
    for await (const _ of this.stream(path, handler));
  }

  /** Parses a part that passes; once in a while the caller may look at what came of it. */
  stream(path: string, handler: XmlHandler): AsyncGenerator<void> {
    const entry = this.#entries.get(keyOf(path));
    if (!entry) throw new ReadStop("damaged-file", { format: "xlsx" });
    const { limits, signal, sizes } = this.#how;
    if (entry.size > limits.unpackedBytes)
      throw new ReadStop("unpacks-too-big", { bytes: entry.size, limit: limits.unpackedBytes });
    const taken = (bytes: number) => {
      this.#taken += bytes;
      const { size } = this.#source;
      this.#how.report({ bytes: Math.min(size, this.#taken), totalBytes: size, rows: this.#rows });
    };
    const pieces = unpack(entry, { source: this.#source, signal, read: sizes.read, taken });
    return parseXml(pieces, handler, limits);
  }
}
