import { type FileHandle, open, readFile } from "node:fs/promises";
import Papa from "papaparse";
import { ingest } from "../../src/engine/ingest.ts";
import type { ByteSource } from "../../src/read/file/byte-source.ts";
import { SIZES } from "../../src/read/file/sizes.ts";

/** Reads a file and says how many rows it found, their header left aside. */
export type Reader = (path: string) => Promise<number>;

function sourceOf(file: FileHandle, size: number): ByteSource {
  return {
    name: "survey.csv",
    size,
    slice: async (start, end) => {
      const bytes = new Uint8Array(Math.min(end, size) - start);
      await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
}

async function withSource<Made>(path: string, use: (source: ByteSource) => Promise<Made>): Promise<Made> {
  const file = await open(path);
  try {
    return await use(sourceOf(file, (await file.stat()).size));
  } finally {
    await file.close();
  }
}

/** A table out of a file, as the app reads it. */
export const ingestFile = (path: string) =>
  withSource(path, async (source) => {
    const read = await ingest(source);
    if (!read.ok) throw new Error(read.failure.code);
    return read.value;
  });

/** Papa fed as the app feeds it, its rows dropped: what any reader on top of it costs at least. */
const barePapa: Reader = (path) =>
  withSource(path, async (source) => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const parser = new Papa.Parser({ delimiter: ";", newline: "\r\n" });
    let rest = "";
    let rows = -1;
    for (let start = 0; start < source.size; start += SIZES.read) {
      const last = start + SIZES.read >= source.size;
      const bytes = await source.slice(start, start + SIZES.read);
      const text = rest + decoder.decode(bytes, { stream: !last });
      let from = 0;
      while (from < text.length) {
        const end = Math.min(from + SIZES.piece, text.length);
        const final = last && end === text.length;
        const { data, meta } = parser.parse(text.slice(from, end), 0, !final) as Papa.ParseResult<string[]>;
        rows += data.length;
        if (final || data.length === 0) break;
        from += meta.cursor;
      }
      rest = last ? "" : text.slice(from);
    }
    // Papa takes the end of the last line for one more row.
    return rows - 1;
  });

/** Papa as its manual begins: the whole text at once. */
const wholePapa: Reader = async (path) => {
  const text = await readFile(path, "utf8");
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.length - 1;
};

export const READERS: Readonly<Record<string, Reader>> = {
  ours: async (path) => (await ingestFile(path)).receipt.rows,
  "bare Papa, 4 MB / 128 kB": barePapa,
  "Papa.parse(text)": wholePapa,
};
