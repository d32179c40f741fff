import type { Codes } from "../../../table/column.ts";
import type { Segment } from "../../helper.ts";
import { KeptCells } from "../regular/kept-cells.ts";
import type { RegularTable } from "../regular/regular-table.ts";

/** Bytes after cells, which whoever compares words looks at. */
const ROOM = 4;
/** Records of a segment to begin with. */
const FIRST = 2 ** 12;

/** The columns of a part of a file, segment after segment: codes, and the bytes of what they stand for. */
export class PartTable implements RegularTable {
  readonly headers: readonly string[];
  readonly dictionaries: readonly (readonly string[])[] = [];
  readonly isIdle = true;
  readonly #distinct: Uint32Array;
  /** Of each column. What is needed for a segment is used for the next one: whoever reads beside is stopped by less. */
  readonly #codes: Int32Array[];
  #records = 0;
  readonly #fresh = new KeptCells();

  constructor(headers: readonly string[]) {
    this.headers = headers;
    this.#distinct = new Uint32Array(headers.length);
    this.#codes = headers.map(() => new Int32Array(FIRST));
  }

  learn(cells: KeptCells): void {
    this.#fresh.addAll(cells);
    for (const column of cells.columns) this.#distinct[column] = (this.#distinct[column] as number) + 1;
  }

  addRegular(codes: Int32Array, stride: number, count: number): void {
    const after = this.#records + count;
    for (let column = 0; column < this.#codes.length; column += 1) {
      let own = this.#codes[column] as Int32Array;
      if (after > own.length) {
        const grown = new Int32Array(Math.max(after, 2 * own.length));
        grown.set(own);
        this.#codes[column] = grown;
        own = grown;
      }
      const from = column * stride;
      for (let at = 0; at < count; at += 1) own[this.#records + at] = codes[from + at] as number;
    }
    this.#records = after;
  }

  /** What was added since the segment before, all in one piece of memory. */
  segment(): Pick<Segment, "codes" | "fresh" | "columns"> {
    const records = this.#records;
    const { bytes, length, columns } = this.#fresh;
    const widths = Array.from(this.#distinct, (distinct) =>
      distinct <= 0x100 ? 1 : distinct <= 0x10000 ? 2 : 4,
    );
    const sizes = widths.map((width) => (records * width + 3) & ~3);
    const ofColumns = 4 * columns.length;
    const memory = new ArrayBuffer(sizes.reduce((sum, size) => sum + size, ofColumns) + length + ROOM);
    let at = 0;
    const codes = widths.map((width, column) => {
      const own = (this.#codes[column] as Int32Array).subarray(0, records);
      const to = viewOf(memory, at, records, width);
      to.set(own);
      at += sizes[column] as number;
      return to;
    });
    const places = new Uint32Array(memory, at, columns.length);
    places.set(columns);
    const fresh = new Uint8Array(memory, at + ofColumns);
    fresh.set(bytes.subarray(0, length));
    this.#records = 0;
    this.#fresh.clear();
    return { codes, fresh, columns: places };
  }
}

function viewOf(memory: ArrayBuffer, at: number, length: number, width: number): Codes {
  if (width === 1) return new Uint8Array(memory, at, length);
  return width === 2 ? new Uint16Array(memory, at, length) : new Uint32Array(memory, at, length);
}
