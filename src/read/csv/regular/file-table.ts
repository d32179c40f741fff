import type { TableReader } from "../../rows/table-reader.ts";
import type { Codec } from "./codec.ts";
import type { KeptCells } from "./kept-cells.ts";
import type { RegularTable } from "./regular-table.ts";

/** The columns of a file, which want texts. */
export class FileTable implements RegularTable {
  readonly #table: TableReader;
  readonly #codec: Codec;

  constructor(table: TableReader, codec: Codec) {
    this.#table = table;
    this.#codec = codec;
  }

  get headers(): readonly string[] {
    return this.#table.headers;
  }

  get dictionaries(): readonly (readonly string[])[] {
    return this.#table.columns.map(({ dictionary }) => dictionary);
  }

  get isIdle(): boolean {
    return this.#table.isIdle;
  }

  /** Decodes them together: one text costs as much as many. */
  learn({ bytes, length, columns }: KeptCells): void {
    const texts = this.#codec.decode(bytes.subarray(0, length - 1)).split("\0");
    for (let place = 0; place < texts.length; place += 1)
      this.#table.columns[columns[place] as number]?.learn(texts[place] as string);
  }

  addRegular(codes: Int32Array, stride: number, count: number, first: number): void {
    this.#table.addRegular(codes, stride, count, first);
  }
}
