import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellFormat } from "../../../src/read/xlsx/formats/cell-format.ts";
import { anyTable } from "../survey-tables.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Cell } from "./write-xlsx.ts";

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 5_000 : 300 };

/** The texts of these cells, under a header, beside a column that is never blank. */
async function textsOf(
  cells: readonly Cell[],
  formats: readonly string[] = [],
  more = {},
): Promise<string[]> {
  const rows = [["n", "x"], ...cells.map((cell, row) => [`r${row}`, cell])];
  const read = await readXlsx({ sheets: [{ name: "S", rows }], formats, ...more });
  return read.rows.map((row) => row[1] ?? "");
}

describe("a cell reads as people see it", () => {
  it.each([
    ["General", 0.1 + 0.2, "0,3"],
    ["General", 1e15, "1000000000000000"],
    ["0%", 0.5, "50%"],
    ["0.0%", 0.455, "45,5%"],
    ["0.0\\ %", 0.455, "45,5 %"],
    ["0%", 0.455, "45,5%"],
    ["0%", 0.07, "7%"],
    ['0.00" ans"', 12.5, "12,5 ans"],
    ['#,##0\\ "€";[Red]\\-#,##0\\ "€"', -1250, "-1250 €"],
    ['_-* #,##0.00\\ [$€-40C]_-;\\-* #,##0.00\\ [$€-40C]_-;_-* "-"??\\ [$€-40C]_-;_-@_-', 12.5, "12,5 €"],
    ["[$$-409]#,##0.00", 12.5, "12,5"],
    ["00000", 1053, "01053"],
    ['0#" "##" "##" "##" "##', 123456789, "0123456789"],
    ["0,", 12500, "12500"],
    ["0.00E+00", 12500, "12500"],
    ["# ?/?", 0.25, "0,25"],
    ['"Oui";"Oui";"Non"', 1, "Oui"],
    ['"Oui";"Oui";"Non"', 0, "Non"],
    ['[=1]"Homme";[=2]"Femme";General', 2, "Femme"],
    ['[=1]"Homme";[=2]"Femme";General', 3, "3"],
    [";;;", 3, "3"],
    ["@", 12, "12"],
  ])("%s of %d is “%s”", (code, value, text) => {
    expect(cellFormat(code, ",", false)(value)).toBe(text);
    expect(cellFormat(code, ".", false)(value)).toBe(text.replace(",", "."));
  });

  it.each([
    ["yyyy-mm-dd", 45352, "2024-03-01"],
    ["dd/mm/yyyy", 45352.6, "2024-03-01"],
    ["m/d/yy h:mm", 45352.604166666664, "2024-03-01 14:30"],
    ["[$-40C]dddd d mmmm yyyy\\ hh:mm:ss;@", 45352.99999999, "2024-03-02 00:00:00"],
    ["yyyy", 45352, "2024"],
    ["mmm-yy", 45352, "2024-03-01"],
    ["h:mm", 0.25, "06:00"],
    ["[h]:mm:ss", 1.5, "36:00:00"],
    ["d/m/yy", 1, "1900-01-01"],
    ["d/m/yy", 59, "1900-02-28"],
    ["d/m/yy", 60, "1900-02-29"],
    ["d/m/yy", 61, "1900-03-01"],
    ["d/m/yy", 2958465, "9999-12-31"],
    ["d/m/yy", -3, "-3"],
    ["d/m/yy", 3000000, "3000000"],
  ])("%s of %d is the date “%s”", (code, value, text) => {
    expect(cellFormat(code, ".", false)(value)).toBe(text);
  });

  it("in a workbook that counts from 1904, the same day is 1462 less", async () => {
    const day = { value: 45352, format: 0 };
    expect(await textsOf([day], ["d/m/yyyy"])).toEqual(["2024-03-01"]);
    expect(await textsOf([{ ...day, value: 45352 - 1462 }], ["d/m/yyyy"], { from1904: true })).toEqual([
      "2024-03-01",
    ]);
    expect(await textsOf([{ value: 0, format: 0 }], ["d/m/yyyy"], { from1904: true })).toEqual([
      "1904-01-01",
    ]);
  });

  it("booleans, errors, dates in ISO and what formulas came to are texts; a formula without a value is blank", async () => {
    expect(
      await textsOf([
        { value: 1, type: "b" },
        { value: 0, type: "b" },
        { value: "#DIV/0!", type: "e" },
        { value: "2024-03-01T00:00:00", type: "d" },
        { value: "2024-03-01T14:30:00", type: "d" },
        { xml: '<c r="B7" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' },
        { xml: '<c r="B8"><f>1+1</f></c>' },
        { xml: '<c r="B9"><f>1+1</f><v>2</v></c>' },
      ]),
    ).toEqual(["TRUE", "FALSE", "#DIV/0!", "2024-03-01", "2024-03-01 14:30:00", "ab", "", "2"]);
  });

  it("a text in several looks is one text, without how it is pronounced", async () => {
    const runs = '<r><rPr><b/></rPr><t>Très </t></r><r><t xml:space="preserve">bien</t></r>';
    const cell = { xml: `<c r="B2" t="inlineStr"><is>${runs}<rPh sb="0" eb="1"><t>tre</t></rPh></is></c>` };
    expect(await textsOf([cell])).toEqual(["Très bien"]);
    const parts = { "xl/sharedStrings.xml": `<sst><si>${runs}<rPh><t>tre</t></rPh></si></sst>` };
    expect(
      await textsOf([{ value: "0", type: "s" }], [], {
        isInline: true,
        parts,
      }),
    ).toEqual(["Très bien"]);
  });

  it("numbers are written as the texts beside them are", async () => {
    expect(await textsOf(["12,5", "3,25", 4.5])).toEqual(["12,5", "3,25", "4,5"]);
    expect(await textsOf(["12.5", "3.25", 4.5])).toEqual(["12.5", "3.25", "4.5"]);
    expect(await textsOf([{ value: 0.455, format: 0 }, 4.5], ["0.0\\ %"])).toEqual(["45,5 %", "4,5"]);
    expect(await textsOf([4.5])).toEqual(["4.5"]);
  });

  it("a prefix of all names, cells without places, and blank styled cells change nothing", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:dimension ref="A1:Z9"/><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>n</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c><x:c s="1"/></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c s="1"/><x:c s="1"/></x:row></x:sheetData></x:worksheet>';
    const { sheet: read, rows } = await readXlsx({
      sheets: [{ name: "S", rows: [] }],
      parts: { "xl/worksheets/sheet1.xml": sheet },
    });
    expect(read.headers).toEqual(["n", "x"]);
    expect(rows).toEqual([["1", ""]]);
  });
});

it("any grid of texts is read back as it was written, however the reads cut it", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTable,
      fc.boolean(),
      fc.integer({ min: 1, max: 400 }),
      async (table, isInline, size) => {
        // The first column numbers the rows: a row of blanks would be set aside, and a header cut.
        const rows = [["n", ...table.header], ...table.rows.map((row, index) => [`r${index}`, ...row])];
        const read = await readXlsx({ sheets: [{ name: "S", rows }], isInline }, { sizes: { read: size } });
        expect([read.sheet.headers, ...read.rows]).toEqual(rows);
      },
    ),
    LAW,
  );
});
