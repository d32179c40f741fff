import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dialect, FRENCH_EXCEL, OPEN_CSV, writeCsv } from "../../src/exports/csv.ts";
import { withFormulaMarks, withoutFormulaMarks } from "../../src/lib/formula-marks.ts";
import { readCsv, rowsOf } from "../read/read-csv.ts";
import { SPLITTERS, splitCsv } from "./split-csv.ts";

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 20_000 : 2000 };

const DIALECTS = [FRENCH_EXCEL, OPEN_CSV];
const SEPARATORS = [";", ",", "\t", "|"];
const TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
const SKIPPED = [" ", "\u00A0", "\u2003", "\uFEFF", "\u200B", "\u202E", "\u0001"];

/** What a spreadsheet runs, after what it skips. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*?[=+\-@＝＋－＠\t\r\n\0]/u;
/** A number that is written as one, and what a program set to another separator leaves behind it. */
const NUMBER = /^-\d+(?:[.,]\d+)?(?:e[-+]?\d+)?(?:$|[;,])/;

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...TRIGGERS, ...SKIPPED, ...SEPARATORS, '"', '"', "'", "'", "a", "1", "é"),
    maxLength: 9,
  }),
  fc.string({ unit: "binary", maxLength: 9 }).map((any) => any.replace(/\0|\p{Surrogate}/gu, "")),
);
/** A file of few other characters would be no text. */
const written = text.map((any) => any.replace(/[^\P{Cc}\t\r\n]/gu, ""));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Cells as a program has them that sees this file so; not the mark of its bytes. */
const cellsOf = (file: string, separator: string, splitter: (typeof SPLITTERS)[number]) =>
  splitCsv(file.replace(/^\uFEFF/, ""), separator, splitter).flat();

const readBack = (file: string, { separator, decimal }: Dialect) =>
  readCsv(file, {
    reading: { format: "csv", delimiter: separator, decimal, headerRows: 1, lastRows: 0 },
  });

describe("whatever separator a program is set to, and wherever it sees quotes", () => {
  it("no text that is written begins a formula", () => {
    const cell = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: number });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          for (const dialect of DIALECTS)
            for (const separator of SEPARATORS)
              for (const splitter of SPLITTERS)
                for (const found of cellsOf(writeCsv(rows, dialect), separator, splitter))
                  if (!NUMBER.test(found)) expect(found, `“${separator}”, ${splitter}`).not.toMatch(FORMULA);
        },
      ),
      LAW,
    );
  });

  it("the cells of its own separator are texts with their marks, and numbers as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 4 }), (rows) => {
        for (const dialect of DIALECTS)
          for (const splitter of SPLITTERS.slice(0, 2))
            expect(splitCsv(writeCsv(rows, { ...dialect, bom: false }), dialect.separator, splitter)).toEqual(
              rows.map(([said, value]) => [
                withFormulaMarks(said),
                String(value).replace(".", dialect.decimal),
              ]),
            );
      }),
      LAW,
    );
  });
});

describe("what was exported and is read again", () => {
  it("is what it was, texts that had an apostrophe included, where one text shows who put them there", async () => {
    const row = fc.tuple(fc.constant("x"), written, written);
    const shows = ["x", "+ de 60 ans", ""];
    await fc.assert(
      fc.asyncProperty(written, fc.array(row, { minLength: 1, maxLength: 5 }), async (header, rows) => {
        for (const dialect of DIALECTS) {
          const all = [...rows, shows];
          const { table } = await readBack(writeCsv([["Un", header, "Trois"], ...all], dialect), dialect);
          expect(table.headers).toEqual(["Un", header, "Trois"]);
          expect(rowsOf(table)).toEqual(all);
        }
      }),
      LAW,
    );
  });

  it.each([
    ["+ de 60 ans", "'+ de 60 ans"],
    ["'+ de 60 ans", "''+ de 60 ans"],
    ["x;=1+41;y", "x;'=1+41;y"],
    ["x;'=1+41;y", "x;''=1+41;y"],
    ["x;\u00A0=1", "x;'\u00A0=1"],
    ['x;""=1', `x;'""=1`],
    ["un\n- deux", "un\n'- deux"],
    ["un\r\n- deux", "un\r\n'- deux"],
    ["un\n\ndeux", "un\n\ndeux"],
    ["x;", "x;'"],
    ["Oui, mais - non", "Oui, mais - non"],
    ["l'été; 'x'", "l'été; 'x'"],
  ])("%j is written %j", async (label, marked) => {
    expect(withFormulaMarks(label)).toBe(marked);
    expect(withoutFormulaMarks(marked)).toBe(label);
  });

  it("is counted where an apostrophe was taken out, in cells and headers", async () => {
    const rows = [
      ["n", "- ordre"],
      ["a", "=1"],
      ["b", "+ de 60 ans"],
      ["c", "+ de 60 ans"],
      ["d", -5],
      ["e", "-5"],
    ];
    const { table, receipt, issues } = await readBack(writeCsv(rows, FRENCH_EXCEL), FRENCH_EXCEL);
    expect(rowsOf(table).map(([, cell]) => cell)).toEqual(["=1", "+ de 60 ans", "+ de 60 ans", "-5", "-5"]);
    expect(table.cells[1]?.dictionary).toEqual(["=1", "+ de 60 ans", "-5"]);
    expect(receipt.repairs).toEqual([{ code: "formula-marks", count: 5, cells: 0 }]);
    expect(issues).toContainEqual(expect.objectContaining({ code: "formula-marks", count: 5 }));
  });
});

it.each([
  ["a text that begins like a formula has none", "a;b\n'=1;x\n=2;y\n", ["'=1", "=2"]],
  ["a text holds a formula that has none", 'a;b\n\'=1;x\n"y;=2";y\n', ["'=1", "y;=2"]],
  ["no text begins like a formula", "a;b\n'tis;x\n'30s;y\n", ["'tis", "'30s"]],
  ["they stand around a sign", "a;b\n'-' sans objet;x\n'+' ou '-';y\n", ["'-' sans objet", "'+' ou '-'"]],
  ["they stand around every text", "a;b\n'oui';x\n'- de 20 ans';y\n", ["'oui'", "'- de 20 ans'"]],
  ["they end what somebody quotes", "a;b\n\"dit 'oui;'\";x\nl'été;y\n", ["dit 'oui;'", "l'été"]],
])("apostrophes are what somebody wrote where %s", async (_, file, cells) => {
  const { table, receipt } = await readCsv(file);
  expect(rowsOf(table).map(([cell]) => cell)).toEqual(cells);
  expect(receipt.repairs).toEqual([]);
});

it.each([
  ["'+ de 60 ans", "+ de 60 ans"],
  ["'- l'été, c'est loin", "- l'été, c'est loin"],
  ["''=Hiver", "'=Hiver"],
  ["'-' x\";\"'+ de 60 ans", "-' x"],
])("%s alone shows that a program put its apostrophe there", async (written, cell) => {
  const { table, receipt } = await readCsv(`a;b\n"${written}"${written.includes(";") ? "" : ";x"}\noui;y\n`);
  expect(rowsOf(table)[0]?.[0]).toBe(cell);
  expect(receipt.repairs.map(({ code }) => code)).toEqual(["formula-marks"]);
});

const hasOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!hasOffice())("in LibreOffice Calc (skipped where there is no soffice)", () => {
  it("no cell has a formula, whatever its separator", { timeout: 240_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "formulas-"));
    const labels = ["x;=1+41;y", "x,=1+41,y", "x|=1+41", "x\t=1+41", 'x;"=1+41";', "x\n=1+41", "=1+41"];
    const rows = labels.map((label) => ["Moins de 40 ans", label, 0.5]);
    try {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      for (const separator of SEPARATORS) {
        const files = DIALECTS.map((dialect, place) => {
          const file = join(folder, `${place}.csv`);
          writeFileSync(file, writeCsv(rows, dialect));
          return file;
        });
        // Code of the separator, of the quote, of UTF-8; formulas are evaluated.
        const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,1033,false,true,false,false,false,-1,true`;
        const converting = ["--headless", `--infilter=${filter}`, "--convert-to", "fods", "--outdir", folder];
        expect(spawnSync("soffice", [profile, ...converting, ...files]).status).toBe(0);
        for (const file of files) {
          const opened = readFileSync(file.replace("csv", "fods"), "utf8");
          expect(opened).toContain("1+41");
          expect(opened).not.toContain("table:formula");
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
