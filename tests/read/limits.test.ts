import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { wordFailure } from "../../src/i18n/word-failure.ts";
import type { ReadOptions } from "../../src/read/read.ts";
import { readCsv, refusal, rowsOf } from "./read-csv.ts";

const CUTS: readonly NonNullable<ReadOptions["sizes"]>[] = [
  {},
  { read: 1000, piece: 300 },
  { read: 64 * 1024, piece: 999 },
];

const cells = (count: number, name = "c") => Array.from({ length: count }, (_, n) => `${name}${n}`);

describe("a line of too many cells", () => {
  it.each([";", ",", "\t", "|"])("is told as that, whether it ends or not, cut by “%s”", async (mark) => {
    const header = cells(200_000).join(mark);
    for (const file of [header, `${header}\n`, `${header}\n${cells(200_000, "r").join(mark)}\n`])
      expect(await refusal(file)).toEqual({
        code: "too-many-columns",
        params: { columns: 200_000, limit: 10_000 },
      });
  });

  it("is told as that where it is too long to be looked at as a whole", async () => {
    const options = {
      limits: { fieldLength: 100, recordLength: 2000, columns: 50 },
      sizes: { piece: 16, read: 64 },
    };
    const failure = await refusal(cells(5000).join(";"), options);
    expect(failure).toMatchObject({ code: "too-many-columns", params: { limit: 50 } });
    expect(failure.params.columns).toBeGreaterThan(400);
    const few = { ...options, limits: { ...options.limits, columns: 5000 } };
    expect(await refusal(cells(5000).join(";"), few)).toMatchObject({ code: "record-too-long" });
  });

  it("is no reason to refuse where it is one answer among others", async () => {
    const file = `a;b\n1;2\n3;${cells(60).join(";")}\n5;6\n`;
    const { receipt } = await readCsv(file, { limits: { columns: 50 } });
    expect(receipt.repairs).toEqual([{ code: "extra-cells", count: 1, cells: 59 }]);
  });
});

describe("blanks without number", () => {
  const MANY = 2 ** 20 + 5;

  it.each([
    ["spaces", " "],
    ["ends of lines", "\n"],
    ["ends of lines of Windows", "\r\n"],
    ["lines of spaces", " \n"],
    ["tabs", "\t"],
  ])("that are all of a file are an empty file: %s", async (_, blank) => {
    const file = blank.repeat(MANY);
    for (const sizes of [{}, { read: 64 * 1024 }])
      expect(await refusal(file, { sizes })).toEqual({ code: "empty-file", params: {} });
  });

  it("above a table are counted, and tell nothing of its separator", async () => {
    const blanks = 300_000;
    for (const sizes of [{}, { read: 64 * 1024 }]) {
      const file = `${"\n".repeat(blanks)}Nom;Avis, et pourquoi\nx;y, z\nu;v, w\n`;
      const { table, receipt } = await readCsv(file, { sizes });
      expect(table.headers).toEqual(["Nom", "Avis, et pourquoi"]);
      expect(receipt).toMatchObject({ delimiter: ";", skippedRows: blanks, headerRows: 1, rows: 2 });
      expect(receipt.repairs).toEqual([{ code: "title-rows", count: blanks, cells: blanks }]);
    }
  });

  it("above a header that somebody told are no reason to find none", async () => {
    const file = `${"\n".repeat(5000)}a;b\n1;2\n`;
    for (const size of [64, 2 ** 18]) {
      const { table, receipt } = await readCsv(file, {
        sizes: { read: size, piece: size, head: size },
        reading: { format: "csv", headerRows: 1 },
      });
      expect(table.headers).toEqual(["a", "b"]);
      expect(receipt).toMatchObject({ skippedRows: 5000, rows: 1 });
    }
  });

  it("below a table, and within it, are counted", async () => {
    const file = `a;b\n1;2\n${"\n".repeat(200_000)}3;4\n${"\n".repeat(200_000)}`;
    const { table, receipt, issues } = await readCsv(file);
    expect(rowsOf(table)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(receipt.repairs).toEqual([{ code: "blank-rows", count: 400_000, cells: 400_000 }]);
    expect(issues[0]).toMatchObject({ code: "blank-rows", where: { row: 3 } });
  });
});

it("a quote that never ends is told with its line, lines without anything in them counted", async () => {
  const file = `${"\n".repeat(5000)}a;b\n1;2\n${"\n".repeat(500)}3;"4\n5;6;7\n7;8\n`;
  for (const sizes of [{}, { read: 99, piece: 50 }])
    expect(await refusal(file, { sizes })).toEqual({ code: "unclosed-quote", params: { line: 5503 } });
});

describe("whether a file is text", () => {
  const lines = new TextEncoder().encode(`a;b\n${"12;34\n".repeat(6000)}`);
  const withBinary = (at: number, length: number) => {
    const bytes = lines.slice();
    bytes.fill(1, at, at + length);
    return bytes;
  };

  it("is judged by its first 8,192 bytes, wherever the reads end", async () => {
    for (const sizes of CUTS) {
      const seen = await refusal(withBinary(7000, 500), { sizes });
      expect(seen).toEqual({ code: "not-text", params: { detected: "binary" } });
    }
  });

  it("is not judged by what comes later: that is a table with dirt in it", async () => {
    const read = await Promise.all(
      CUTS.map(async (sizes) => {
        const { table, receipt } = await readCsv(withBinary(8192, 700), { sizes });
        return [rowsOf(table), receipt];
      }),
    );
    expect(read[1]).toEqual(read[0]);
    expect(read[2]).toEqual(read[0]);
  });

  it.each(["utf-16le", "utf-16be"] as const)("is seen in %s as well", async (encoding) => {
    const bytes = Buffer.from(`\ufeff\u0001\u0002\u0003\u0004\u0005\u0006a;b\n1;2\n`, "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    expect(await refusal(bytes)).toEqual({ code: "not-text", params: { detected: "binary" } });
  });
});

describe("a table that would take too much memory is refused before it has it", () => {
  const limits = { tableBytes: 2_000_000 };

  it("for all its cells: rows, columns, and how much", async () => {
    const row = (n: number) => cells(40, `texte ${n} `).join(";");
    const file = [cells(40).join(";"), ...Array.from({ length: 4000 }, (_, n) => row(n))].join("\n");
    const failure = await refusal(file, { limits });
    expect(failure).toMatchObject({ code: "too-much-memory", params: { columns: 40, limit: 2_000_000 } });
    expect(failure.params.bytes).toBeGreaterThan(2_000_000);
    expect(failure.params.rows).toBeLessThan(4000);
    for (const language of LANGUAGES) expect(wordFailure(failure, language)).toMatch(/\b2[,.]0\sM[oB]/);
  });

  it("for one column of distinct cells: which, and how many", async () => {
    const file = `Jeton;Avis\n${Array.from({ length: 40_000 }, (_, n) => `jeton-${n};oui`).join("\n")}`;
    const failure = await refusal(file, { limits });
    expect(failure).toMatchObject({ code: "too-many-values", params: { name: "Jeton" } });
    expect(failure.params.values).toBe(failure.params.rows);
    for (const language of LANGUAGES) expect(wordFailure(failure, language)).toContain("Jeton");
  });

  it("not for many rows of few answers", async () => {
    const file = `Jeton;Avis\n${"oui;non\n".repeat(200_000)}`;
    expect((await readCsv(file, { limits })).table.rows).toBe(200_000);
  });
});
