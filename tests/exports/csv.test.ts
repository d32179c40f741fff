import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { FRENCH_EXCEL, OPEN_CSV, writeCsv } from "../../src/exports/csv.ts";
import { withFormulaMarks } from "../../src/lib/formula-marks.ts";
import { readCsv } from "../read/read-csv.ts";

const BOM = "\uFEFF";
const TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];
/** What a spreadsheet may skip before it looks for a formula. */
const PREFIXES = ["", " ", "\u00A0", "\u2003", "\uFEFF", "\u200B", "\u202E", "\u0001"];
const POSITIONS: readonly (readonly [string, (cell: string) => string[][]])[] = [
  [
    "the first cell",
    (cell) => [
      [cell, "a"],
      ["b", "c"],
    ],
  ],
  [
    "a header",
    (cell) => [
      ["a", cell],
      ["b", "c"],
    ],
  ],
  [
    "the first of a line",
    (cell) => [
      ["a", "b"],
      [cell, "c"],
    ],
  ],
  [
    "a label among others",
    (cell) => [
      ["a", "b"],
      ["c", cell],
    ],
  ],
];
const cases = TRIGGERS.flatMap((trigger) =>
  PREFIXES.flatMap((prefix) =>
    POSITIONS.map(([place, at]) => ({ cell: `${prefix}${trigger}cmd|'/c calc'!A1`, place, at })),
  ),
);

const read = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter, newline: "\r\n", skipEmptyLines: true })
    .data;

describe("what a spreadsheet would run", () => {
  it(`is made text: ${cases.length} ways`, () => {
    expect(cases).toHaveLength(12 * 8 * 4);
    for (const dialect of [FRENCH_EXCEL, OPEN_CSV])
      for (const { cell, place, at } of cases) {
        const text = writeCsv(at(cell), dialect);
        const found = read(text, dialect.separator)
          .flat()
          .find((one) => one.includes("calc"));
        expect(found, `${JSON.stringify(cell)} as ${place}`).toBe(`'${cell}`);
        expect(text, place).toContain(`"'${cell}"`);
      }
  });

  it("is never an unquoted formula, whatever is written", () => {
    const cell = fc.string({
      unit: fc.constantFrom(...TRIGGERS, ...PREFIXES.slice(1), "a", ";", ",", '"', "'", "1", "é"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          for (const dialect of [FRENCH_EXCEL, OPEN_CSV])
            for (const found of read(writeCsv(rows, dialect), dialect.separator).flat())
              expect(found).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
        },
      ),
      { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 },
    );
  });

  it("a file does not begin with ID, which would make it another format", () => {
    expect(writeCsv([["ID", "x"]], OPEN_CSV)).toBe('"ID",x\r\n');
    expect(writeCsv([["x", "ID"]], OPEN_CSV)).toBe("x,ID\r\n");
  });
});

describe("what is written", () => {
  it("a first cell that begins as the mark of the bytes does is quoted: it is no such mark", async () => {
    const file = writeCsv(
      [
        ["\uFEFFa", "b"],
        ["1", "2"],
      ],
      OPEN_CSV,
    );
    expect(file.startsWith('"\uFEFFa",b')).toBe(true);
    expect((await readCsv(file)).table.headers).toEqual(["\uFEFFa", "b"]);
  });

  it("numbers stay numbers, negative ones too, with the mark of their dialect", () => {
    expect(writeCsv([[-1.5, 0.25, 12, 1e-7]], FRENCH_EXCEL)).toBe(`${BOM}-1,5;0,25;12;1e-7\r\n`);
    expect(writeCsv([[-1.5, 0.25]], OPEN_CSV)).toBe("-1.5,0.25\r\n");
  });

  it("for French Excel begins with a byte-order mark; for others, not", () => {
    expect(writeCsv([["a"]], FRENCH_EXCEL).startsWith(BOM)).toBe(true);
    expect(writeCsv([["a"]], OPEN_CSV).startsWith(BOM)).toBe(false);
  });

  it("cells with separators, quotes and line ends come back with their marks, and else as they were", () => {
    const cell = fc
      .string({
        unit: fc.constantFrom("a", "b", ";", ",", '"', "\n", "\r", " ", "é"),
        minLength: 1,
        maxLength: 6,
      })
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const dialect of [FRENCH_EXCEL, OPEN_CSV])
          expect(read(writeCsv(rows, dialect), dialect.separator)).toEqual(
            rows.map((row) => row.map(withFormulaMarks)),
          );
      }),
      { seed: 20211130, numRuns: process.env.LONG ? 10_000 : 1000 },
    );
  });
});
