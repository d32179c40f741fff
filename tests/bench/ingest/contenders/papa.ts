import Papa from "papaparse";
import type { ByteSource } from "../../../../src/read/file/byte-source.ts";
import { SIZES } from "../../../../src/read/file/sizes.ts";
import { COUNTED, type Contender, Summing, WEIGHT } from "../contender.ts";

type Rows = readonly (readonly string[])[];

/** Papa fed as reading feeds it, 4 MB reads and 128 kB strings, its rows dropped: what any reader on top of it costs. */
async function parse(source: ByteSource, take: (rows: Rows) => void): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new Papa.Parser({ delimiter: ";", newline: "\r\n" });
  let rest = "";
  for (let start = 0; start < source.size; start += SIZES.read) {
    const last = start + SIZES.read >= source.size;
    const bytes = await source.slice(start, Math.min(source.size, start + SIZES.read));
    const text = rest + decoder.decode(bytes, { stream: !last });
    let from = 0;
    while (from < text.length) {
      const end = Math.min(from + SIZES.piece, text.length);
      const final = last && end === text.length;
      const { data, meta } = parser.parse(text.slice(from, end), 0, !final) as Papa.ParseResult<string[]>;
      // Papa takes the end of the last line for one more row.
      take(final ? data.slice(0, -1) : data);
      if (final || data.length === 0) break;
      from += meta.cursor;
    }
    rest = last ? "" : text.slice(from);
  }
}

let file: ByteSource | null = null;
let rows = 0;

export default {
  async read(source) {
    file = source;
    rows = 0;
    await parse(source, (data) => {
      rows += data.length;
    });
  },
  async sums() {
    if (!file) throw new Error("nothing was read");
    const summing = new Summing();
    let header: readonly string[] | null = null;
    await parse(file, (data) => {
      const [first = []] = data;
      header ??= first;
      const [answer, weight] = [header.indexOf(COUNTED), header.indexOf(WEIGHT)];
      for (const row of data) if (row !== header) summing.add(row[answer] ?? "", row[weight] ?? "");
    });
    if (summing.rows !== rows - 1) throw new Error(`${rows} rows, then ${summing.rows}`);
    return { rows: summing.rows, weight: summing.weight, answers: summing.answers };
  },
} satisfies Contender;
