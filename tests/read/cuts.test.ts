import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import type { Sizes } from "../../src/read/file/sizes.ts";
import { inParts } from "./fuzz/in-parts.ts";
import { asCsv, rowsOf } from "./read-csv.ts";
import { ordinaryTable } from "./survey-tables.ts";
import { encodeText, writeCsv } from "./write-csv.ts";

const seed = 20211123;
const FILES = process.env.LONG ? 2000 : 200;

const file = fc
  .tuple(
    ordinaryTable(4),
    fc.constantFrom(";", ",", "\t", "|"),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom("utf-8" as const, "utf-16" as const, "windows-1252" as const),
  )
  .map(([{ header, rows }, mark, end, encoding]) =>
    encodeText(writeCsv([header, ...rows], mark, end), encoding),
  );

/** What is seen of a file, or why it is refused. */
async function seen(bytes: Uint8Array, sizes: Partial<Sizes>): Promise<string> {
  const read = await ingest(fromBytes("test.csv", bytes), { sizes });
  if (!read.ok) return JSON.stringify(read.failure);
  const { table, receipt, issues } = read.value;
  return JSON.stringify([rowsOf(table), receipt, issues, table.codebook]);
}

/** Cut at every size there is, all is the same; how many cuts that were. */
async function cutEverywhere(bytes: Uint8Array): Promise<number> {
  const whole = await seen(bytes, {});
  for (let size = 1; size < bytes.length; size += 1)
    if ((await seen(bytes, { read: size, piece: size })) !== whole) expect.fail(`cut every ${size} bytes`);
  return bytes.length - 1;
}

describe("however the file is cut while it is read", { timeout: 600_000 }, () => {
  it(`every cut of ${FILES} small files changes nothing`, async () => {
    let files = 0;
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        cuts += await cutEverywhere(bytes);
        files += 1;
      }),
      { seed, numRuns: FILES },
    );
    expect(files).toBeGreaterThanOrEqual(200);
    expect(cuts).toBeGreaterThan(files * 50);
  });

  const quirks = new URL("../fixtures/csv/", import.meta.url);

  it.each(readdirSync(quirks))("every cut of the fixture %s changes nothing", async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/input.csv`, quirks)));
    expect(await cutEverywhere(bytes)).toBeGreaterThan(20);
  });

  it.each([
    ["a quote that never ends", 'a;b\n1;2\n3;"4\n5;6;7\n7;8\n'],
    ["a file that ends in a quote", 'a;b\r\n1;2\r\n3;"4'],
    ["ends of lines of every kind", 'a;b\r1;2\r\n"x\r\ny";3\n\r\n\n4;5\r'],
    ["a late byte that is no UTF-8", "a;b\né;1\nè;2\n\u00ff;3\n"],
  ])("every cut of %s changes nothing", async (_, text) => {
    const isLatin = text.includes("\u00ff");
    await cutEverywhere(isLatin ? Uint8Array.from(Buffer.from(text, "latin1")) : encodeText(text, "utf-8"));
  });

  it("every part of a text cuts the same records", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const read = await ingest(fromBytes("test.csv", bytes));
        if (!read.ok) return;
        const { receipt } = asCsv(read.value);
        const text = new TextDecoder(receipt.encoding).decode(bytes);
        const whole = inParts(text, receipt, text.length);
        for (let size = 1; size < text.length; size += 1)
          if (inParts(text, receipt, size) !== whole) expect.fail(`parts of ${size} characters`);
      }),
      { seed, numRuns: FILES },
    );
  });

  it("no end of a read decides whether it is text: control characters at the border of what is judged", async () => {
    for (const [at, length] of [
      [8192 - 420, 420],
      [8192 - 410, 820],
      [8192 - 400, 800],
      [8192, 5000],
      [0, 5],
      [0, 4],
    ] as const) {
      const bytes = encodeText(`a;b\n${"12;34\n".repeat(3000)}`, "utf-8").fill(2, at, at + length);
      const whole = await seen(bytes, {});
      for (const read of [1000, at + 1, at + 200, 8191, 8192, 8193])
        expect(await seen(bytes, { read, piece: 2000 }), `${length} from ${at} on`).toBe(whole);
    }
  });
});
