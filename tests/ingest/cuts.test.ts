import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, rowsOf } from "./read-csv.ts";
import { encodeText, writeCsv } from "./write-csv.ts";

const seed = 20211123;

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("Oui", "Élevé", "", "12,5", "3.5", "L’Haÿ", "c’est cœur", "0123", "a b"),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'aé;,|\t"\r\n ’'), maxLength: 6 }) },
);

/** A header of distinct words, and rows with something written in the first cell: no quirk is meant. */
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc
    .array(fc.tuple(fc.nat({ max: 99 }), fc.array(cell, { minLength: width - 1, maxLength: width - 1 })), {
      minLength: 2,
      maxLength: 8,
    })
    .map((rows) => ({
      header: Array.from({ length: width }, (_, column) => `Question ${"abcde"[column]}`),
      rows: rows.map(([first, rest]) => [`réponse ${first}`, ...rest]),
    })),
);
const delimiter = fc.constantFrom(";" as const, "," as const, "\t" as const, "|" as const);
const newline = fc.constantFrom("\n", "\r\n", "\r");

describe("however the file is cut while it is read", () => {
  it.each([1, 2, 3, 7])("reads of %i bytes and pieces of as many characters change nothing", async (size) => {
    await fc.assert(
      fc.asyncProperty(
        table,
        delimiter,
        newline,
        fc.constantFrom("utf-8" as const, "utf-16" as const, "windows-1252" as const),
        async ({ header, rows }, mark, end, encoding) => {
          const bytes = encodeText(writeCsv([header, ...rows], mark, end), encoding);
          const whole = await readCsv(bytes);
          const cut = await readCsv(bytes, { sizes: { read: size, piece: size } });
          expect(rowsOf(cut.table)).toEqual(rowsOf(whole.table));
          expect(cut.receipt).toEqual(whole.receipt);
          expect(cut.issues).toEqual(whole.issues);
          expect(cut.table.codebook).toEqual(whole.table.codebook);
        },
      ),
      { seed, numRuns: 60 },
    );
  });
});

describe("what was written is what is read", () => {
  const encodings = ["utf-8", "utf-8-bom", "utf-16", "windows-1252"] as const;
  it.each(
    encodings.flatMap((encoding) =>
      ([";", ",", "\t", "|"] as const).map((mark) => [encoding, mark] as const),
    ),
  )("in %s with “%s” as separator, known", async (encoding, mark) => {
    await fc.assert(
      fc.asyncProperty(table, newline, async ({ header, rows }, end) => {
        const bytes = encodeText(writeCsv([header, ...rows], mark, end), encoding);
        const { table: read } = await readCsv(bytes, { reading: { delimiter: mark } });
        expect(read.headers).toEqual(header);
        expect(rowsOf(read)).toEqual(rows);
      }),
      { seed, numRuns: 50 },
    );
  });

  it.each(encodings)("in %s, the separator found by the vote", async (encoding) => {
    await fc.assert(
      fc.asyncProperty(table, delimiter, newline, async ({ header, rows }, mark, end) => {
        const bytes = encodeText(writeCsv([header, ...rows], mark, end), encoding);
        const { table: read, receipt } = await readCsv(bytes);
        expect(receipt.delimiter).toBe(mark);
        expect(read.headers).toEqual(header);
        expect(rowsOf(read)).toEqual(rows);
      }),
      { seed, numRuns: 100 },
    );
  });
});
