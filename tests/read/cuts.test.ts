import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, rowsOf } from "./read-csv.ts";
import { ordinaryTable } from "./survey-tables.ts";
import { encodeText, writeCsv } from "./write-csv.ts";

const seed = 20211123;

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

describe("however the file is cut while it is read", { timeout: 600_000 }, () => {
  it("every cut of two hundred small files changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const whole = await readCsv(bytes);
        const expected = JSON.stringify([
          rowsOf(whole.table),
          whole.receipt,
          whole.issues,
          whole.table.codebook,
        ]);
        for (let size = 1; size < bytes.length; size += 1) {
          const cut = await readCsv(bytes, { sizes: { read: size, piece: size } });
          const found = JSON.stringify([rowsOf(cut.table), cut.receipt, cut.issues, cut.table.codebook]);
          if (found !== expected) expect.fail(`cut every ${size} bytes`);
        }
      }),
      { seed, numRuns: process.env.LONG ? 2000 : 200 },
    );
  });
});
