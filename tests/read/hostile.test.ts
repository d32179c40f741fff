import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import { readCsv } from "./read-csv.ts";

const seed = 20211125;

describe("hostile files", () => {
  it("whatever the bytes, there is a table or a reason, and the reads do not matter", async () => {
    const soup = fc.array(
      fc.oneof(
        fc.constantFrom(...'";,\t|\r\n a0é€'.split("").map((char) => char.charCodeAt(0) & 0xff)),
        fc.nat({ max: 255 }),
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(soup, async (numbers) => {
        const bytes = Uint8Array.from(numbers);
        const whole = await ingest(fromBytes("x.csv", bytes));
        const cut = await ingest(fromBytes("x.csv", bytes), { sizes: { read: 1, piece: 1 } });
        expect(cut.ok).toBe(whole.ok);
        if (!whole.ok || !cut.ok) expect(cut).toEqual(whole);
        else expect(cut.value.receipt).toEqual(whole.value.receipt);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it("chosen integers are no slower to read than others", async () => {
    const time = async (cellOf: (row: number) => string) => {
      const rows = Array.from({ length: 30_000 }, (_, row) => `${cellOf(row)};x\n`).join("");
      const started = performance.now();
      await readCsv(`n;b\n${rows}`);
      return performance.now() - started;
    };
    await time(String);
    const usual = await time((row) => String((row * 7919) % 1_000_003));
    expect(await time((row) => String(row * 65_536))).toBeLessThan(5 * usual + 100);
  });

  it("ten thousand columns are read", async () => {
    const record = (cell: string) =>
      `${Array.from({ length: 10_000 }, (_, column) => `${cell}${column}`).join(";")}\n`;
    const { table } = await readCsv(record("q") + record("a").repeat(5));
    expect(table.codebook.variables).toHaveLength(10_000);
  });

  it("no header reaches the prototype of objects", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await readCsv("__proto__;constructor\n__proto__;toString\n");
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
