import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/engine/ingest.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import { asCsv, readCsv, refusal, rowsOf } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 5000 : 300 };

const table = (records: readonly (readonly string[])[], delimiter = "\t") =>
  records.map((record) => `${record.join(delimiter)}\n`).join("");

/** Replies as a program writes them that quotes nothing; two of them begin with a quote. */
const REPLIES = [
  ["n", "Avis", "Remarque"],
  ["1", "Oui", "rien"],
  ["2", "Non", '"Facile" à dire, mais'],
  ["3", "Oui", "rien"],
  ["4", "Oui", 'le mot "simple"'],
  ["5", "Non", "rien"],
];

describe("a file that nobody quoted", () => {
  it("keeps its rows, and says that its quotes are text", async () => {
    const { table: read, receipt, issues } = await readCsv(table(REPLIES));
    expect(rowsOf(read)).toEqual(REPLIES.slice(1));
    expect(receipt.quoting).toBe("text");
    expect(receipt.repairs).toContainEqual({ code: "literal-quotes", count: 1, cells: 0 });
    expect(issues.find(({ code }) => code === "literal-quotes")?.where).toEqual({ row: 3, column: null });
  });

  it("is not refused for a quotation that never ends", async () => {
    const records = REPLIES.map((record, row) => (row === 4 ? ["4", "Oui", "rien"] : record));
    expect(rowsOf((await readCsv(table(records))).table)).toEqual(records.slice(1));
  });

  it("is seen also where a quotation would end as it should", async () => {
    const records = REPLIES.map((record, row) => (row === 2 ? ["2", "Non", '"Facile, mais'] : record));
    expect(rowsOf((await readCsv(table(records, ";"))).table)).toEqual(records.slice(1));
  });

  it("gives back any cells without separators and line ends, however small the pieces", async () => {
    const cell = fc
      .tuple(fc.constantFrom("", "", "", '"'), fc.stringMatching(/^[a-z]{1,6}("? [a-z]{1,4})?$/))
      .map(([quote, words]) => quote + words);
    const laid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(laid, fc.integer({ min: 16, max: 200 }), async (rows, piece) => {
        const records = [["un", "deux", "trois"], ...rows];
        fc.pre(rows.some((row) => row.some((each) => each.startsWith('"'))));
        const { table: read, receipt } = await readCsv(table(records), {
          sizes: { read: 64, head: 64, piece },
          reading: { format: "csv", delimiter: "\t", headerRows: 1, lastRows: 0 },
        });
        // Where the last line alone begins one, its end may have been cut off as well.
        if (receipt.quoting === "text") expect(rowsOf(read)).toEqual(rows);
        expect(read.rows).toBe(rows.length);
      }),
      LAW,
    );
  });
});

describe("quotes that enclose", () => {
  it("stay what they are around lines, separators and quotes", async () => {
    const records = [
      ["n", "Avis", "Remarque"],
      ["1", "Oui", "une ligne\nune autre"],
      ["2", "Non; peut-être", 'le mot "simple"'],
      ["3", "Oui", "a;b;c\nd;e;f"],
    ];
    const { table: read, receipt } = await readCsv(writeCsv(records, ";", "\n"));
    expect(receipt.quoting).toBe("enclosing");
    expect(rowsOf(read)).toEqual(records.slice(1));
  });

  it("stay what they are around many cells that each look like lines of the file", async () => {
    const letters = Array.from({ length: 20 }, (_, n) => [`${n}`, "un\n0;deux\n1;trois"]);
    const { receipt } = await readCsv(writeCsv([["n", "Avis"], ...letters], ";", "\n"));
    expect(receipt.quoting).toBe("enclosing");
  });

  it.each([
    ["headers are quoted", ['"n";Avis', '1;"Oui', "2;Non", "3;Oui"]],
    ["a column is quoted", ["n;Avis;x", '1;"Oui";a', '2;"Non;b', '3;"Oui";c', '4;"Non";d', '5;"Oui";e']],
    ["quotes are doubled", ["n;Avis", '1;"Oui', "2;Non", '3;"un ""mot"""', "4;Non", "5;Non", "6;Non"]],
  ])("stay what they are where %s, and one is not closed", async (_, lines) => {
    const file = `${lines.join("\n")}\n`;
    const read = await ingest(fromBytes("test.csv", new TextEncoder().encode(file)));
    if (read.ok) expect(asCsv(read.value).receipt.quoting).toBe("enclosing");
    else expect(read.failure.code).toBe("unclosed-quote");
  });

  it("that never end are refused where the lines have no common width", async () => {
    expect(await refusal('n;Avis\n1;"Oui\n2;Non;x\n3;Oui\n4;Non\n')).toMatchObject({
      code: "unclosed-quote",
    });
  });

  it("are text where somebody says so, and enclose where somebody says so", async () => {
    const file = 'n;Avis\n1;"Oui"\n2;"Non"\n';
    const text = await readCsv(file, { reading: { format: "csv", quoting: "text" } });
    expect(rowsOf(text.table)).toEqual([
      ["1", '"Oui"'],
      ["2", '"Non"'],
    ]);
    const enclosing = await readCsv(table(REPLIES), { reading: { format: "csv", quoting: "enclosing" } });
    expect(enclosing.table.rows).toBeLessThan(5);
  });
});
