import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profile } from "../../src/count/profile.ts";
import type { Delimiter } from "../../src/read/file/delimiter.ts";
import type { Encoding } from "../../src/read/file/encoding.ts";
import { decodeSingleByte, type SingleByteEncoding } from "../../src/read/file/single-byte.ts";
import { readCsv, rowsOf } from "./read-csv.ts";
import { anyTable, ordinaryTable, survey, type TextTable, tableIn } from "./survey-tables.ts";
import { encodeText, writeCsv } from "./write-csv.ts";

const LAW = { seed: 20211202, numRuns: process.env.LONG ? 10_000 : 1000 };
const LONG_ENOUGH = 600_000;

const delimiter = fc.constantFrom<Delimiter>(";", ",", "\t", "|");
const newline = fc.constantFrom("\n", "\r\n", "\r");

/** The characters of an encoding with one byte each. */
const charactersOf = (encoding: SingleByteEncoding): string =>
  decodeSingleByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );

const inBytes = (text: string, characters: string): Uint8Array =>
  Uint8Array.from(text, (char) => characters.indexOf(char));

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};

/** Some text that the encoding can write, and how it writes it. */
const ENCODINGS: Readonly<
  Record<Encoding, { readonly table: fc.Arbitrary<TextTable>; readonly encode: (text: string) => Uint8Array }>
> = {
  "utf-8": { table: anyTable, encode: (text) => encodeText(text, "utf-8") },
  "utf-16le": { table: anyTable, encode: (text) => utf16(text, true) },
  "utf-16be": { table: anyTable, encode: (text) => utf16(text, false) },
  "windows-1252": {
    table: tableIn(charactersOf("windows-1252")),
    encode: (text) => inBytes(text, charactersOf("windows-1252")),
  },
  "iso-8859-15": {
    table: tableIn(charactersOf("iso-8859-15")),
    encode: (text) => inBytes(text, charactersOf("iso-8859-15")),
  },
  macintosh: {
    table: tableIn(charactersOf("macintosh")),
    encode: (text) => inBytes(text, charactersOf("macintosh")),
  },
};

const isWritten = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");

describe("what was written is what is read", { timeout: LONG_ENOUGH }, () => {
  it.each(Object.entries(ENCODINGS))("any text in %s, its dialect given", async (name, { table, encode }) => {
    const encoding = name as Encoding;
    await fc.assert(
      fc.asyncProperty(table, delimiter, newline, async ({ header, rows }, mark, end) => {
        const anybody = [header.map(() => "écrit"), ...rows];
        const bytes = encode(writeCsv([header, ...anybody], mark, end));
        const { table: read, receipt } = await readCsv(bytes, {
          reading: { encoding, delimiter: mark, decimal: "," },
        });
        expect(read.headers).toEqual(header);
        expect(rowsOf(read)).toEqual(anybody.filter(isWritten));
        const blank = anybody.filter((row) => !isWritten(row)).length;
        expect(receipt.repairs.filter(({ code }) => code !== "spaces-trimmed")).toEqual(
          blank === 0 ? [] : [{ code: "blank-rows", count: blank, cells: blank * header.length }],
        );
      }),
      LAW,
    );
  });

  it("an ordinary survey table, its encoding and dialect found", async () => {
    const encodings = ["utf-8", "utf-8-bom", "utf-16", "windows-1252"] as const;
    await fc.assert(
      fc.asyncProperty(
        ordinaryTable(8),
        delimiter,
        newline,
        fc.constantFrom(...encodings),
        async ({ header, rows }, mark, end, encoding) => {
          const bytes = encodeText(writeCsv([header, ...rows], mark, end), encoding);
          const { table: read, receipt } = await readCsv(bytes);
          expect(receipt.delimiter).toBe(mark);
          expect(read.headers).toEqual(header);
          expect(rowsOf(read)).toEqual(rows);
        },
      ),
      LAW,
    );
  });
});

describe("what is understood", { timeout: LONG_ENOUGH }, () => {
  it("does not depend on the order of the rows: kinds, roles, categories and their order", async () => {
    await fc.assert(
      fc.asyncProperty(survey, fc.infiniteStream(fc.double({ noNaN: true })), async (table, keys) => {
        const shuffled = table.rows
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const written = (rows: TextTable["rows"]) => writeCsv([table.header, ...rows], ";", "\n");
        const straight = await readCsv(written(table.rows));
        const other = await readCsv(written(shuffled));
        expect(other.table.codebook).toEqual(straight.table.codebook);
      }),
      LAW,
    );
  });

  it("accounts for every respondent of a single or scale variable", async () => {
    await fc.assert(
      fc.asyncProperty(survey, async ({ header, rows }) => {
        const { table } = await readCsv(writeCsv([header, ...rows], ";", "\n"));
        profile(table).forEach(({ categories, missing }, index) => {
          const variable = table.codebook.variables[index];
          if (variable?.kind !== "single" && variable?.kind !== "scale") return;
          const counted = [...categories, ...Object.values(missing)].reduce((sum, n) => sum + n, 0);
          expect(counted, variable.id).toBe(rows.length);
        });
      }),
      LAW,
    );
  });
});
